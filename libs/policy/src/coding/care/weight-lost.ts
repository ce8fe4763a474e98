import { toldNumber } from '../../codes/told-numbers.js';
import { listed } from '../dictionary/forms.js';
import { births, notWords } from '../dictionary/short-words.js';
import {
  acuteIllness,
  notOfIllness,
  otherLosses,
  weighedThings,
  weightUnits,
  weightWords,
} from '../dictionary/care/growth.js';
import { goesOnAt, hasWord, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Plotted } from './centiles.js';

const weights = new Set(weightWords);
const units = new Set(weightUnits);
const explained = new Set(otherLosses);
const acute = new Set(acuteIllness);
const downs = new Set(
  listed(`
  down, loss, lost, losing, drop, dropped, fallen, fell, fall, minus, decreased, reduced, -
`),
);
/** "Lost 1.2kg": of a weight without the word for it. */
const lostVerbs = new Set(['lost', 'losing', 'loses']);
const reachToWeight = 6;

/** What a text says of a weight in so many kilograms: that it was lost, or nothing, as a loss that is explained; null where it is no loss. */
export type Lost = Plotted | 'none' | null;

/** "Wt down 0.9kg since Aug", "lost 400 g", "weight 8.2kg, was 9.1kg": at the unit of a number. */
export function weightLost(tokens: readonly Token[], place: number): Lost {
  if (!units.has(textAt(tokens, place)) || !isNumber(textAt(tokens, place - 1))) return null;
  // "from 9.1 kg to 8.6 kg": told by the second
  if (tos.has(textAt(tokens, place + 1)) && isNumber(textAt(tokens, place + 2))) return 'none';
  const first = lossBefore(tokens, place - 1) ?? wasMore(tokens, place);
  if (first === null) return null;
  if (lostVerbs.has(textAt(tokens, first)) && isOfThing(tokens, place + 1)) return null;
  return isLossExplained(tokens, place) ? 'none' : { first, last: place, value: lossOnDay(tokens) };
}

/** Whether a text tells why a weight that it tells at a place is less: an illness, a diet, the first days. */
export const isLossExplained = (tokens: readonly Token[], place: number): boolean =>
  isLossExplainedBy(tokens) ||
  isOfAcuteIllness(tokens, place) ||
  hasWord(tokens, 0, tokens.length - 1, births) ||
  isNewborn(tokens);

/** "Lost 5 kg parcel", "lost 2 kg of gold". */
const isOfThing = (tokens: readonly Token[], next: number): boolean =>
  goesOnAt(tokens, next) && things.has(textAt(tokens, textAt(tokens, next) === 'of' ? next + 1 : next));
const things = new Set(weighedThings);

/** "Weight down 0.4kg with D&V", "with RSV": in its sentence, unless it is denied or only blamed, or more is told than an illness. */
export function isOfAcuteIllness(tokens: readonly Token[], place: number): boolean {
  const { first, last } = sentenceOf(tokens, place);
  if (isMoreThanIllness(tokens, place)) return false;
  for (let at = first; at <= last; at += 1)
    if ((acute.has(textAt(tokens, at)) || (at + 2 <= last && isVomiting(tokens, at))) && !isDenied(tokens, at))
      return true;
  return false;
}

/** "Lost weight with the diet", anywhere in the text: what is denied explains nothing, nor does a cold of one who is hungry and dirty. */
export const isLossExplainedBy = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, place) =>
      explained.has(text) &&
      (lackedToo.has(text) || !isDenied(tokens, place)) &&
      !(acute.has(text) && isMoreThanIllness(tokens, place)),
  );
/** "No appetite". */
const lackedToo = new Set(['appetite']);

/** In its sentence or the next. */
function isMoreThanIllness(tokens: readonly Token[], place: number): boolean {
  const { first, last } = sentenceOf(tokens, place);
  return hasWord(tokens, first, sentenceOf(tokens, last + 1).last, beyondIllness);
}

