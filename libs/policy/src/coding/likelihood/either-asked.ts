import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Poor hygiene/bubble baths?": one of two is asked. */
export function isEitherAsked(tokens: readonly Token[], last: number): boolean {
  if (textAt(tokens, last + 1) !== '/') return false;
  for (let place = last + 2; place <= last + reachOfEither && goesOnAt(tokens, place); place += 1)
    if (textAt(tokens, place) === '?') return true;
  return false;
}
const reachOfEither = 4;
