import { cross, listed } from '../forms.js';

/** A pregnancy by its weeks, and one that is not kept, as clinics write them in few letters. */

const weeks = Array.from({ length: 38 }, (_, more) => String(more + 4));
const howFar = [...weeks.map((week) => `${week}/40`), ...cross(weeks, ['weeks', 'wks', 'week', 'wk'])];

const asked = listed('top requested, requests top, requesting top, requested top, wants top');

/** Who asks for a termination is with child. */
export const ownPregnancies: readonly string[] = [
  ...cross(howFar, ['pregnant']),
  ...cross(['pregnant'], ['', 'at', 'approx', ','], howFar),
  ...cross(
    ['pregnant'],
    ['', ',', 'and', '-'],
    ['wants termination', 'requests termination', 'requesting termination'],
  ),
  ...asked,
  ...listed('seeking top, referred for top, awaiting top, top booked'),
];

/** "Post TOP", "medical TOP last week". */
export const terminations: readonly string[] = listed(
  'post top, since top, top completed, medical top, surgical top, mtop, underwent top',
);

/** "Wants top bunk", "post top up": where a top is one. */
export const notTerminations: readonly string[] = cross(
  [...asked, ...listed('post top, since top, medical top, surgical top')],
  listed(
    'bunk, set, shelf, up, ups, lip, teeth, tooth, marks, grade, grades, floor, team, coat, layer, button, drawer, step, stair',
  ),
);
