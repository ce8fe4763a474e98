import { passives, clauseSigns } from '../dictionary/short-words.js';
import { isCleftOfTeller } from '../people/clefts.js';
import {
  adverbs,
  behindOwner,
  clinics,
  describing,
  determining,
  kindsOfHarm,
  papers,
  parting,
  signs,
  turning,
  visits,
} from '../dictionary/people/whose-it-is.js';
import { isHersOrHis } from './hers-or-his.js';
import { isFollowedFor, isOfAilingKin } from './kin-told.js';
import { type Mention } from '../mention.js';
import { type Person, companions, owners } from '../people/person-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isAlsoOf } from './shared-with-child.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** What may be told to be somebody else's: a paper, a medicine or a missed visit is of whoever has it. */
const told = new Set<Mention['kind']>(['injury', 'condition', 'concern', 'missed-care', 'mechanism']);
const copulas = new Set(['is', 'was', 'are', 'were', "that's", "it's", 'belong', 'belongs', 'belonged']);
const reachOfCopula = 14;
const reachOfAdjective = 3;
const reachOfAdverb = 3;

const isOfPeople = ({ means }: Found<Person>): boolean =>
  means !== 'animal' && means !== 'harmed' && means !== 'worker';

/** Whether its own words tell at once that a mention is somebody else's: "for his sister's asthma", "the burn was her brother's". */
export function isSaidWhose(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  if (!told.has(mention.kind)) return false;
  return (
    isRightBehindOwner(tokens, persons, mention) ||
    isSaidOfOwner(tokens, persons, mention) ||
    isSaidBehind(tokens, persons, mention) ||
    isAtDoctorsFor(tokens, persons, mention) ||
    isCalled(tokens, persons, mention) ||
    isCleftOfTeller(tokens, persons, mention) ||
    isAlsoOf(tokens, mention) ||
    isOfOwnChildren(tokens, mention) ||
    isFollowedFor(tokens, persons, mention) ||
    isOfAilingKin(tokens, persons, mention) ||
    isHersOrHis(tokens, persons, mention)
  );
}

/** "The inhaler is for her brother's asthma". */
function isRightBehindOwner(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'condition') return false;
  let place = first - 1;
  while (place > first - reachOfAdjective && kindsOfHarm.has(textAt(tokens, place))) place -= 1;
  if (!textAt(tokens, place).endsWith("'s") || !goesOnAt(tokens, place + 1)) return false;
  return persons.some((one) => one.last === place && isOfPeople(one));
}

/** The person who stands behind a place, whatever stands before: "her older", "the". */
function personBehind(tokens: readonly Token[], persons: readonly Found<Person>[], from: number): Found<Person> | null {
  let place = from;
  while (goesOnAt(tokens, place)) {
    const person = persons.find(({ first }) => first === place);
    if (person !== undefined) return isOfPeople(person) ? person : null;
    if (!owners.has(textAt(tokens, place)) && !describing.has(textAt(tokens, place)) && !isName(tokens, place))
      return null;
    place += 1;
  }
  return null;
}

/** "Leo's sister". */
const isName = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place).endsWith("'s") && /^[a-z]/.test(textAt(tokens, place));

/** Whether a person ends what is told: "is her brother's", "was her sister though". */
const isAtEnd = (tokens: readonly Token[], { last }: Found<Person>): boolean =>
  !goesOnAt(tokens, last + 1) || behindOwner.has(textAt(tokens, last + 1));

/** The place behind "is", "was actually" and the like; null where no such word stands there, or it is denied. */
function behindCopula(tokens: readonly Token[], copula: number): number | null {
  if (!copulas.has(textAt(tokens, copula))) return null;
  let place = copula + 1;
  while (place <= copula + reachOfAdverb && adverbs.has(textAt(tokens, place))) place += 1;
  return goesOnAt(tokens, place) ? place : null;
}

/** "The burns to the legs were her brother's", "the entry re a fractured femur belongs to his sister". */
function isSaidOfOwner(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind === 'mechanism' || !isNamed(tokens, first)) return false;
  for (let place = last + 1; place <= last + reachOfCopula && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || parting.has(text)) return false;
    const behind = isLeadingTo(tokens, place) ?? behindCopula(tokens, place);
    if (behind === null) continue;
    const person = personBehind(tokens, persons, behind);
    if (person === null) continue;
    if (givers.has(text) && !visits.has(textAt(tokens, person.last + 1))) continue;
    if (behind > place + 1 && isLeadingTo(tokens, place) !== null) return true;
    if (textAt(tokens, person.last).endsWith("'s") && isAtEnd(tokens, person)) return true;
  }
  return false;
}
const givers = new Set(['comes', 'came', 'come']);

/** "Belongs to", "was meant for", "comes from": the place behind; null where none stands. */
function isLeadingTo(tokens: readonly Token[], place: number): number | null {
  const preposition = leading.get(textAt(tokens, place));
  return preposition !== undefined && textAt(tokens, place + 1) === preposition ? place + 2 : null;
}
const leading = new Map([
  ...['belongs', 'belong', 'belonged', 'relates', 'relate', 'related', 'refers', 'refer', 'pertains'].map(
    (verb) => [verb, 'to'] as const,
  ),
  ...['meant', 'intended', 'issued'].map((verb) => [verb, 'for'] as const),
  ...['comes', 'came', 'come'].map((verb) => [verb, 'from'] as const),
]);

/** Whether a mention is named as a thing, and not told as a deed: "the burn", "broken leg", and not "he burnt". */
function isNamed(tokens: readonly Token[], first: number): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  return (
    first === begin ||
    hasWord(tokens, Math.max(begin, first - reachOfAdjective), first - 1, determining) ||
    hasWord(tokens, begin, first - 1, papers)
  );
}

