import { morePersons } from './dictionary/blows.js';
import { personWords } from './dictionary/sense.js';

/** Words that name a person. */
export const people: ReadonlySet<string> = new Set([...personWords, ...morePersons]);

/** With those of whom nothing is known. */
export const everyone: ReadonlySet<string> = new Set([...people, 'anyone', 'anybody']);
