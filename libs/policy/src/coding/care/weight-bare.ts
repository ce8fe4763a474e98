import { toldNumber } from '../../codes/told-numbers.js';
import { births } from '../dictionary/short-words.js';
import { unborn, weightUnits } from '../dictionary/care/growth.js';
import { goesOnAt, hasWord, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Plotted } from './centiles.js';
import { dayOfLife, inHundredths, isLossExplained } from './weight-lost.js';

const units = new Set(weightUnits);
const scanned = new Set(unborn);
const words = new Set(['wt', 'weight', 'weighs', 'weighed']);
const asides = new Set([':', '=', '-', 'is', 'now', 'today', 'only', 'still', '~', 'at', 'of']);
const earlier = new Set(['was', 'from', 'previously', 'prev', 'previous']);
const between = new Set(['(', ',', 'today', 'now', 'down', '-', 'only']);
/** No child weighs more, in kilograms. */
const most = 150;
const reachOfAside = 2;
const reachToEarlier = 3;

/** "10.1": nobody writes a day or a line of the chart so, and kilograms are what is left out. */
function kilograms(tokens: readonly Token[], place: number): number | null {
  const text = textAt(tokens, place);
  if (!goesOnAt(tokens, place) || !/^\d{1,3}\.\d{1,3}$/.test(text)) return null;
  const number = Number(text);
  return number > 0 && number < most && !units.has(textAt(tokens, place + 1)) ? number : null;
}

/** The weight of before that is told behind: "10.1 (was 11.2 in July)"; 0 for none. */
function before(tokens: readonly Token[], place: number): number {
  for (let at = place; at <= place + reachToEarlier && goesOnAt(tokens, at); at += 1) {
    if (earlier.has(textAt(tokens, at))) return Number(textAt(tokens, at + 1)) || 0;
    if (!between.has(textAt(tokens, at))) return 0;
  }
  return 0;
}

/** The share that is lost, of how much, and on which day of a life: how much is too much the policy says. */
const loss = (tokens: readonly Token[], now: number, earlier: number): string =>
  toldNumber('weight-lost-percent', inHundredths(((earlier - now) / earlier) * 100), {
    ofKilograms: Math.min(mostKilograms, Math.floor(earlier)),
    onDay: dayOfLife(tokens),
  });
/** No newborn weighs as much. */
const mostKilograms = 9;

/** "8.1 (was 9.0 on old scales)". */
function isWeighedOtherwise(tokens: readonly Token[], at: number): boolean {
  const { last } = sentenceOf(tokens, at);
  for (let place = at + 1; place <= last; place += 1)
    if (otherwise.has(textAt(tokens, place)) && isOfWeight(tokens, place)) return true;
  return false;
}

/** Right behind a weight, and not "nappy soiled", "shoes too small". */
function isOfWeight(tokens: readonly Token[], place: number): boolean {
  if (stops.has(textAt(tokens, place - 1))) return false;
  let before = place - 1;
  while (besideWeight.has(textAt(tokens, before))) before -= 1;
  return isNumber(textAt(tokens, before));
}
const stops = new Set([',', ')']);
const besideWeight = new Set([
  ...[',', '(', ')', 'kg', 'in', 'with', 'without', 'on', 'no', 'old', 'new', 'our', 'other', 'different', 'home'],
  ...['clinic', 'full', 'fully', 'his', 'her', 'a', 'wet', 'heavy', 'outdoor'],
]);
const otherwise = new Set(['clothes', 'clothed', 'clothing', 'scales', 'nappy', 'dressed', 'undressed', 'shoes']);

/** "Wt 12.4", "Wt 10.1 (was 11.2 in July)": a weight in kilograms that nobody names, at the word for it; null for none, and for one of birth. */
export function weightBare(tokens: readonly Token[], place: number): Plotted | null {
  if (!words.has(textAt(tokens, place))) return null;
  let at = place + 1;
  while (at <= place + reachOfAside && asides.has(textAt(tokens, at))) at += 1;
  const now = kilograms(tokens, at);
  const { first } = sentenceOf(tokens, place);
  if (now === null || hasWord(tokens, first, place - 1, births) || scanned.has(textAt(tokens, place - 1))) return null;
  if (hasWord(tokens, at + 1, at + reachToEarlier, births)) return null;
  const earlierWeight = before(tokens, at + 1);
  const isLost = earlierWeight > now && !isWeighedOtherwise(tokens, at) && !isLossExplained(tokens, at);
  return { first: place, last: at, value: isLost ? loss(tokens, now, earlierWeight) : 'weighed' };
}
