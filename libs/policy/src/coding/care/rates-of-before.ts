import { listed } from '../dictionary/forms.js';
import { goesOnAt, isNumber, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const aside = new Set(
  listed('%, percent, ;, -, (, down, but, and, it, this, term, year, has, is, fallen, dropped').concat([',']),
);
const before = new Set(['was', 'from', 'previously', 'prev']);
const now = new Set(['now', 'to', 'currently', 'today']);
/** When it was so. */
const then =
  /^(?:in|at|last|year|yr|y\d{1,2}|\d{1,2}|term|autumn|spring|summer|september|sept|sep|january|jan|before|primary|%|percent)$/;
const [reach, reachOfThen] = [7, 4];

/**
 * Of two rates of attendance that stand together the one of now: "71%, was 96% in Y8", "was 96%, now 71%", "from 96% to 71%".
 * @returns where its number stands, and where what is told of both ends
 */
export function rateOfNow(
  text: string,
  tokens: readonly Token[],
  first: number,
): { readonly now: number; readonly end: number } {
  let place = first + 1;
  let word = '';
  while (place <= first + reach && goesOnAt(tokens, place)) {
    const said = textAt(tokens, place);
    if (before.has(said) || now.has(said)) word = said;
    else if (!aside.has(said)) break;
    place += 1;
  }
  const isSecond = word !== '' && goesOnAt(tokens, place) && isNumber(textAt(tokens, place));
  // "92% now, to 8 Dec"
  if (!isSecond || !/^\s?(?:%|per ?cent\b)/.test(text.slice(tokenAt(tokens, place)?.to)))
    return { now: first, end: first };
  if (now.has(word)) return { now: place, end: place };
  let end = place;
  while (end < place + reachOfThen && goesOnAt(tokens, end + 1) && then.test(textAt(tokens, end + 1))) end += 1;
  return { now: first, end };
}
