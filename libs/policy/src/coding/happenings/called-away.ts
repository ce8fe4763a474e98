import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const sent = new Set(
  listed('diverted, redirected, reallocated, redeployed, reassigned, redirecting, diverting, recalled, up, committed'),
);
const articles = new Set(['a', 'an', 'another', 'the', 'serious', 'fatal']);
const tos = new Set(['to', 'for', 'at', 'by', 'with']);

/** "Car diverted to RTC.", "unit tied up at an RTC": where those went who should have come. */
export function isCalledAway(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (goesOnAt(tokens, last + 1) && textAt(tokens, last + 1) !== ',') return false;
  let place = first - 1;
  while (articles.has(textAt(tokens, place))) place -= 1;
  return tos.has(textAt(tokens, place)) && sent.has(textAt(tokens, place - 1)) && goesOnAt(tokens, first);
}