function isDenied(tokens: readonly Token[], place: number): boolean {
  if (excluding.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1)) return true;
  const { first } = sentenceOf(tokens, place);
  return hasWord(tokens, Math.max(first, place - reachOfDenial), place - 1, denials);
}
const excluding = new Set(['ruled', 'excluded', 'negative']);
const reachOfDenial = 3;
const denials = new Set([
  ...notWords,
  ...['no', 'nil', 'denies', 'denied', 'ruled', 'excluded', 'blames', 'blamed', 'without'],
]);
const beyondIllness = new Set(notOfIllness);

/** "D&V": three signs of a text. */
const isVomiting = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'd' && ands.has(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === 'v';
const ands = new Set(['&', '+', 'and']);

/** Where a loss of so much begins to be told; null when none is. */
function lossBefore(tokens: readonly Token[], number: number): number | null {
  const { first } = sentenceOf(tokens, number);
  const begin = Math.max(first, number - reachToWeight);
  let down = number - 1;
  while (down >= begin && amounts.has(textAt(tokens, down))) down -= 1;
  if (down < begin || !downs.has(textAt(tokens, down))) return null;
  if (lostVerbs.has(textAt(tokens, down))) return down;
  for (let place = down - 1; place >= begin; place -= 1) {
    if (weights.has(textAt(tokens, place))) return place;
    if (!besideLoss.has(textAt(tokens, place))) return null;
  }
  return null;
}
const amounts = new Set(
  listed(`
  of, by, about, approx, another, further, over, nearly, almost, a, at, least, ~, (
`),
);
const besideLoss = new Set(
  listed(`
  has, had, have, is, was, gone, went, again, now, also, :, -, (, a, further
`),
);

/** "Wt 8.2kg, was 9.1", "8.2 kg from 9.1 kg", "from 9.1 to 8.2kg": where it begins; null when it is no less. */
function wasMore(tokens: readonly Token[], unit: number): number | null {
  const { first } = sentenceOf(tokens, unit);
  let named = unit - 2;
  while (named >= Math.max(first, unit - reachToWeight - 2) && !weights.has(textAt(tokens, named))) named -= 1;
  if (named < first || !weights.has(textAt(tokens, named))) return null;
  const now = Number(textAt(tokens, unit - 1));
  return earlierThan(tokens, unit) > now && !hasWord(tokens, named, unit + reachToWeight, births) ? named : null;
}

/** The weight that the words round one of now tell of before; 0 when they tell of none. */
function earlierThan(tokens: readonly Token[], unit: number): number {
  let place = unit + 1;
  while (goesOnAt(tokens, place) && (textAt(tokens, place) === ',' || textAt(tokens, place) === '(')) place += 1;
  if (goesOnAt(tokens, place) && befores.has(textAt(tokens, place))) return Number(textAt(tokens, place + 1)) || 0;
  if (!tos.has(textAt(tokens, unit - 2))) return 0;
  const number = units.has(textAt(tokens, unit - 3)) ? unit - 4 : unit - 3;
  return Number(textAt(tokens, number)) || 0;
}
const befores = new Set(['was', 'from', 'previously']);
const tos = new Set(['to', '>']);

/** "Newborn, weight down 200 g": every newborn loses. */
export const isNewborn = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => newborn.has(text));
const newborn = new Set(['newborn', 'neonate', 'midwife', 'postnatal']);

/** A loss of weight, with the day of life on which it is told: until when a newborn may lose the policy says. */
export function lossOnDay(tokens: readonly Token[]): string {
  const day = dayOfLife(tokens);
  return day === undefined ? 'faltering-growth' : toldNumber('weight-lost-on-day', day);
}

/** The earliest day that a text tells: "day 4", and not "day 2 of admission"; undefined for none. */
export function dayOfLife(tokens: readonly Token[]): number | undefined {
  const days = tokens.flatMap((_, place) => (isDay(tokens, place) ? Number(textAt(tokens, place + 1)) : []));
  return days.length === 0 ? undefined : Math.min(...days);
}

const isDay = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'day' &&
  /^\d{1,2}$/.test(textAt(tokens, place + 1)) &&
  !ofStay.has(textAt(tokens, place + 2));
const ofStay = new Set(['of', 'post', 'on', 'ward']);

/** As codes tell a share: 9.82. A limit of whole percent is met by no rounding. */
export const inHundredths = (share: number): number => Math.round(share * 100) / 100;
