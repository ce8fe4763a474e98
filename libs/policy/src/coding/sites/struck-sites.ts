import { isDeniedBefore } from './denied-before.js';
import { motions, ontoWords, strikings, woundings } from '../dictionary/blows/strikes.js';
import { blowsToSites } from '../dictionary/about-sites.js';
import { beginsAt, textAt, tokenAt } from '../text/reading.js';
import { sameSentence } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span } from '../where-words.js';

const blows: ReadonlySet<string> = new Set([...blowsToSites, ...motions, ...strikings, ...woundings]);
const onto: ReadonlySet<string> = new Set([...ontoWords, 'to', 'above', 'below', 'round', 'around', 'behind', 'by']);
const parts = new Set([
  ...['his', 'her', 'the', 'their', 'my', 'both', 'left', 'right', 'l', 'r', 'lt', 'rt', 'lower', 'upper', 'inner'],
  ...['outer', '(', ')', 'top', 'of', 'back', 'front', 'side', 'big', 'little', "baby's", "child's", 'bare'],
]);
const noes = new Set(['no', 'nil', 'not', 'without', 'any', 'nothing', 'denies', 'other', '-']);
const reachBehind = 12;
const reachToBlow = 7;

const results = new Set(['leaving', 'causing', 'giving', 'producing', 'making', 'which', 'with', 'resulting', 'so']);

/** "A conker caught her on the cheekbone leaving a graze": in one clause, what a blow left is where it met the body. */
export function struckSites(
  tokens: readonly Token[],
  { first, last }: Span,
  all: readonly Site[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  const nearest = all.findLast((site) => site.last < first);
  if (nearest === undefined || first - nearest.last > reachBehind || taken.has(nearest)) return [];
  if (!sameSentence(tokens, nearest.last, first) || isDenied(tokens, first)) return [];
  if (!isOneClause(tokens, nearest.last, first) && !isTakenUp(tokens, last)) return [];
  return isStruck(tokens, nearest.first) ? [nearest] : [];
}

/** A clause goes on behind a comma with what came of it. */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1)
    if (textAt(tokens, place) === ',' && !results.has(textAt(tokens, place + 1))) return false;
  return true;
}

/** "And bruised it", "a bruise on it". */
function isTakenUp(tokens: readonly Token[], last: number): boolean {
  const text = textAt(tokens, last + 1);
  return (onto.has(text) ? tokenAt(tokens, last + 2)?.text : text) === 'it';
}

function isDenied(tokens: readonly Token[], first: number): boolean {
  return noes.has(textAt(tokens, first - 1)) || isDeniedBefore(tokens, first);
}

function isStruck(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (parts.has(textAt(tokens, place)) && !beginsAt(tokens, place + 1)) place -= 1;
  const isOnto = onto.has(textAt(tokens, place));
  if (!isOnto) return blowsToSites.has(textAt(tokens, place)) && !beginsAt(tokens, place + 1);
  for (let before = place - 1; before >= place - reachToBlow; before -= 1) {
    const token = tokenAt(tokens, before);
    if (token === undefined || beginsAt(tokens, before + 1) || token.text === ',') return false;
    if (blows.has(token.text)) return true;
  }
  return false;
}
