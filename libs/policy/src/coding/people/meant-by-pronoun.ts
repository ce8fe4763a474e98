import { pastBeings, threats } from '../dictionary/short-words.js';
import { beforeDeeds } from '../dictionary/blows/struck-persons.js';
import { type Mention } from '../mention.js';
import { halves, kin, selfHarms } from './person-signs.js';
import {
  type Person,
  type Sex,
  bears,
  childWords,
  doneTo,
  he,
  personalMechanisms,
  sexOfSubject,
  she,
  telling,
} from './person-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const pronouns: ReadonlyMap<string, Sex> = new Map([
  ...[...she, 'herself'].map((text) => [text, 'woman'] as const),
  ...[...he, 'himself'].map((text) => [text, 'man'] as const),
]);
const children: ReadonlyMap<string, Sex> = new Map([
  ...['girl', 'daughter', "girl's"].map((text) => [text, 'woman'] as const),
  ...['boy', 'son', 'lad', "boy's"].map((text) => [text, 'man'] as const),
]);

/** Whether a person may be meant by a pronoun of a sex. */
const mayBe = (means: Person, sex: Sex): boolean =>
  means === sex || means === 'anybody' || means === 'worker' || means === 'elder' || means === 'harmed';

const knownSex = new WeakMap<readonly Token[], Sex | null>();

/** What the text tells of the sex of its child: by a pronoun before which nobody is named whom it might mean. */
export function sexOfChild(tokens: readonly Token[], persons: readonly Found<Person>[]): Sex | null {
  let sex = knownSex.get(tokens);
  if (sex === undefined) knownSex.set(tokens, (sex = toldSex(tokens, persons)));
  return sex;
}

function toldSex(tokens: readonly Token[], persons: readonly Found<Person>[]): Sex | null {
  let told: Sex | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const text = textAt(tokens, place);
    const sex = pronouns.get(text) ?? children.get(text);
    if (sex === undefined || persons.some(({ first, last }) => first <= place && last >= place)) continue;
    if (pronouns.has(text) && persons.some(({ last, means }) => last < place && mayBe(means, sex))) continue;
    // a child has no partner
    if (halves.has(textAt(tokens, place + 1).replace("'s", ''))) continue;
    if (told !== null && told !== sex) return null;
    told = sex;
  }
  return told;
}

/** "His sister shut her finger in the door": a pronoun that cannot be of the child. */
export function isNotOfChild(tokens: readonly Token[], persons: readonly Found<Person>[], place: number): boolean {
  const sex = pronouns.get(textAt(tokens, place));
  if (sex === undefined) return false;
  const child = sexOfChild(tokens, persons);
  return child !== null && child !== sex;
}

const between = new Set([
  ...['also', 'then', 'once', 'just', 'since', 'recently', 'previously', 'later', 'still', 'apparently', 'nearly'],
  ...['herself', 'himself', 'has', 'had', 'having', 'been', 'is', 'was', 'now', 'too'],
]);
const ends = new Set([',', ':', 'to', 'when', 'while', 'and', 'but', 'that', 'if', 'because', 'both', 'they', '(']);
const reachOfSubject = 8;
const reachBack = 2;
const reachOfObject = 4;

/** The pronoun of which the words say that it bears a mention: "she slipped", "he has had a fracture". */
export function subjectOf(tokens: readonly Token[], first: number): number | null {
  for (let place = first - 1; place >= first - reachOfSubject && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (sexOfSubject.has(text)) return isBearing(tokens, place, first) ? place : null;
    if (ends.has(text) || (telling.has(text) && !bears.has(text))) return null;
  }
  return null;
}

function isBearing(tokens: readonly Token[], pronoun: number, first: number): boolean {
  let place = pronoun + 1;
  while (place < first && between.has(textAt(tokens, place))) {
    if (bears.has(textAt(tokens, place))) return true;
    place += 1;
  }
  return place === first || bears.has(textAt(tokens, place)) || textAt(tokens, pronoun).includes("'");
}

/**
 * "His teacher is off, she slipped", "her uncle is a roofer; he fell": a pronoun that cannot be of the child is of somebody
 * named in its sentence or just before.
 */
export function isOfOtherMeant(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  const { kind, value, first, last } = mention;
  const isStruck = value === 'assault' && isPassive(tokens, mention);
  if (kind !== 'injury' && kind !== 'condition' && kind !== 'mobility' && !personalMechanisms.has(value) && !isStruck)
    return false;
  if (doneOften.has(value) || textAt(tokens, first).startsWith('drop')) return false;
  // "she has a photo of the bruise": one that is known
  if (kind === 'injury' && textAt(tokens, first - 1) === 'the') return false;
  const place = subjectOf(tokens, first);
  if (place === null) return false;
  const sex = pronouns.get(textAt(tokens, place));
  const child = sexOfChild(tokens, persons);
  if (sex === undefined || child === sex) return false;
  // "cares for them Tuesdays, she has epilepsy": of several children none is meant
  if (child === null)
    return (
      kind === 'condition' &&
      hasWord(tokens, sentenceOf(tokens, place).first, place, several) &&
      isNamed(tokens, persons, place, sex)
    );
  if (!isNamed(tokens, persons, place, sex)) return false;
  if (isTakenTo(tokens, place, last, child)) return false;
  return !isDoing(tokens, mention) || isOwnPart(tokens, mention, sex);
}
const several = new Set(['them', 'children', 'kids', 'boys', 'girls', 'siblings', 'twins']);
/** Who does these mostly does them to somebody. */
const doneOften = new Set(['poisoning', 'hot-liquid', 'contact-burn', 'caught-in-door', 'dog-bite']);

