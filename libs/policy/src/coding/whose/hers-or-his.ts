import { behindOwner } from '../dictionary/people/whose-it-is.js';
import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { notOthers } from './shared-with-child.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { men, women } from '../people/unlike-pronoun.js';

/** "Sister fell, grazed knee hers": whether a word behind an injury tells that it was somebody else's who is named before. */
export function isHersOrHis(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury') return false;
  let place = last + 1;
  while (place <= last + mostOfPart && isPlace(tokens, place)) place += 1;
  const unlike = textAt(tokens, place) === 'hers' ? men : textAt(tokens, place) === 'his' ? women : null;
  if (unlike === null || !goesOnAt(tokens, place) || !isClosed(tokens, place + 1)) return false;
  const { first: begin } = sentenceOf(tokens, first);
  return persons.some(
    (one) =>
      one.first >= begin &&
      one.last < first &&
      !notOthers.has(one.means) &&
      !unlike.has(textAt(tokens, one.last)) &&
      !hasWord(tokens, one.last + 1, first - 1, met),
  );
}
/** Whom somebody did something to. */
const met = new Set(['him', 'her', 'them', 'child', 'pt', 'baby', 'me']);
const mostOfPart = 3;
const isClosed = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || textAt(tokens, place) === ',' || behindOwner.has(textAt(tokens, place));
