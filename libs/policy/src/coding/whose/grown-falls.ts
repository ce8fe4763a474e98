import { type Mention } from '../mention.js';
import { type Person, owners } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const collapses = new Set([
  ...[
    'fainted',
    'collapsed',
    'slipped',
    'tripped',
    'fell',
    'fallen',
    'stumbled',
    'blacked',
    'passed',
    'fitted',
    'seizure',
  ],
]);
const pronounOf: Readonly<Record<string, Person | undefined>> = { her: 'woman', his: 'man' };
const turning = new Set([
  'with',
  'holding',
  'carrying',
  'him',
  'baby',
  'child',
  'toddler',
  'said',
  'says',
  'that',
  'she',
  'he',
  'who',
  'when',
]);
const reachOfOwner = 2;

/** "Mum had fainted and hit her head", "a TA slipped in the hall and hurt her back": a part of whoever went down. */
export function isOfFallen(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'injury' || textAt(tokens, first - 1) !== 'and') return false;
  const { first: begin } = sentenceOf(tokens, first);
  if (!hasWord(tokens, begin + 1, first - 2, collapses)) return false;
  let place = begin;
  while (place < first && owners.has(textAt(tokens, place))) place += 1;
  const person = persons.find((one) => one.first >= begin && one.first <= place && one.last >= place);
  if (person === undefined || textAt(tokens, person.last).endsWith("'s")) return false;
  if (hasWord(tokens, person.last + 1, first - 2, turning) || !isOwn(tokens, first, last, person.means)) return false;
  return true;
}

/** Whether the part is said to be of the sex of a person: "hit her head". */
function isOwn(tokens: readonly Token[], first: number, last: number, means: Person): boolean {
  for (let place = first + 1; place <= Math.max(last, first + reachOfOwner) && goesOnAt(tokens, place); place += 1) {
    const sex = pronounOf[textAt(tokens, place)];
    if (sex !== undefined)
      return isPlace(tokens, place + 1) && (means === sex || (means === 'worker' && sex === 'woman'));
  }
  return false;
}
