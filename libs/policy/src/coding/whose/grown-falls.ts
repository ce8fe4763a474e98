import { type Mention } from '../mention.js';
import { personFirst } from '../people/clause-subject.js';
import { type Person, owners, sexOfOwner } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const collapses = new Set([
  ...['fainted', 'collapsed', 'slipped', 'tripped', 'fell', 'fallen', 'stumbled', 'blacked', 'passed', 'fitted'],
  'seizure',
]);
/** Between who fell and the part: somebody else was there, or tells. */
const turning = new Set([
  ...['with', 'holding', 'carrying', 'him', 'baby', 'child', 'toddler', 'said', 'says', 'that', 'she', 'he', 'who'],
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
  const person = personFirst(tokens, persons, { first: begin, last: first - 1 }, (text) => owners.has(text));
  return (
    person !== null &&
    !hasWord(tokens, person.last + 1, first - 2, turning) &&
    isOwnPart(tokens, first, last, person.means)
  );
}

/** "Hit her head": whether the part may be of a person. */
function isOwnPart(tokens: readonly Token[], first: number, last: number, means: Person): boolean {
  for (let place = first + 1; place <= Math.max(last, first + reachOfOwner) && goesOnAt(tokens, place); place += 1) {
    const sex = sexOfOwner.get(textAt(tokens, place));
    if (sex !== undefined)
      return isPlace(tokens, place + 1) && (means === sex || (means === 'worker' && sex === 'woman'));
  }
  return false;
}
