import { type Mention } from '../mention.js';
import { isBearing, isUnbroken, isWhoBearing, turnsBack } from '../people/person-reach.js';
import { helping } from '../people/person-signs.js';
import {
  type Person,
  auxiliaries,
  childWords,
  companions,
  owners,
  reachToPerson,
  telling,
} from '../people/person-words.js';
import { beginsAt, textAt, tokenAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type AroundPersons } from './around-persons.js';
import { isExceptOf } from './children-too.js';
import { isNewClause } from './new-clause.js';
import { isOfPerson, shortened } from './of-person.js';

type Named = Pick<AroundPersons, 'tokens' | 'persons'>;

const reachToRelative = 10;

/** Whether the last person who is spoken of before a mention bears it. */
export function isOfPersonBefore(named: Named, mention: Mention): boolean {
  const person = named.persons.findLast(
    (one) => one.last < mention.first && (isSubject(named, one) || isRightBefore(named, one, mention)),
  );
  return person !== undefined && isOfPerson(named.tokens, person, mention);
}

/** "From his friend's cut finger". */
const isRightBefore = ({ tokens }: Named, { last }: Found<Person>, { kind, first, value }: Mention): boolean =>
  kind === 'injury' && value !== 'bite' && first === last + 1 && textAt(tokens, last).endsWith("'s");

/** "Brought by mum", "seen with dad": they are not those who are spoken of. */
function isSubject({ tokens, persons }: Named, { first, last, means }: Found<Person>): boolean {
  // somebody else who does it may do it to the child
  if (means === 'harmed' && persons.some((one) => one.last < first)) return false;
  if (means === 'harmed') return !auxiliaries.has(textAt(tokens, first - 1)) && textAt(tokens, first - 1) !== 'got';
  if (textAt(tokens, last + 1) === 'who' && isBearing(tokens, last + 2)) return true;
  if (textAt(tokens, last).endsWith("'s") && shortened.has(textAt(tokens, last + 1))) return true;
  let place = first - 1;
  while (!beginsAt(tokens, place + 1) && owners.has(textAt(tokens, place))) place -= 1;
  // "a carer for mum with epilepsy"
  if (textAt(tokens, last + 1) === 'with' && helping.has(textAt(tokens, place))) return true;
  return (
    !companions.has(textAt(tokens, place)) ||
    isExceptOf(tokens, place) ||
    beginsAt(tokens, place + 1) ||
    isNewClause(tokens, persons, place, last)
  );
}

/** "Lives with gran, who was burned". */
export function isOfWhoClause({ tokens, persons }: Named, { first }: Mention): boolean {
  for (let place = first - 1; place >= first - reachToPerson; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || token.text === ',') return false;
    if (token.text !== 'who') continue;
    const person = persons.findLast((one) => one.last < place);
    if (person === undefined || place - person.last > reachToRelative || !isWhoBearing(tokens, place + 1, first))
      return false;
    return !turnsBack(tokens, person.last + 1, place, childWords) && isUnbroken(tokens, place + 1, first, telling);
  }
  return false;
}
