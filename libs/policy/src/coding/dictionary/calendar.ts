import { listed } from './forms.js';

/** Names of the days of the week and of the months: every list that needs some takes them from here. */

/** The days of the week by their place in it, with their short forms. */
export const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon', 'mondays'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** From Monday on. */
export const dayNames: readonly string[] = weekdays.flatMap(([name = '']) => name);
/** Their short forms. */
export const shortDays: readonly string[] = weekdays.flatMap(([name = '', ...forms]) =>
  forms.filter((form) => !form.startsWith(name)),
);
/** Those of the working week. */
export const workingDays: readonly string[] = dayNames.slice(0, 5);

/** From January on. */
export const monthNames: readonly string[] = listed(`
  january, february, march, april, may, june, july, august, september, october, november, december
`);
/** Their short forms. */
export const shortMonths: readonly string[] = listed('jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec');
/** "May" is a verb more often. */
export const monthsButMay: readonly string[] = monthNames.filter((name) => name !== 'may');
/** "March" is one, too: these are months wherever they stand. */
export const monthsAlone: readonly string[] = monthsButMay.filter((name) => name !== 'march');
