import { goesOnAt, textAt } from '../text/reading.js';
import { isSiteAt } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, sides } from '../where-words.js';

const bending = new Set([
  'bent',
  'bend',
  'bends',
  'bending',
  'forced',
  'pushed',
  'pulled',
  'folded',
  'went',
  'snapped',
]);
const returns = new Set(['at', 'in', 'to', 'for', 'from', 'by', 'on', 'here', 'there', 'home', 'again']);
const whichWay = new Set(['right', 'straight', 'all', 'way', 'the', 'his', 'her', 'my', 'it', 'them']);
const reachOfBend = 5;
const beings = new Set(['is', 'are', 'was', 'were', 'now']);
const afterReturn = new Set([',', 'again', 'today', 'now', 'and', 'since', 'after', 'but']);

const brought = new Set(['him', 'them', 'me', 'it', 'baby', 'child', 'pt', 'patient']);
const bringing = new Set([
  ...['bring', 'brings', 'brought', 'bringing', 'send', 'sends', 'sent', 'take', 'takes', 'took', 'taken', 'taking'],
  ...['get', 'call', 'called', 'invite', 'invited', 'have', 'want', 'wanted', 'fetch', 'gave', 'give', 'handed'],
]);

/** "Bent her finger back", "bring him back": the way, and no part. */
export function isBent(tokens: readonly Token[], { value, first }: Site): boolean {
  if (value !== 'back' || textAt(tokens, first) !== 'back') return false;
  // "fracture, back at clinic Monday"
  const isReturn = textAt(tokens, first - 1) === ',' && returns.has(textAt(tokens, first + 1));
  if (isReturn && goesOnAt(tokens, first + 1) && !isSiteAt(tokens, first + 2)) return true;
  const own = textAt(tokens, first - 1);
  // "the lump is back"
  if (beings.has(own) && (!goesOnAt(tokens, first + 1) || afterReturn.has(textAt(tokens, first + 1)))) return true;
  // "to bring him back should he bruise"
  if (brought.has(own) && bringing.has(textAt(tokens, first - 2)) && goesOnAt(tokens, first)) return true;
  if (own === 'her' || own === 'his' || own === 'my' || own === 'the') return false;
  for (let place = first - 1; place >= first - reachOfBend && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (bending.has(text)) return true;
    if (!whichWay.has(text) && !isSiteAt(tokens, place) && !sides.has(text)) return false;
  }
  return false;
}
