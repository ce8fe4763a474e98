import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Where brackets close; null where they do not, or hold others. */
export function closeOf(tokens: readonly Token[], open: number): number | null {
  for (let place = open + 1; goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === '(') return null;
    if (text === ')') return place;
  }
  return null;
}
