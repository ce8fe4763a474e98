import { placeOfSubject, subjectOfClause } from '../people/clause-subject.js';
import { goingHurt, inHospital } from '../dictionary/people/ailing.js';
import { selves } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { selfHarms } from '../people/person-signs.js';
import {
  type Person,
  bears,
  childWords,
  isKin,
  personalMechanisms,
  telling,
  tellingOnly,
} from '../people/person-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isOfSiblingLooked } from './sibling-looks.js';
import { isSiblingThere } from './sibling-there.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const gerunds = new Set([
  ...['breaking', 'fracturing', 'falling', 'hurting', 'spraining', 'dislocating', 'slipping', 'tripping', 'twisting'],
  ...['injuring', 'burning', 'scalding', 'cutting', 'bruising', 'straining', 'tearing', 'snapping', 'rupturing'],
]);
const sinces = new Set(['since', 'after', 'following', 'from', 'by']);
/** Who is so is spoken of, and does not only come along. */
const limbStates = new Set([
  ...goingHurt,
  ...['splint', 'stitches', 'pot', 'hobbling', 'grafts', 'graft', 'scars', 'scarred', 'scarring', 'metalwork', 'boot'],
  ...['brace', 'backslab', 'plastered', 'strapped', 'immobilised', 'moonboot'],
]);
/** What befell somebody at once before the next. */
const attacks = new Set([
  ...['robbed', 'mugged', 'attacked', 'assaulted', 'beaten', 'jumped', 'drunk', 'intoxicated', 'fainted', 'dizzy'],
  ...['punched', 'kicked', 'strangled', 'ambushed', 'chased', 'collapsed'],
  ...['robbery', 'mugging', 'assault', 'attack', 'fight', 'brawl'],
]);
const carrying = new Set(['carrying', 'holding', 'pushing', 'lifting', 'chasing', 'wheeling']);
const carried = new Set(['him', 'baby', 'child', 'toddler', 'car', 'pram', 'buggy', 'pushchair', 'infant', 'moses']);
const nominative = new Set(['he', 'she', 'child', 'baby', 'pt', 'patient', 'they', 'both']);
const reachOfCarried = 7;

/**
 * Whether what begins with a verb goes on with another person as its subject: "cannot manage since breaking her hip",
 * "dad limping, twisted his knee", "slipped on the ice carrying the car seat".
 */
export function isOfSubjectBefore(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mention: Mention,
): boolean {
  const { kind, value, first } = mention;
  if (value === 'assault' && met.has(textAt(tokens, mention.last))) return false;
  if (isMetInState(tokens, persons, mention)) return true;
  if (kind !== 'injury' && value !== 'assault' && !personalMechanisms.has(value)) return false;
  return (
    isSinceDoing(tokens, persons, first) ||
    isAfterState(tokens, persons, mention) ||
    isInHospital(tokens, persons, first) ||
    (kind === 'injury' &&
      (isSiblingThere(tokens, persons, mention) ||
        isOfSiblingLooked(tokens, persons, mention) ||
        isBruising(tokens, persons, mention))) ||
    (value === 'fall' && isCarrying(tokens, persons, mention))
  );
}

const met = new Set([...childWords, 'her', 'them', 'me', 'kids']);

/** Who fears something since bore it. */
const tellingToo = new Set(
  [...tellingOnly].filter(
    (word) => !['scared', 'frightened', 'afraid', 'anxious', 'nervous', 'terrified'].includes(word),
  ),
);

function isSinceDoing(tokens: readonly Token[], persons: readonly Found<Person>[], first: number): boolean {
  // "since being bitten"
  const since = textAt(tokens, first - 1) === 'being' ? first - 2 : first - 1;
  if (since === first - 1 && !gerunds.has(textAt(tokens, first))) return false;
  if (!sinces.has(textAt(tokens, since)) || !goesOnAt(tokens, since + 1)) return false;
  const subject = subjectOfClause(tokens, persons, since);
  return subject !== null && isKin(subject) && !hasWord(tokens, subject.last + 1, since - 1, tellingToo);
}

