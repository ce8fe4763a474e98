import { numberTold, type ToldOf } from './told-numbers.js';

/** What a number is told of, and what it counts. */
const numberWords: Readonly<Record<ToldOf, (number: number) => string>> = {
  'attendance-percent': (percent) => `attendance: ${percent} %`,
  'absent-days-of-term': (days) => `away from school: ${days} d of the term`,
  'absent-days-of-year': (days) => `away from school: ${days} d of the year`,
  'without-medicine-days': (days) => `without medicine: ${days} d`,
  'without-vital-medicine-days': (days) => `without insulin or medicine against fits: ${days} d`,
  'supplies-missed': (supplies) => `supplies of medicine missed: ${supplies}`,
  'early-loss-percent': (percent) => `weight lost: ${percent} %`,
  'weight-lost-percent': (percent) => `weight lost: ${percent} %`,
  'weight-lost-on-day': (day) => `weight lost on day ${day}`,
  'mutilation-told-at-age': (age) => `genital mutilation, told at age ${age}`,
  'child-with-somebody-aged': (age) => `child is with somebody of ${age}`,
  'dash-score': (score) => `domestic abuse: score of ${score}`,
  'coma-scale': (score) => `GCS ${score}`,
};

/** What a code tells a number of, for people: "attendance: 58 %"; null for one that tells none. */
export function toldNumberWords(code: string): string | null {
  const told = numberTold(code);
  return told === null ? null : numberWords[told.of](told.number);
}