/** "Nan fell, his bruise is unrelated": a pronoun between two places that is of the child, for nobody else may be meant. */
export function turnsToChildBetween(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  from: number,
  to: number,
): boolean {
  const child = sexOfChild(tokens, persons);
  if (child === null) return false;
  for (let place = from; place <= to; place += 1)
    if (
      pronouns.get(textAt(tokens, place)) === child &&
      textAt(tokens, place - 1) !== 'by' &&
      !persons.some(({ first }) => first === place + 1)
    )
      return !isNamed(tokens, persons, place, child);
  return false;
}

function isNamed(tokens: readonly Token[], persons: readonly Found<Person>[], pronoun: number, sex: Sex): boolean {
  let { first: begin } = sentenceOf(tokens, pronoun);
  for (let back = 0; back < reachBack && begin > 0; back += 1) ({ first: begin } = sentenceOf(tokens, begin - 1));
  return persons.some(({ first, last, means }) => first >= begin && last < pronoun && mayBe(means, sex));
}

/** "She fell on him", "he landed on the baby". */
function isTakenTo(tokens: readonly Token[], pronoun: number, last: number, child: Sex): boolean {
  for (let place = pronoun + 1; place <= last + reachOfObject; place += 1) {
    if (beginsAt(tokens, place)) return false;
    const text = textAt(tokens, place);
    if (place > last && text === ',') return false;
    if (pronouns.get(text) === child) return true;
    if (childWords.has(text) && !pronouns.has(text)) return true;
  }
  return false;
}

/** "She was punched", "she'd been slapped". */
const isPassive = (tokens: readonly Token[], { first }: Mention): boolean =>
  pastBeings.has(textAt(tokens, first)) || pastBeings.has(textAt(tokens, first - 1));

/** "Told her teacher that mum hits her", of a boy's sister: whom a deed meets cannot be the child, and somebody is named who can. */
export function meetsOtherMeant(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Mention,
): boolean {
  for (let place = first; place <= last + 1; place += 1) {
    const text = textAt(tokens, place);
    if (!objects.has(text) || (place > first && !goesOnAt(tokens, place))) continue;
    const sex = pronouns.get(text);
    const child = sexOfChild(tokens, persons);
    if (sex === 'woman' && isBesideMany(tokens, persons, first)) return true;
    if (sex === undefined || child === null || child === sex) return false;
    if (isOfKin(tokens, persons, place)) return false;
    // who does it is not whom it meets
    const doer = isOfPronoun(tokens, first, child) ? undefined : persons.findLast((one) => one.last < place);
    const others = persons.filter(
      ({ last }) => doer === undefined || textAt(tokens, last) !== textAt(tokens, doer.last),
    );
    return isNamed(tokens, others, place, sex);
  }
  return false;
}
const objects = new Set(['him', 'her']);

/** "Dad never hit the kids but he has punched her": children are manyChildren, and she is none of them. */
function isBesideMany(tokens: readonly Token[], persons: readonly Found<Person>[], first: number): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  let place = first - 1;
  while (place > begin && textAt(tokens, place) !== 'but') place -= 1;
  return (
    textAt(tokens, place) === 'but' &&
    hasWord(tokens, begin, place, manyChildren) &&
    !hasWord(tokens, begin, place, girls) &&
    persons.some((one) => one.means === 'woman' && one.last < place)
  );
}
const manyChildren = new Set(['kids', 'children', 'boys']);
const girls = new Set(['girl', 'daughter', 'girls']);

const threatening = new Set(['would', 'will', ...threats]);

/** "Carer says he has hit her", "sometimes he kicks her", of a boy: he does it. */
function isOfPronoun(tokens: readonly Token[], first: number, child: Sex): boolean {
  let place = first - 1;
  while (place > first - reachOfObject && beforeDeeds.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place -= 1;
  if (hasWord(tokens, place + 1, first, threatening)) return false;
  return sexOfSubject.has(textAt(tokens, place)) && pronouns.get(textAt(tokens, place)) === child;
}

/** "Hit her brother", "hit her older sister". */
const isOfKin = (tokens: readonly Token[], persons: readonly Found<Person>[], place: number): boolean =>
  goesOnAt(tokens, place + 1) &&
  (kin.has(textAt(tokens, place + 1)) ||
    persons.some(({ first }) => first === place + 1 || (first === place + 2 && goesOnAt(tokens, first))));

/** What may be done to somebody: "she burnt", and not "she was burnt". */
const isDoing = (tokens: readonly Token[], { kind, first }: Mention): boolean =>
  kind === 'injury' &&
  (doneTo.has(textAt(tokens, first)) || selfHarms.has(textAt(tokens, first))) &&
  !passives.has(textAt(tokens, first - 1)) &&
  !articles.has(textAt(tokens, first - 1));
const articles = new Set(['a', 'an', 'the', 'multiple', 'two', 'some', 'several']);
const passives = new Set(['has', 'had', 'was', 'been', 'got', 'is', 'being', "she's", "he's"]);

/** "Broke her wrist" of a woman. */
function isOwnPart(tokens: readonly Token[], { first, last }: Mention, sex: Sex): boolean {
  for (let place = first + 1; place <= last + 2; place += 1)
    if (pronouns.get(textAt(tokens, place)) === sex && !kin.has(textAt(tokens, place + 1)))
      return isPlace(tokens, place + 1) || isPlace(tokens, place + 2) || textAt(tokens, place).endsWith('self');
  return false;
}
