import { owners } from '../dictionary/short-words.js';
import { hasWord, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const shaking = new Set(['shook', 'shake', 'shakes', 'shaking']);
const shaken = new Set(['hand', 'hands', 'head', 'heads']);

/** "Dad shook my hand", "mum shook her head": a greeting or a no, and nobody was shaken. */
export const isHandShaken = (tokens: readonly Token[], verb: number): boolean =>
  shaking.has(textAt(tokens, verb)) && owners.has(textAt(tokens, verb + 1)) && shaken.has(textAt(tokens, verb + 2));

const shakings = new Set([...shaking, 'shaken']);
const owned = new Set(['the', 'his', 'her', 'my', 'both', 'one']);

/** "Grabbed and shaken by the arms", "shook him by the shoulders": by which part, and not by whom; by the hand one greets. */
export function isShakenByPart(tokens: readonly Token[], first: number, last: number): boolean {
  const by = textAt(tokens, last) === 'by' ? last : last + 1;
  if (textAt(tokens, by) !== 'by' || !hasWord(tokens, first, by - 1, shakings)) return false;
  const part = owned.has(textAt(tokens, by + 1)) ? by + 2 : by + 1;
  return textAt(tokens, part) !== 'hand' && isSiteAt(tokens, part);
}
