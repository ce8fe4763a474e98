import { morePersons } from './dictionary/blows.js';
import { personWords } from './dictionary/sense.js';

/** Words that name a person. */
export const people: ReadonlySet<string> = new Set([...personWords, ...morePersons]);
