import { fallenOffLists } from '../dictionary/happenings/no-falls.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const falling = new Set(['fall', 'falls', 'fell', 'falling', 'fallen', 'came', 'dropped', 'slipped', 'dropping']);
const reachOfShort = 4;

/** "Fell one mark short of a pass", and not "fell a short way". */
export function isShort(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!falling.has(textAt(tokens, first))) return false;
  const end = behind(tokens, last, reachOfShort);
  for (let place = last + 1; place <= end; place += 1)
    if (textAt(tokens, place) === 'short')
      return !goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === 'of' || textAt(tokens, place + 1) === ',';
  return false;
}

/** "Fell off the core group call", "fell off the waiting list". */
export function isOffList(tokens: readonly Token[], { first, last }: Mention): boolean {
  const off = textAt(tokens, last) === 'off' ? last : last + 1;
  if (!falling.has(textAt(tokens, first)) || textAt(tokens, off) !== 'off' || !goesOnAt(tokens, off)) return false;
  for (let place = off + 1; place <= off + reachOfList && goesOnAt(tokens, place); place += 1) {
    if (lists.has(textAt(tokens, place))) return true;
    if (listEnds.has(textAt(tokens, place))) return false;
  }
  return false;
}
const reachOfList = 5;
const lists = new Set(fallenOffLists);
const listEnds = new Set([',', 'while', 'when', 'during', 'on', 'at', 'in', 'and', 'onto', 'after', 'as', 'before']);
