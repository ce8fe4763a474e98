import { hasWord, textAt } from './reading.js';
import { type Token } from './tokens.js';

const ones = new Set(['one', 'ones', 'another', 'others']);
/** What such another looks like. */
const looks = new Set([
  ...['purple', 'blue', 'green', 'yellow', 'brown', 'dark', 'light', 'red', 'raw', 'old', 'older', 'recent', 'little'],
  ...['beside', 'bigger', 'nasty', 'deep', 'fading', 'healing', 'greenish', 'yellowish', 'black', 'darker', 'lighter'],
  ...['paler', 'pale', 'superficial', 'round', 'long', 'longer', 'short'],
]);

/** How many words may stand between two sites of a list: more where the second is told of "a fresh purple one". */
export const reachToNext = (tokens: readonly Token[], from: number, to: number, plain: number): number =>
  hasWord(tokens, from + 1, to - 1, ones) ? plain + reachOfLook : plain;
const reachOfLook = 3;

/** Whether a word between two sites only says what the other one looks like. */
export const isLookOfOne = (tokens: readonly Token[], from: number, place: number, to: number): boolean =>
  looks.has(textAt(tokens, place)) && hasWord(tokens, from + 1, to - 1, ones);
