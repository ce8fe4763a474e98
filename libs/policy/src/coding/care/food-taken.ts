import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const feeding = new Set(['feeding', 'feed', 'feeds', 'fed']);

/** "Takes food from lunch boxes; mother asks school not to feed him": how he is fed is said apart from what he takes. */
export function isFoodTaken(tokens: readonly Token[], { first, last }: Mention, reasons: ReadonlySet<string>): boolean {
  if (!hasWord(tokens, first, last, foods)) return false;
  const sentence = sentenceOf(tokens, first);
  return tokens.every(
    (_, place) =>
      !reasons.has(textAt(tokens, place)) ||
      (feeding.has(textAt(tokens, place)) && (place < sentence.first || place > sentence.last)),
  );
}
const foods = new Set(['food']);
