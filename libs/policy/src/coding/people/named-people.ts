import { morePersons } from '../dictionary/blows/blows.js';
import { personWords } from '../dictionary/sense.js';

/** Words that name a person. */
export const people: ReadonlySet<string> = new Set([...personWords, ...morePersons]);

/** With those of whom nothing is known. */
export const everyone: ReadonlySet<string> = new Set([...people, 'anyone', 'anybody']);

/** Grown people of a home, or who have the care of a child: what they do to it is no game, and no chance. */
export const grownDoers: ReadonlySet<string> = new Set([
  ...['dad', 'father', 'daddy', 'mum', 'mother', 'mummy', 'stepdad', 'stepfather', 'stepmum', 'uncle', 'boyfriend'],
  ...['partner', 'grandad', 'grandfather', 'gran', 'nan', 'aunt', 'carer', 'babysitter', 'childminder', 'teacher'],
]);
