import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { hasWord, sentenceOf } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const fights = new Set([
  ...['fight', 'fights', 'fighting', 'fought', 'scuffle', 'scrap', 'scrapping', 'brawl', 'altercation', 'fistfight'],
]);
const withs = new Set(['with']);

/** "A fight with another pupil", where nobody is named before: both fought. */
export function isOwnFight(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Pick<Mention, 'first' | 'last'>,
): boolean {
  if (!hasWord(tokens, first, last, fights) || !hasWord(tokens, first, last + 1, withs)) return false;
  const { first: begin } = sentenceOf(tokens, first);
  return !persons.some((one) => one.first >= begin && one.last < first);
}
