import { pauses } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isUnbroken } from '../people/person-reach.js';
import { kin } from '../people/person-signs.js';
import { type Person, auxiliaries, bearers, none, owners, possessed, reachToPerson } from '../people/person-words.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, isNumber, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Whether a part of the body, or else what somebody has, stands at a place. */
export function isPossessed(tokens: readonly Token[], place: number): boolean {
  return possessed.has(textAt(tokens, place)) || isPlace(tokens, place);
}

/** "The burn on the arm is his twin sister's". */
function isSaidToBeOf(tokens: readonly Token[], { first, last }: Found<Person>, from: number): boolean {
  const next = tokenAt(tokens, last + 1);
  if (!textAt(tokens, last).endsWith("'s") || (next !== undefined && !next.begins && next.text !== ',')) return false;
  // "scald on the foot, mum's, from a kettle"
  if (textAt(tokens, first - 1) === ',') return true;
  for (let place = from + 1; place < first; place += 1) if (auxiliaries.has(textAt(tokens, place))) return true;
  return false;
}

/** "On mum's razor". */
function isThingOf(tokens: readonly Token[], { last }: Found<Person>): boolean {
  return textAt(tokens, last).endsWith("'s") && !isPossessed(tokens, last + 1) && !kin.has(textAt(tokens, last + 1));
}

const naming = new Set(['a', 'an', 'after', 'from', 'following']);
const states = new Set(['is', 'was', 'has', 'had', 'remains', 'still', 'got']);
const reachOfState = 7;

/** What happens to a part of somebody. */
const metByPart = new Set(['caught-in-door', 'dog-bite', 'contact-burn', 'hot-liquid']);
/** "Dad's hand is in plaster after a fracture": what is said of somebody's part. */
export function isPartOf(tokens: readonly Token[], person: number, { kind, value, first }: Mention): boolean {
  if (
    (kind !== 'injury' && !metByPart.has(value)) ||
    !textAt(tokens, person).endsWith("'s") ||
    first - person > reachOfState
  )
    return false;
  if (!isPlace(tokens, person + 1) || !states.has(textAt(tokens, person + 2))) return false;
  for (let place = person + 1; place < first; place += 1) {
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === 'and') return false;
    // "dad's hand is bandaged, a burn"
    if (textAt(tokens, place) === ',' && !naming.has(textAt(tokens, place + 1))) return false;
  }
  return true;
}

/** "Haemophilia carrier mum". */
function isCarriedBy(tokens: readonly Token[], persons: readonly Found<Person>[], last: number): boolean {
  const carrier = [last, last + 1, last + 2].find((place) => textAt(tokens, place) === 'carrier');
  return carrier !== undefined && persons.some(({ first }) => first === carrier + 1 && goesOnAt(tokens, first));
}

/** "Epilepsy: sister only". */
function isListedOf(tokens: readonly Token[], persons: readonly Found<Person>[], last: number): boolean {
  if (isCarriedBy(tokens, persons, last)) return true;
  if (!pauses.has(textAt(tokens, last + 1))) return false;
  const person = persons.find(({ first }) => first > last);
  if (person === undefined || textAt(tokens, person.last).endsWith("'s")) return false;
  for (let place = last + 2; place < person.first; place += 1) if (!owners.has(textAt(tokens, place))) return false;
  const next = textAt(tokens, person.last + 1);
  if (textAt(tokens, last + 1) === ',') return affected.has(next);
  return !goesOnAt(tokens, person.last + 1) || behindListed.has(next) || affected.has(next);
}
const affected = new Set(['only', 'under', 'awaiting', 'affected', 'carrier', 'diagnosed']);
/** Behind who is listed: how they are, and not what they say. */
const behindListed = new Set([',', 'and', '(', 'also', 'too', 'has', 'had', 'being']);

const belongs = new KeyWords(['belongs', 'belong', 'belonged', 'belonging', 'relates', 'relate', 'refers', 'refer']);
const placed = new Set(['child', 'patient', 'baby', 'boy', 'girl', 'pt', 'infant', 'toddler']);
const reachOfBelonging = 4;

/** "The laceration belongs to the child in cubicle 4". */
export function isBelonging(tokens: readonly Token[], persons: readonly Found<Person>[], last: number): boolean {
  if (!belongs.areIn(tokens)) return false;
  for (let place = last + 1; place <= last + reachOfBelonging && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) === ',') return false;
    if (!belongs.has(textAt(tokens, place)) || textAt(tokens, place + 1) !== 'to') continue;
    let whose = place + 2;
    while (owners.has(textAt(tokens, whose))) whose += 1;
    if (placed.has(textAt(tokens, whose))) return textAt(tokens, whose + 1) === 'in';
    return persons.some((one) => one.first === whose);
  }
  return false;
}

/** The place before "his", "the 5 yr old" and the like that stand before a person. */
function beforePerson(tokens: readonly Token[], first: number): number {
  let place = first - 1;
  while (owners.has(textAt(tokens, place)) || ofAge.has(textAt(tokens, place)) || isNumber(textAt(tokens, place)))
    place -= 1;
  return place;
}
const ofAge = new Set(['year', 'yr', 'yrs', 'y', 'month', 'old', '-', 'mth', 'mo', 'little', 'big', 'baby', 'teenage']);

/** "Bruise to the left arm of the older sister": whose the part is, told right behind it. */
function isPlacedOf(tokens: readonly Token[], last: number, first: number): boolean {
  const of = beforePerson(tokens, first);
  return textAt(tokens, of) === 'of' && isPlace(tokens, of - 1) && of - last <= reachToPerson;
}

/** "Bitten by one of the other children": what stands before the one. */
const beforeSome = (tokens: readonly Token[], place: number): number =>
  textAt(tokens, place) === 'of' && some.has(textAt(tokens, place - 1)) ? place - 2 : place;
const some = new Set(['one', 'two', 'three', 'some', 'any', 'several', 'another', 'both', 'each', 'either']);

/** "Bruise on mother's arm", "epilepsy in his sister". */
export function isOn(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, last }: Mention,
): boolean {
  if ((kind !== 'injury' && kind !== 'condition' && kind !== 'teeth') || value === 'poisoning') return false;
  if (kind === 'condition' && isListedOf(tokens, persons, last)) return true;
  const person = persons.find(
    ({ first }) => first > last && (first - last <= reachToPerson || isPlacedOf(tokens, last, first)),
  );
  if (person === undefined) return false;
  if (isSaidToBeOf(tokens, person, last)) return true;
  if (isThingOf(tokens, person)) return false;
  const place = beforeSome(tokens, beforePerson(tokens, person.first));
  const text = textAt(tokens, place);
  const isClose =
    text === 'to' &&
    (place === last + 1 || states.has(textAt(tokens, place - 1)) || textAt(tokens, person.last).endsWith("'s"));
  const isFor = text === 'for' && person.means === 'anybody';
  // "in front of her brother"
  if (text === 'of' && textAt(tokens, place - 1) === 'front') return false;
  return (isClose || isFor || bearers.has(text)) && place > last && isUnbroken(tokens, last + 1, person.first, none);
}
