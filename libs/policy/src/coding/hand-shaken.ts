import { owners } from './dictionary/short-words.js';
import { textAt } from './reading.js';
import { type Token } from './tokens.js';

const shaking = new Set(['shook', 'shake', 'shakes', 'shaking']);
const shaken = new Set(['hand', 'hands', 'head', 'heads']);

/** "Dad shook my hand", "mum shook her head": a greeting or a no, and nobody was shaken. */
export const isHandShaken = (tokens: readonly Token[], verb: number): boolean =>
  shaking.has(textAt(tokens, verb)) && owners.has(textAt(tokens, verb + 1)) && shaken.has(textAt(tokens, verb + 2));
