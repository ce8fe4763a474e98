import { noes } from '../dictionary/short-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const denials = new Set([...noes, 'never', 'denies', 'denied']);
const between = new Set([
  ...['any', 'obvious', 'visible', 'apparent', 'sign', 'signs', 'evidence', 'of', 'new', 'other', 'further', 'fresh'],
  ...['significant', 'external', 'acute', 'clear', 'more', 'a', 'an'],
]);
const mostBetween = 4;

/** "No bruise", "no sign of any bruise": whether a denial stands right before, with no more than such words between. */
export function isDeniedBefore(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (place >= first - mostBetween && goesOnAt(tokens, place + 1) && between.has(textAt(tokens, place))) place -= 1;
  return goesOnAt(tokens, place + 1) && denials.has(textAt(tokens, place));
}
