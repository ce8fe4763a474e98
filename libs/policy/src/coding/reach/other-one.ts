import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const ones = new Set(['one', 'ones', 'other', 'another']);

/** "The patch on her back is a bruise, the one on the hip is ink": from here on something else is told of. */
export const isOtherOne = (tokens: readonly Token[], place: number): boolean =>
  ones.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'on';
