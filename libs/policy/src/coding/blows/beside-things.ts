import { people } from '../people/named-people.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const bys = new Set(['by']);
const hands = new Set(['hand', 'hands']);

/** "Hit by her dad by the gate": who did it is told before the place. */
export const isByWhom = (tokens: readonly Token[], first: number, last: number): boolean =>
  people.has(textAt(tokens, last)) && hasWord(tokens, first, last - 1, bys);

/** "Shook him by the hand", and not "hit him by the shop". */
export const isHandshake = (tokens: readonly Token[], last: number): boolean =>
  hasWord(tokens, last + 2, last + 3, hands);
