import { childWords, owners, type Person } from './person-words.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Behind these another clause begins, with a subject of its own. */
const openings = new Set([
  ...[
    ',',
    ':',
    '(',
    ')',
    'that',
    'because',
    'when',
    'while',
    'whilst',
    'but',
    'if',
    'so',
    'although',
    'since',
    'where',
  ],
  ...['whether', 'until', 'how', 'why', 'who', 'whom', 'which', 'as', 'than'],
]);
const links = new Set(['and', '&', 'then']);
const nominative = new Set(['he', 'she', 'they', 'it', 'there', 'i', 'we', 'you', "he's", "she's"]);
const describing = new Set([
  ...['both', 'all', 'one', 'other', 'another', 'big', 'little', 'half', 'step', '-', 'great', 'new', 'late', 'ex'],
  ...['previous', 'former', 'same', 'said', 'mat', 'pat', 'birth', 'adoptive', 'our'],
]);
const reachOfClause = 16;

/**
 * Who the subject of the clause is in which a verb stands: the first that is named in it, also where a verb is linked to it by
 * "and"; null where the child is, or nobody.
 */
export function subjectOfClause(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  verb: number,
): Found<Person> | null {
  let begin = verb;
  while (
    begin > 0 &&
    begin > verb - reachOfClause &&
    !beginsAt(tokens, begin) &&
    !isOpening(tokens, persons, begin - 1)
  )
    begin -= 1;
  if (begin === verb - reachOfClause) return null;
  let place = begin;
  while (place < verb && (owners.has(textAt(tokens, place)) || describing.has(textAt(tokens, place)))) {
    if (persons.some(({ first }) => first === place)) break;
    place += 1;
  }
  const person = persons.find(({ first }) => first === place);
  return person === undefined || person.last >= verb || textAt(tokens, person.last).endsWith("'s") ? null : person;
}

/** Whether a clause begins behind a place. */
function isOpening(tokens: readonly Token[], persons: readonly Found<Person>[], place: number): boolean {
  const text = textAt(tokens, place);
  if (openings.has(text)) return true;
  if (!links.has(text)) return false;
  let next = place + 1;
  while (owners.has(textAt(tokens, next)) || describing.has(textAt(tokens, next))) next += 1;
  const follows = textAt(tokens, next);
  return (
    nominative.has(follows) || childWords.has(follows) || persons.some(({ first }) => first <= next && first > place)
  );
}

/**
 * Who is named first between two places, behind words that tell whose or which: "his older brother"; null where nobody is, or only
 * whose something is ("mum's car").
 */
export function personFirst(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first: begin, last: end }: Span,
  isWhose: (text: string) => boolean,
): Found<Person> | null {
  let place = begin;
  while (place <= end && isWhose(textAt(tokens, place))) place += 1;
  const person = persons.find(({ first, last }) => first >= begin && first <= place && last >= place);
  return person === undefined || textAt(tokens, person.last).endsWith("'s") ? null : person;
}

const perfects = new Set(['has', 'had', 'then', 'also', 'just']);

/** The place of the subject that stands right before a deed: "she fell", "he had fallen". */
export function placeOfSubject(tokens: readonly Token[], deed: number): number {
  let place = deed - 1;
  while (perfects.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place -= 1;
  return place;
}
