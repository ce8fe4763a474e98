import { goingHurt, inHospital } from '../dictionary/people/ailing.js';
import { clauseSigns } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { personFirst } from '../people/clause-subject.js';
import {
  type Person,
  childWords,
  companions,
  isKin,
  owners,
  personalMechanisms,
  sexOfOwner,
  sexOfPronoun,
  telling,
} from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { isCalledTo, isComeTo, theChildren } from './called-to.js';

const articles = new Set([
  ...['a', 'an', '?', 'suspected', 'possible', 'having', 'being', 'bad', 'recent', 'serious', 'nasty'],
]);
const reasons = new Set(['in', 'after', 'following', 'since', 'from', 'with', 'for', 'because', 'of', 'due', 'to']);
const sinces = new Set(['after', 'following', 'since', 'from', 'of', 'to', 'in']);
const reachOfState = 12;

/** The word that tells why, before what befell somebody: "after a fall", "since slipping"; null where none stands there. */
function reasonBefore(tokens: readonly Token[], first: number): number | null {
  let place = first - 1;
  while (place > first - 3 && articles.has(textAt(tokens, place))) place -= 1;
  return reasons.has(textAt(tokens, place)) && goesOnAt(tokens, place) ? place : null;
}

/**
 * Whether the reason why a grown person is in a state, or was come to, befell that person: "mum is in hospital after a car
 * accident", "crew attended nan for a fall", "dad's mother is here, she lost her hearing after a road accident".
 */
export function isOfGrownEvent(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  const { kind, value, first, last } = mention;
  if (kind !== 'injury' && kind !== 'condition' && !personalMechanisms.has(value) && value !== 'assault') return false;
  if (isCalledTo(tokens, persons, mention)) return true;
  const reason = reasonBefore(tokens, first);
  if (reason === null || meetsChildBehind(tokens, last) || hasWord(tokens, first, last, theirs)) return false;
  if (value === 'traffic' && isAlsoIn(tokens, last)) return false;
  return (
    isComeTo(tokens, persons, reason) ||
    (sinces.has(textAt(tokens, reason)) &&
      ((textAt(tokens, reason) !== 'in' && isInState(tokens, persons, reason)) ||
        isOwnMatter(tokens, persons, reason) ||
        isOfPronoun(tokens, persons, reason)))
  );
}

/** "After a blow to the baby's head". */
const theirs = new Set(["baby's", "child's", "boy's", "girl's", "son's", "daughter's"]);

/** "After a fall with him": up to where something else is told. */
function meetsChildBehind(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfState && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (joints.has(text)) return false;
    if (childWords.has(text) || text === 'her') return true;
  }
  return false;
}
/** "Mum in hospital after a crash, he was in the car too". */
function isAlsoIn(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place < last + reachOfAboard && place < tokens.length; place += 1)
    if (aboard.has(textAt(tokens, place)) && childWords.has(textAt(tokens, place - 1)))
      return !hasWord(tokens, place, place + 2, nots) && hasWord(tokens, place, place + reachOfAlso, alsos);
  return false;
}
const aboard = new Set(['was', 'were', 'also', 'both', 'in']);
const nots = new Set(['not', 'never']);
const alsos = new Set(['too', 'also', 'both', 'in', 'with', 'well', 'aboard', 'passenger', 'back']);
const reachOfAboard = 14;
const reachOfAlso = 8;
const joints = new Set([...clauseSigns, 'so']);

const copulas = new Set([
  ...['is', 'was', 'in', 'has', 'had', 'remains', 'remained', 'still', 'currently', 'now', 'at', 'on', 'been', 'off'],
]);
/** Where or how a grown person is after what befell it. */
const states = new Set([
  ...inHospital,
  ...goingHurt,
  ...['rehab', 'stick', 'bedbound', 'housebound', 'physio', 'surgery'],
]);

