import { pastBeings } from '../dictionary/short-words.js';
import { type Person, childWords } from '../people/person-words.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const finites = new Set([
  'has',
  'had',
  'is',
  'was',
  'got',
  'sustained',
  'suffered',
  'needed',
  'broke',
  'fell',
  'ended',
]);

const told = new Set(['told', 'informed', 'advised', 'reminded']);

/** "Knees grazed, and his opponent has a cut shin": who stands behind "and" is told of anew, and not with somebody. */
export function isNewClause(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  and: number,
  last: number,
): boolean {
  // "police were told mother had a broken nose"
  if (told.has(textAt(tokens, and)) && pastBeings.has(textAt(tokens, and - 1)))
    return finites.has(textAt(tokens, last + 1));
  if (textAt(tokens, and) !== 'and' || !finites.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 1))
    return false;
  const before = tokenAt(tokens, and - 1);
  if (before === undefined || before.word === unknownWord || childWords.has(before.text)) return false;
  return before.text === ',' || !persons.some((one) => one.last === and - 1);
}
