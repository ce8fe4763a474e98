/** Times before this one: turns of years, placements and visits that are over, and ages that a child had then. */

import { monthsButMay, shortMonths } from '../calendar.js';
import { cross, listed } from '../forms.js';

/** Turns of years and of places that are over. */
export const turnsAgo: readonly string[] = cross(
  listed('two, three, four, five, six, several, some, many, few, 2, 3, 4, 5'),
  listed(`
    summers, winters, christmases, terms, placements, birthdays, springs, autumns, easters, holidays
  `),
  ['ago', 'back'],
);

/** "At the last visit", of which some are found behind what they date. */
export const lastVisits: readonly string[] = cross(
  listed('at, on, during'),
  listed('last, previous, earlier, previous home, last home'),
  listed('visit, review'),
);

/** Times at which something happened before this one. */
export const pastTurns: readonly string[] = cross(
  listed(`
  last season, season before, summer before last, winter before last, term before last, christmas before last,
  spring before last, autumn before last
`),
);

/** Months and years ago, as people write them in haste. */
export const monthsAgo: readonly string[] = listed(`
  year back, yr before last, year before last, month before last, mo ago, mos ago, mnths ago, mths back, yrs back, years back,
  yr back, mths prior, yrs prior, years prior, months prior, some months ago, some years ago, few months ago,
  few years ago, long time ago, couple of months ago, couple of years ago, good while ago, quite a while ago, quite a while back
`);

const months = Array.from({ length: 24 }, (_, more) => String(more + 1));

const from4 = Array.from({ length: 49 }, (_, more) => String(more + 4));

const numbers = listed('four, five, six, seven, eight, nine, ten, eleven, twelve, several, many');

/** A month ago and more. */
export const longAgo: readonly string[] = [
  ...cross([...numbers, ...from4], ['weeks', 'wks', 'week', 'wk'], ['ago', 'back', 'previously', 'earlier']),
  ...cross([...numbers, ...from4], ['weeks'], ['before', 'post', 'since']),
  ...from4.flatMap((number) => [`${number}/52 ago`, `${number}/52 previously`, `${number}/52 post`]),
  ...months.flatMap((number) => [`${number}/12 ago`, `${number}/12 previously`, `${number}/12 post`]),
  ...listed(`
    month ago, a month back, month back, month earlier, month previously, over a month ago
  `),
];

/** What is told of a month was before this one: "may" and "mar" mean something else more often. */
export const pastMonths: readonly string[] = [...monthsButMay, ...shortMonths.filter((name) => name !== 'mar')];

/** "Seen in March". */
export const inPastMonths: readonly string[] = cross(
  listed('in, attended, seen, presented, attendance, admitted, admission, ed, a & e'),
  pastMonths,
);

/** "When he was", before an age. */
export const whenSoOld: readonly string[] = listed('he, she, child, boy, girl, baby, pt').map(
  (who) => `when ${who} was`,
);

/** Behind "when he was": when, and not what happened to him. */
export const agesThen: readonly string[] = [
  ...Array.from({ length: 17 }, (_, years) => String(years + 1)),
  ...listed(`
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, a, an, in year, in yr, in reception,
    in foster, in placement, only, just, about, around, nearly, almost, under, still, born, little, younger
  `),
];
