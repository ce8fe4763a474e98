import { youngKin } from '../dictionary/people/kin.js';
import { inHospital } from '../dictionary/people/ailing.js';
import { type Mention } from '../mention.js';
import { subjectOf } from '../people/meant-by-pronoun.js';
import { type Person, childWords, isKin, owners, personalMechanisms, sexOfSubject } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Whose state is told of as a reason, and who is seldom meant by "he" or "she" in the room. */
const parents = new Set(['mum', 'dad', 'mother', 'father', 'mummy', 'daddy', 'carer', 'stepmum', 'stepdad']);
const ailing = new Set([
  ...inHospital,
  ...['died', 'dying', 'passed', 'hospice', 'poorly', 'ill', 'unwell', 'frail', 'sick', 'dementia', 'stroke', 'cancer'],
  ...['surgery', 'rehab'],
]);
const beings = new Set(['is', 'was', 'in', 'has', 'had', 'now', 'got', 'being', 'still', 'very', 'so']);
const ofChild = new Set([...childWords, 'her']);
/** What old people come to harm by, and seldom are found with by a school. */
const broken = new Set(['fracture', 'head-injury', 'intracranial-injury', 'injury']);
/** Where no old relative is. */
const ofSchool = new Set([
  'school',
  'nursery',
  'class',
  'playground',
  'pe',
  'college',
  'trampoline',
  'bike',
  'scooter',
]);
const perfect = new Set(['broken', 'fractured', 'fallen', 'had', 'been', 'lost']);
const ofNow = new Set(['has', 'is', 'have']);
const joints = new Set([',', '-', 'as', 'because', 'since', 'after', 'when']);

/** "Low since grandad died, he had broken his hip": a pronoun behind how a grown relative fares is of that relative. */
export function isOfAilingKin(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first }: Mention,
): boolean {
  if (kind !== 'injury' && kind !== 'condition' && !personalMechanisms.has(value)) return false;
  const pronoun = subjectOf(tokens, first);
  if (pronoun === null || !goesOnAt(tokens, pronoun) || !joints.has(textAt(tokens, pronoun - 1))) return false;
  const { first: begin } = sentenceOf(tokens, pronoun);
  const person = persons.findLast((one) => one.first >= begin && one.last < pronoun);
  if (person === undefined || person.means !== sexOfSubject.get(textAt(tokens, pronoun))) return false;
  const { last } = person;
  // "off school as uncle was in hospital, he has broken his arm": a child is off school, and hurt now
  if (ofNow.has(textAt(tokens, pronoun + 1)) && isOffSchool(tokens, begin) && !equals.has(textAt(tokens, last)))
    return false;
  // "off school as uncle was in hospital, he has bruises on his back": how this child is now
  if (kind === 'injury' && !broken.has(value)) return false;
  if (hasWord(tokens, pronoun, sentenceOf(tokens, pronoun).last, ofSchool)) return false;
  if (
    (ofNow.has(textAt(tokens, pronoun + 1)) && !perfect.has(textAt(tokens, pronoun + 2))) ||
    textAt(tokens, pronoun).endsWith("'s")
  )
    return false;
  if (parents.has(textAt(tokens, last))) return false;
  return (
    (beings.has(textAt(tokens, last + 1)) || ailing.has(textAt(tokens, last + 1))) &&
    hasWord(tokens, last + 1, pronoun - 1, ailing) &&
    !hasWord(tokens, last + 1, pronoun - 1, ofChild)
  );
}

const isOffSchool = (tokens: readonly Token[], begin: number): boolean =>
  hasWord(tokens, begin, begin + 1, offs) && hasWord(tokens, begin + 1, begin + 3, schools);
/** A brother off school is told of as the child is. */
const equals = new Set(youngKin);
const offs = new Set(['off', 'absent', 'away', 'missed', 'missing']);
const schools = new Set(['school', 'nursery', 'college', 'preschool', 'class', 'today', 'as', 'lessons']);

const following = new Set([
  ...['follow', 'follows', 'following', 'followed', 'see', 'sees', 'seeing', 'saw', 'treat', 'treats', 'treated'],
  ...['know', 'knows', 'review', 'reviews', 'reviewed', 'reviewing', 'treating', 'admitted', 'operated'],
]);
const reachOfReason = 4;

/** "Genetics follow his brother for multiple fractures": who is seen for something has it. */
export function isFollowedFor(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'injury' && kind !== 'condition') return false;
  for (let place = first - 1; place >= first - reachOfReason && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === 'and') return false;
    if (text !== 'for') continue;
    const person = persons.find((one) => one.last === place - 1);
    if (person === undefined || !isKin(person) || textAt(tokens, person.last).endsWith("'s")) return false;
    let verb = person.first - 1;
    while (owners.has(textAt(tokens, verb)) && goesOnAt(tokens, verb)) verb -= 1;
    return following.has(textAt(tokens, verb)) && goesOnAt(tokens, verb + 1);
  }
  return false;
}