/** "Left before being seen - that was her sister", "the scald letter is filed here in error, it is his brother's". */
function isSaidBehind(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  const end = Math.min(tokens.length - 1, last + reachOfCopula);
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    const isSaid = contracted.has(text) || (those.has(text) && copulas.has(textAt(tokens, place + 1)));
    if (!isSaid || !(beginsAt(tokens, place) || clauseSigns.has(textAt(tokens, place - 1)))) continue;
    const behind = behindCopula(tokens, contracted.has(text) ? place : place + 1);
    const person = behind === null ? null : personBehind(tokens, persons, behind);
    if (person === null || !isAtEnd(tokens, person)) return false;
    const isOfPaper = hasWord(tokens, sentenceOf(tokens, first).first, place, papers);
    return isOfPaper || kind === 'missed-care';
  }
  return false;
}
const those = new Set(['that', 'it', 'this', 'those', 'they']);
const contracted = new Set(["that's", "it's"]);

const reachOfClinic = 9;

/** "Brother (7) under haematology for a bleeding disorder", "sister sees the neurologist for epilepsy". */
function isAtDoctorsFor(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'condition') return false;
  let cause = first - 1;
  while (kindsOfHarm.has(textAt(tokens, cause)) || determining.has(textAt(tokens, cause))) cause -= 1;
  if (textAt(tokens, cause) !== 'for' && textAt(tokens, cause) !== 'with') return false;
  const { first: begin } = sentenceOf(tokens, first);
  return persons.some((one) => {
    if (
      !isOfPeople(one) ||
      one.means === 'elder' ||
      one.first < begin ||
      one.last >= cause ||
      cause - one.last > reachOfClinic
    )
      return false;
    if (textAt(tokens, one.last).endsWith("'s") || companions.has(beforeAll(tokens, one.first, begin))) return false;
    let place = one.last + 1;
    while (signs.has(textAt(tokens, place)) || /^\d/.test(textAt(tokens, place))) place += 1;
    return clinics.has(textAt(tokens, place)) && place < cause && !hasWord(tokens, place + 1, first - 1, turning);
  });
}

/** The word before "his older", "the" and the like; none at the begin of a sentence. */
function beforeAll(tokens: readonly Token[], first: number, begin: number): string {
  let place = first - 1;
  while (place >= begin && (owners.has(textAt(tokens, place)) || describing.has(textAt(tokens, place)))) place -= 1;
  return place < begin ? '' : textAt(tokens, place);
}

const before = new Set([
  ',',
  '(',
  'a',
  'an',
  'known',
  'lifelong',
  'also',
  'himself',
  'herself',
  'severe',
  'brittle',
  'who',
  'is',
  'was',
]);

/** "Grandmother, a known epileptic, was holding the baby": what somebody is called behind a comma. */
function isCalled(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first, last }: Mention,
): boolean {
  if (kind !== 'condition' || !/(?:ic|iac|er|user)s?$/.test(textAt(tokens, last))) return false;
  let place = first - 1;
  while (before.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1)) place -= 1;
  if (textAt(tokens, place + 1) !== ',' && textAt(tokens, place + 1) !== '(') return false;
  const person = persons.find((one) => one.last === place && isOfPeople(one));
  if (person === undefined || person.means === 'elder') return false;
  const next = textAt(tokens, last + 1);
  const { first: begin } = sentenceOf(tokens, first);
  return (
    goesOnAt(tokens, last + 1) &&
    (next === ',' || next === ')') &&
    !companions.has(beforeAll(tokens, person.first, begin))
  );
}

const leavings = new Set(['left', 'leaves', 'leaving', 'caused', 'causing', 'gave', 'inflicted', 'causes', 'inflicts']);
const bareLeavings = new Set(['left', 'leaves']);
const reachOfLeaving = 3;

/** "Father left a handprint on his thigh", "cousins' dog bit": who left it does not bear it. */
export function isLeaving(tokens: readonly Token[], person: number, { kind, first, value }: Mention): boolean {
  if (value === 'dog-bite') return textAt(tokens, person + 1) === 'dog';
  if (kind !== 'injury') return false;
  for (let place = first - 1; place > Math.max(person, first - 1 - reachOfLeaving); place -= 1) {
    if (textAt(tokens, place) === 'with' || textAt(tokens, place) === 'to') return false;
    if (!leavings.has(textAt(tokens, place))) continue;
    // "left bruises", and not "inflicted head trauma"
    const isBare = place + 1 === first && bareLeavings.has(textAt(tokens, place));
    return (isBare || leftThings.has(textAt(tokens, place + 1))) && !passives.has(textAt(tokens, place - 1));
  }
  return false;
}
const leftThings = new Set([
  'a',
  'an',
  'two',
  'three',
  'some',
  'several',
  'him',
  'his',
  'her',
  'multiple',
  'the',
  'child',
]);

const offspring = new Set(['children', 'kids', 'child', 'son', 'daughter', 'sons', 'daughters', 'boys', 'girls']);
const reachOfOwn = 12;

/** "He has two children of his own on plans for neglect". */
function isOfOwnChildren(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'concern' && kind !== 'condition') return false;
  for (let place = first - 1; place > first - reachOfOwn && goesOnAt(tokens, place); place -= 1)
    if (
      textAt(tokens, place) === 'own' &&
      textAt(tokens, place - 2) === 'of' &&
      offspring.has(textAt(tokens, place - 3))
    )
      return !hasWord(tokens, place + 1, first - 1, parting);
  return false;
}
