import { owners } from '../people/person-words.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Will hurt the kids": this child, too. */
export const isTheChildren = (tokens: readonly Token[], from: number): boolean =>
  theKids.has(textAt(tokens, from)) || (owners.has(textAt(tokens, from)) && theKids.has(textAt(tokens, from + 1)));
const theKids = new Set(['kids', 'children']);

/** "Nobody, apart from an uncle with asthma": who is excepted is spoken of. */
export const isExceptOf = (tokens: readonly Token[], place: number): boolean =>
  (textAt(tokens, place) === 'from' && textAt(tokens, place - 1) === 'apart') ||
  (textAt(tokens, place) === 'than' && textAt(tokens, place - 1) === 'other');
