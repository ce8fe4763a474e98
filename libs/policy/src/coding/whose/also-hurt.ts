import { pauses } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { type Person, childWords, sexOfOwner } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const kin: ReadonlySet<Person> = new Set<Person>(['woman', 'man', 'anybody']);
const also = new Set(['also', 'too']);
const coming = new Set([
  ...[
    'also',
    'too',
    'is',
    'was',
    'has',
    'been',
    'here',
    'attended',
    'attends',
    'attending',
    'brought',
    'in',
    'seen',
    'being',
  ],
  ...[
    'booked',
    'a',
    'the',
    'ed',
    'dept',
    'department',
    'next',
    'cubicle',
    'resus',
    'today',
    'patient',
    'hurt',
    'injured',
  ],
]);
const harmed = new Set(['hurt', 'injured', 'patient', 'booked', 'being']);
const same = new Set(['same']);
const broughtWith = new Set(['by', 'with', 'and', '&', '+', 'w']);
const grown: ReadonlySet<Person> = new Set<Person>(['woman', 'man']);

/**
 * "Sister also booked in, burn to arm", "dad attended too, cut hand from the same window", "dad slipped, his own ankle sprained": who came
 * with the child is hurt as well. Whoever only came along is not: more is asked.
 */
export function isOfAlsoHurt(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  const sentence = sentenceOf(tokens, first);
  const person = persons.findLast((one) => one.last < first && one.first >= sentence.first);
  if (person === undefined || !kin.has(person.means)) return false;
  if (isThePatient(tokens, person.last)) return !hasWord(tokens, person.last + reachOfPatient + 1, first, childWords);
  if (kind !== 'injury') return false;
  if (hasWord(tokens, person.last + 1, last, childWords) && !isOwnPart(tokens, first)) return false;
  // "attended with nan and sister too, bruise": they came with whoever is hurt
  if (!isOwnPart(tokens, first) && hasWord(tokens, person.first - 2, person.first - 1, broughtWith)) return false;
  if (isOwnPart(tokens, first))
    return grown.has(person.means) && sexOfOwner.get(textAt(tokens, ownAt(tokens, first) - 1)) === person.means;
  let place = person.last + 1;
  while (place < first && coming.has(textAt(tokens, place))) place += 1;
  if (!pauses.has(textAt(tokens, place)) || !hasWord(tokens, person.last + 1, place - 1, also)) return false;
  return hasWord(tokens, person.last + 1, place - 1, harmed) || hasWord(tokens, place, sentence.last, same);
}

/** "Dad is the pt with burns": who is seen is not the child. */
const isThePatient = (tokens: readonly Token[], last: number): boolean =>
  hasWord(tokens, last + 1, last + 1, beings) &&
  hasWord(tokens, last + 2, last + 2, articles) &&
  hasWord(tokens, last + reachOfPatient, last + reachOfPatient, seen) &&
  !textAt(tokens, last + reachOfPatient).endsWith("'s");
const beings = new Set(['is', 'was']);
const articles = new Set(['the', 'our']);
const seen = new Set(['child', 'patient', 'casualty']);
const reachOfPatient = 3;

/** Where the "own" of the part right before a mention stands; -1 where there is none. */
function ownAt(tokens: readonly Token[], first: number): number {
  let place = first - 1;
  while (place > 0 && goesOnAt(tokens, place) && isPlace(tokens, place)) place -= 1;
  return place < first - 1 && textAt(tokens, place) === 'own' ? place : -1;
}

const isOwnPart = (tokens: readonly Token[], first: number): boolean => ownAt(tokens, first) > 0;
