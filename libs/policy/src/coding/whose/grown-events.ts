import { type Mention } from '../mention.js';
import { type Person, childWords, companions, owners, personalMechanisms, telling } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const kin: ReadonlySet<Person> = new Set<Person>(['woman', 'man', 'elder', 'anybody']);
const articles = new Set([
  'a',
  'an',
  '?',
  'suspected',
  'possible',
  'having',
  'being',
  'bad',
  'recent',
  'serious',
  'nasty',
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
const joints = new Set([',', 'but', 'and', '-', '(', 'so', ':']);

const crews = new Set([
  ...[
    'crew',
    'crews',
    'ambulance',
    'paramedic',
    'paramedics',
    'responder',
    'responders',
    '999',
    '111',
    'ambo',
    'medics',
  ],
  ...['eca', 'las', 'helicopter', 'hems', 'conveyed', 'lifeline'],
]);
const comings = new Set([
  'attended',
  'attending',
  'attend',
  'attends',
  'treated',
  'treating',
  'conveyed',
  'conveying',
  'took',
]);
const callings = new Set([
  'called',
  'sent',
  'despatched',
  'dispatched',
  'attended',
  'responded',
  'responding',
  'came',
  'call',
]);
const tos = new Set(['to', 'for']);

/** "Crew attended nan for", "999 called for grandad after": whom a crew comes to. */
function isComeTo(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  const person = persons.find(({ last }) => last === reason - 1);
  if (person === undefined || !kin.has(person.means) || textAt(tokens, person.last).endsWith("'s")) return false;
  const { first: begin } = sentenceOf(tokens, reason);
  let place = person.first - 1;
  while (place > begin && owners.has(textAt(tokens, place))) place -= 1;
  const isCalled = tos.has(textAt(tokens, place)) && callings.has(textAt(tokens, place - 1));
  return (isCalled || comings.has(textAt(tokens, place))) && hasWord(tokens, begin, place, crews);
}

const grownAge = 16;
/** "Called to mum, 29/40, fell on the stairs": whom a crew comes to goes on. */
function isCalledTo(tokens: readonly Token[], persons: readonly Found<Person>[], { first }: Mention): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  if (textAt(tokens, first - 1) !== ',' || !hasWord(tokens, begin, begin + 1, callings)) return false;
  const person = persons.find((one) => one.first >= begin + 2 && one.first <= begin + 3 && one.last < first);
  if (person === undefined || !kin.has(person.means) || !hasWord(tokens, begin + 1, person.first - 1, tos))
    return false;
  if (textAt(tokens, person.last).endsWith("'s") || textAt(tokens, person.last + 1) !== ',') return false;
  // "called to mum, bruise on arm" is of the child: an age, or weeks of a pregnancy, tell of whom
  if (!(Number.parseInt(textAt(tokens, person.last + 2), 10) >= grownAge)) return false;
  return !hasWord(tokens, person.last + 1, first - 1, notHers);
}

const copulas = new Set([
  ...['is', 'was', 'in', 'has', 'had', 'remains', 'remained', 'still', 'currently', 'now', 'at', 'on', 'been', 'off'],
]);
/** Where a grown person is after what befell it. */
const states = new Set([
  ...['hospital', 'ward', 'icu', 'itu', 'hdu', 'rehab', 'plaster', 'cast', 'sling', 'crutches', 'wheelchair', 'stick'],
  ...['inpatient', 'admitted', 'bedbound', 'housebound', 'limping', 'physio', 'surgery', 'theatre', 'a&e', 'bandaged'],
]);

/** "She said mum is in hospital after": nobody but this person is told of between. */
function isInState(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  const { first: begin } = sentenceOf(tokens, reason);
  const person = persons.findLast(({ last }) => last < reason);
  if (person === undefined || person.first < begin || !kin.has(person.means) || reason - person.last > reachOfState)
    return false;
  if (!copulas.has(textAt(tokens, person.last + 1)) || isCompany(tokens, person.first, begin)) return false;
  if (!hasWord(tokens, person.last + 1, reason - 1, states) || hasWord(tokens, person.last + 1, reason - 1, turning))
    return false;
  return !hasWord(tokens, person.last + 1, reason - 1, person.means === 'man' ? notHis : notHers);
}
const turning = new Set([',', 'and', 'but', 'with', 'when', 'waiting']);
const notHers = new Set([...childWords, 'them', 'kids']);
const notHis = new Set([...[...childWords].filter((word) => word !== 'his'), 'her', 'them', 'kids']);

/** "Seen with mum": whoever comes along is not spoken of. */
function isCompany(tokens: readonly Token[], first: number, begin: number): boolean {
  let place = first - 1;
  while (place >= begin && owners.has(textAt(tokens, place))) place -= 1;
  return place >= begin && companions.has(textAt(tokens, place));
}

const ofSex: Readonly<Record<string, Person | undefined>> = {
  ...{ she: 'woman', "she's": 'woman', "she'd": 'woman', her: 'woman' },
  ...{ he: 'man', "he's": 'man', "he'd": 'man', his: 'man' },
};

/** The grown person that a sentence begins with, where nobody else of that sex is told of up to a place. */
function grownAtBegin(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  to: number,
  means: Person,
): Found<Person> | null {
  const { first: begin } = sentenceOf(tokens, to);
  let place = begin;
  while (place < to && (owners.has(textAt(tokens, place)) || textAt(tokens, place).endsWith("'s"))) place += 1;
  const person = persons.find(({ first, last }) => first <= place && last >= place && first >= begin);
  if (person?.means !== means || textAt(tokens, person.last).endsWith("'s")) return null;
  const others = means === 'man' ? notHis : notHers;
  for (let at = person.last + 1; at < to; at += 1) {
    const text = textAt(tokens, at);
    if (ofSex[text] === means) continue;
    if (others.has(text) || (telling.has(text) && !still.has(text))) return null;
  }
  return person;
}
/** Words that do not tell of somebody else here. */
const still = new Set([
  'present',
  'visiting',
  'there',
  'also',
  'is',
  'was',
  'been',
  'attending',
  'attended',
  'seen',
  'came',
  'about',
  're',
  'for',
  'after',
  'not',
]);

/** "Mum 28/40, came about her own back after slipping". */
function isOwnMatter(tokens: readonly Token[], persons: readonly Found<Person>[], reason: number): boolean {
  for (let place = reason - 1; place > reason - reachOfOwn && goesOnAt(tokens, place); place -= 1) {
    if (textAt(tokens, place) !== 'own') continue;
    const means = ofSex[textAt(tokens, place - 1)];
    return (
      means !== undefined && isPlace(tokens, place + 1) && grownAtBegin(tokens, persons, place - 1, means) !== null
    );
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
    const means = ofSex[textAt(tokens, place)];
    if (means === undefined) continue;
    if (textAt(tokens, place) === 'her' || textAt(tokens, place) === 'his') {
      if (textAt(tokens, place - 1) !== ',' || !isPlace(tokens, place + 1)) continue;
      return hasWord(tokens, place + 1, reason - 1, states) && grownAtBegin(tokens, persons, place - 1, means) !== null;
    }
    if (textAt(tokens, place - 1) !== ',' && textAt(tokens, place - 1) !== '-') return false;
    return hasWord(tokens, place + 1, reason - 1, lasting) && grownAtBegin(tokens, persons, place - 1, means) !== null;
  }
  return false;
}

/** "Dad mentions he is himself on inhalers for asthma": who tells is set apart by what is borne; "himself again" is only well. */
export function isOfTellerSelf(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'condition' && kind !== 'injury') return false;
  for (let self = first - 1; self > first - reachOfState && goesOnAt(tokens, self); self -= 1) {
    const pronoun = selves[textAt(tokens, self)];
    if (pronoun === undefined) continue;
    const means = ofSex[pronoun];
    if (!beings.has(textAt(tokens, self - 1)) || textAt(tokens, self - 2) !== pronoun || means === undefined)
      return false;
    if (!bearings.has(textAt(tokens, self + 1))) return false;
    const { first: begin } = sentenceOf(tokens, self);
    return persons.some(
      (one) => one.means === means && one.first >= begin && one.first <= begin + 2 && one.last < self,
    );
  }
  return false;
}
const selves: Readonly<Record<string, string | undefined>> = { himself: 'he', herself: 'she' };
const beings = new Set(['is', 'was', 'has', 'had']);
const bearings = new Set([
  ...['on', 'under', 'a', 'an', 'taking', 'having', 'treated', 'prone', 'known', 'recovering', 'in', 'being', 'off'],
  ...['epileptic', 'asthmatic', 'diabetic', 'bruised', 'injured', 'hurt', 'burnt', 'had', 'has', 'got'],
]);
