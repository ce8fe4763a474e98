import { victims } from './person-words.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "A bit swollen", ", bit sore": nobody was bitten. */
export const isDegree = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'bit' &&
  beforeDegrees.has(textAt(tokens, place - 1)) &&
  !victims.has(textAt(tokens, place + 1));
const beforeDegrees = new Set([',', 'a', 'is', 'was', '-']);
