import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const preventing = new Set(['stop', 'prevent', 'preventing', 'stopping', 'keep', 'avoid', 'protect']);
const whom = new Set(['him', 'her', 'them', 'child', 'baby', 'toddler']);
const pauses = new Set([',']);

/** "To stop him running off, finger marks": what came of it is told behind the comma, and is none of what was prevented. */
export const isBehindPurpose = (tokens: readonly Token[], last: number, to: number): boolean =>
  preventing.has(textAt(tokens, last)) &&
  whom.has(textAt(tokens, last + 1)) &&
  hasWord(tokens, last + 2, to - 1, pauses);