/** "She said mum is in hospital after": nobody but this person is told of between. */
function isInState(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  const { first: begin } = sentenceOf(tokens, reason);
  const person = persons.findLast(({ last }) => last < reason);
  if (person === undefined || person.first < begin || !isKin(person) || reason - person.last > reachOfState)
    return false;
  if (!copulas.has(textAt(tokens, person.last + 1)) || isCompany(tokens, person.first, begin)) return false;
  if (!hasWord(tokens, person.last + 1, reason - 1, states) || hasWord(tokens, person.last + 1, reason - 1, turning))
    return false;
  return !hasWord(tokens, person.last + 1, reason - 1, person.means === 'man' ? notHis : theChildren);
}
const turning = new Set([',', 'and', 'but', 'with', 'when', 'waiting']);
const notHis = new Set([...[...theChildren].filter((word) => word !== 'his'), 'her']);

/** "Seen with mum": whoever comes along is not spoken of. */
function isCompany(tokens: readonly Token[], first: number, begin: number): boolean {
  let place = first - 1;
  while (place >= begin && owners.has(textAt(tokens, place))) place -= 1;
  return place >= begin && companions.has(textAt(tokens, place));
}

/** Whether a sentence begins with a grown person of a sex, and nobody else whom a pronoun of it may mean is told of up to a place. */
function isOnlyAtBegin(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  to: number,
  means: Person,
): boolean {
  const { first: begin } = sentenceOf(tokens, to);
  const person = personFirst(tokens, persons, { first: begin, last: to - 1 }, isWhose);
  if (person?.means !== means) return false;
  const others = means === 'man' ? notHis : theChildren;
  for (let at = person.last + 1; at < to; at += 1) {
    const text = textAt(tokens, at);
    if (sexOfPronoun.get(text) === means) continue;
    if (others.has(text) || (telling.has(text) && !still.has(text))) return false;
  }
  return true;
}
const isWhose = (text: string): boolean => owners.has(text) || text.endsWith("'s");

/** Words that do not tell of somebody else here. */
const still = new Set([
  ...['present', 'visiting', 'there', 'also', 'is', 'was', 'been', 'attending', 'attended', 'seen', 'came', 'about'],
  ...['re', 'for', 'after', 'not'],
]);

/** "Mum 28/40, came about her own back after slipping". */
function isOwnMatter(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  for (let place = reason - 1; place > reason - reachOfOwn && goesOnAt(tokens, place); place -= 1) {
    if (textAt(tokens, place) !== 'own') continue;
    const means = sexOfOwner.get(textAt(tokens, place - 1));
    return means !== undefined && isPlace(tokens, place + 1) && isOnlyAtBegin(tokens, persons, place - 1, means);
  }
  return false;
}
const reachOfOwn = 5;

/** What only a grown person bears for long. */
const lasting = new Set([
  ...[
    'hearing',
    'sight',
    'vision',
    'eye',
    'leg',
    'stick',
    'wheelchair',
    'frame',
    'scooter',
    'retired',
    'pip',
    'licence',
  ],
  ...['work', 'job', 'disabled', 'paralysed', 'deaf', 'blind', 'amputee', 'drive', 'drives', 'chronic'],
]);

/** "Nan came along, she uses a stick since a fall". */
function isOfPronoun(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  for (let place = reason - 1; place > reason - reachOfState && goesOnAt(tokens, place); place -= 1) {
    const means = sexOfPronoun.get(textAt(tokens, place));
    if (means === undefined) continue;
    if (sexOfOwner.has(textAt(tokens, place))) {
      if (textAt(tokens, place - 1) !== ',' || !isPlace(tokens, place + 1)) continue;
      return hasWord(tokens, place + 1, reason - 1, states) && isOnlyAtBegin(tokens, persons, place - 1, means);
    }
    if (textAt(tokens, place - 1) !== ',' && textAt(tokens, place - 1) !== '-') return false;
    return hasWord(tokens, place + 1, reason - 1, lasting) && isOnlyAtBegin(tokens, persons, place - 1, means);
  }
  return false;
}
