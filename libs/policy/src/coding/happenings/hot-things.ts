import {
  beforeHot,
  beginsClause,
  determining,
  hotAdjectives,
  hotLiquids,
  noHotThings,
} from '../dictionary/happenings/happenings.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const bare = new Set(['roasting', 'scorching', 'baking', 'sizzling', 'smouldering', 'glowing']);
const notHot = new Set([
  'flushes',
  'flush',
  'day',
  'weather',
  'spell',
  'summer',
  'to',
  'on',
  'and',
  'cross',
  'under',
  'topic',
  'water',
]);
const reach = 4;

/** "The slide was roasting in the sun": what a hot thing does to whom it burns; null where none is said to be hot. */
export function hotThingAt(tokens: readonly Token[], place: number): { first: number; value: string } | null {
  const text = textAt(tokens, place);
  if (!hotAdjectives.has(text) || beginsAt(tokens, place)) return null;
  if (notHot.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1) && textAt(tokens, place + 2) === 'touch')
    return null;
  let before = place - 1;
  let isSaid = bare.has(text);
  while (before >= 0 && goesOnAt(tokens, before + 1) && beforeHot.has(textAt(tokens, before))) {
    isSaid = true;
    before -= 1;
  }
  const head = textAt(tokens, before);
  if (!isSaid || !goesOnAt(tokens, before + 1) || !/^[a-z]{3,}$/.test(head)) return null;
  if (beginsClause.has(head) || determining.has(head) || noHotThings.has(head)) return null;
  for (let at = before; at >= 0 && at > before - reach; at -= 1) {
    if (hotLiquids.has(textAt(tokens, at))) return { first: at, value: 'hot-liquid' };
    if (beginsAt(tokens, at) || beginsClause.has(textAt(tokens, at - 1))) return { first: at, value: 'contact-burn' };
  }
  return { first: before, value: 'contact-burn' };
}