function isAfterState(tokens: readonly Token[], persons: readonly Found<Person>[], { first, last }: Mention): boolean {
  const subject = placeOfSubject(tokens, first);
  const sex = sexes.get(textAt(tokens, subject));
  const comma = sex === undefined ? first - 1 : subject - 1;
  if (!isVerb(textAt(tokens, first)) && !(sex !== undefined && textAt(tokens, first) === 'fallen')) return false;
  if (textAt(tokens, comma) !== ',' || !goesOnAt(tokens, first)) return false;
  const { first: begin } = sentenceOf(tokens, comma);
  if (sex !== undefined && hasWord(tokens, first, behind(tokens, last, reachOfCarried), victimsOf[sex])) return false;
  if (sex !== undefined && !isInState(tokens, persons, { first: begin, last: comma }, sex)) return false;
  if (!(
    hasWord(tokens, begin, comma, limbStates) ||
    hasWord(tokens, begin, comma, attacks) ||
    (sex !== undefined && hasWord(tokens, begin, comma, selves))
  ))
    return false;
  const person = persons.find((one) => isKin(one) && one.first >= begin && one.first <= begin + 2 && one.last < comma);
  // "his sister is in plaster": whose sister she is says nothing of the child
  if (person === undefined || namesChild(tokens, person.last, comma)) return false;
  return !hasWord(tokens, begin, comma, telling) || hasWord(tokens, begin, comma, visiting);
}
/** "Dad with his leg in plaster": his own. */
function namesChild(tokens: readonly Token[], begin: number, end: number): boolean {
  for (let place = begin; place <= end; place += 1)
    if (childWords.has(textAt(tokens, place)) && !(textAt(tokens, place) === 'his' && isPlace(tokens, place + 1)))
      return true;
  return false;
}
/** "Mum has stitches, the dog bit her hand": what met who is so, and no blow of somebody. */
function isMetInState(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first, last }: Mention,
): boolean {
  if (kind !== 'injury' && !metByThings.has(value)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const person = persons.find((one) => one.first >= begin && one.first <= begin + 1);
  if (person === undefined || person.last >= first || textAt(tokens, person.last).endsWith("'s")) return false;
  if (!inStates.has(textAt(tokens, person.last + 1))) return false;
  const own = person.means === 'woman' ? ofWoman : person.means === 'man' ? ofMan : null;
  if (own === null || !hasWord(tokens, first, Math.min(last + 1, end), own)) return false;
  let comma = person.last + 1;
  while (comma < first && textAt(tokens, comma) !== ',') comma += 1;
  return (
    comma < first &&
    hasWord(tokens, person.last + 1, comma, limbStates) &&
    ![childWords, telling].some((words) => hasWord(tokens, person.last + 1, comma, words)) &&
    !hasWord(tokens, comma, first, nominative)
  );
}
const metByThings = new Set(['dog-bite', 'traffic', 'hit-by-object', 'caught-in-door']);
const ofWoman = new Set(['her']);
const ofMan = new Set(['him', 'his']);
/** "Nan is on blood thinners and bruises easily": who takes or has something, and bruises by it. */
function isBruising(tokens: readonly Token[], persons: readonly Found<Person>[], { first }: Mention): boolean {
  if (textAt(tokens, first) !== 'bruises' || !how.has(textAt(tokens, first + 1))) return false;
  const { first: begin } = sentenceOf(tokens, first);
  const person = persons.find((one) => isKin(one) && one.first >= begin && one.first <= begin + 1);
  if (person === undefined || person.last >= first || textAt(tokens, person.last).endsWith("'s")) return false;
  return (
    having.has(textAt(tokens, person.last + 1)) &&
    !hasWord(tokens, person.last + 1, first, telling) &&
    !hasWord(tokens, person.last + 1, first, childWords)
  );
}
const how = new Set(['easily', 'if', 'like', 'so', 'badly', 'terribly', 'very', 'really']);
const having = new Set(['has', 'on', 'is', 'takes', 'had', 'gets', 'always']);
const sexes: ReadonlyMap<string, 'woman' | 'man'> = new Map([
  ['she', 'woman'],
  ['he', 'man'],
]);
/** "She broke his arm", "he fell on the baby": whom it met. */
const metBy = ['baby', 'child', 'toddler', 'infant', 'son', 'daughter', 'children', 'kids', 'pt', 'me', 'them'];
const victimsOf: Readonly<Record<'woman' | 'man', ReadonlySet<string>>> = {
  woman: new Set([...metBy, 'him', 'his']),
  man: new Set([...metBy, 'her']),
};
/** "Dad's arm in a cast, he fractured it": who stands first, with a part or a state, and of the sex of the pronoun. */
function isInState(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Span,
  sex: Person,
): boolean {
  const person = persons.find((one) => one.first >= first && one.first <= first + 1 && one.last < last);
  if (person?.means !== sex) return false;
  if (textAt(tokens, person.last).endsWith("'s")) return isPlace(tokens, person.last + 1);
  return inStates.has(textAt(tokens, person.last + 1)) || hasWord(tokens, person.last + 1, last, selves);
}
const beings = new Set(['is', 'was', 'still', "who's", 'currently', 'now', 'has', 'remains']);
const inStates = new Set([...beings, 'has', 'had', 'on', 'limping', 'wearing', 'using', 'in']);

/** "Her brother is on the ward, foot scalded": of a parent who is there the child may be told behind. */
function isInHospital(tokens: readonly Token[], persons: readonly Found<Person>[], first: number): boolean {
  let comma = first - 1;
  while (comma >= first - 3 && copulas.has(textAt(tokens, comma))) comma -= 1;
  while (comma >= first - 5 && isPlace(tokens, comma)) comma -= 1;
  // ", his femur is broken"
  const owner = owned.has(textAt(tokens, comma)) && comma < first - 1 ? textAt(tokens, comma) : null;
  if (owner !== null) comma -= 1;
  if (textAt(tokens, comma) !== ',' || !(comma < first - 1 || isVerb(textAt(tokens, first)))) return false;
  const person = persons.findLast((one) => isKin(one) && one.last < comma);
  if (person === undefined || parents.has(textAt(tokens, person.last))) return false;
  if (owner !== null && person.means === (owner === 'his' ? 'woman' : 'man')) return false;
  if (!beings.has(textAt(tokens, person.last + 1)) || sentenceOf(tokens, comma).first > person.first) return false;
  return (
    (hasWord(tokens, person.last + 1, comma, wards) ||
      (owner !== null && hasWord(tokens, person.last + 1, comma, limbStates))) &&
    !hasWord(tokens, person.last + 1, comma, childWords) &&
    !hasWord(tokens, person.last + 1, comma, pauses)
  );
}
const copulas = new Set(['is', 'was', 'are', 'were', 'got', 'been', 'has', 'both']);
const wards = new Set([...inHospital, 'picu', 'e', 'ed', 'casualty']);
const pauses = new Set(['with', 'visiting', 'working', 'works', 'nurse', 'and']);
const parents = new Set(['mum', 'dad', 'mother', 'father', 'carer', 'carers', 'parents', 'parent', 'mummy', 'daddy']);
const visiting = new Set(['visiting', 'unable', 'cannot', "can't", 'not']);

const doings = new Set([
  ...['slipped', 'tumbled', 'stumbled', 'skidded', 'came', 'went', 'landed', 'knocked', 'crashed', 'caught', 'pushed'],
  ...['thrown', 'dragged', 'punched', 'kicked'],
]);
const isVerb = (text: string): boolean => selfHarms.has(text) || bears.has(text) || doings.has(text);

/** Whoever carries the child is another. */
function isCarrying(tokens: readonly Token[], persons: readonly Found<Person>[], { first, last }: Mention): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  if (!persons.some((one) => isKin(one) && one.first >= begin && one.last < first)) return false;
  if (nominative.has(textAt(tokens, first - 1)) || nominative.has(textAt(tokens, first - 2))) return false;
  for (let place = last + 1; place <= last + reachOfCarried && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) === ',') return false;
    if (carrying.has(textAt(tokens, place))) return hasWord(tokens, place + 1, place + 2, carried);
  }
  return false;
}

/** "Was holding him and she slipped, bruise to forehead": whose it is nobody knows, and it may be the child's. */
export function isWithChild(tokens: readonly Token[], before: Mention, { first, last }: Mention): boolean {
  const { first: begin } = sentenceOf(tokens, before.first);
  if (!hasWord(tokens, begin, before.first, holding) || !hasWord(tokens, begin, before.first, held)) return false;
  return (
    textAt(tokens, before.last + 1) === ',' && first === before.last + 2 && !hasWord(tokens, first, last + 2, owned)
  );
}
const holding = new Set([
  ...['holding', 'carrying', 'lifting', 'cuddling', 'feeding', 'had', 'with', 'swinging', 'lifted', 'carried'],
]);
const held = new Set(['him', 'her', 'baby', 'child', 'toddler', 'infant']);
const owned = new Set(['her', 'his', 'own']);
