import { passives } from '../dictionary/blows/deeds.js';
import { infants, owners, objects } from '../dictionary/short-words.js';
import { strikingAnimals } from '../dictionary/blows/strikes.js';
import { tellingVerbs } from '../dictionary/accounts/telling.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { men, women } from './unlike-pronoun.js';
import { unknownWord } from '../text/words.js';

const anybody = new Set([
  ...['cousin', 'friend', 'neighbour', 'partner', 'sibling', 'teacher', 'carer', 'parent', 'ex', 'worker', 'twin'],
]);
const auxiliaries = new Set(['has', 'had', 'also', 'then', 'later', 'since', 'once', 'first', 'now', 'just']);
const hers = new Set(['she', 'her', 'herself']);
const his = new Set(['he', 'him']);
const bodiesTold = new Set([
  'school',
  'nursery',
  'police',
  'mash',
  'social',
  'services',
  'gp',
  'surgery',
  'mum',
  'dad',
]);
const beings = new Set(['were', 'was', 'been']);
const bys = new Set(['by']);

/** "School were told that dad hit him": by whom nobody says. */
const isToldBySomebody = (tokens: readonly Token[], first: number, last: number): boolean =>
  textAt(tokens, first) === 'told' &&
  beings.has(textAt(tokens, first - 1)) &&
  bodiesTold.has(textAt(tokens, first - 2)) &&
  !hasWord(tokens, first, last, bys);

const him = new Set(['him']);
const reachOfVictim = 2;

/** A relative, a friend, a worker: somebody else than the child. */
export const isPerson = (text: string): boolean => women.has(text) || men.has(text) || anybody.has(text);

/** The place of who stands before a verb. */
function subjectOf(tokens: readonly Token[], verb: number, begin: number): number {
  let place = verb - 1;
  while (place > begin && auxiliaries.has(textAt(tokens, place))) place -= 1;
  return place;
}

/** Whether a pronoun is of another sex than who tells. */
export const isOtherSex = (teller: string, victim: string): boolean =>
  his.has(victim) ? women.has(teller) : hers.has(victim) && men.has(teller);

/** Whether one of another sex than who tells is meant, or somebody else by name. */
function isOther(teller: string, victim: string): boolean {
  if (his.has(victim) || hers.has(victim)) return isOtherSex(teller, victim);
  return isPerson(victim) && victim !== teller;
}

/** "Nan says mother gets hit", "brother told staff that she was slapped", "a friend said that Leah was hit": of somebody else. */
export function isTellingOfAnother(tokens: readonly Token[], first: number, last: number): boolean {
  if (isOfSomebody(tokens, first, last) || isOwnDeed(tokens, first, last) || isOfNobody(tokens, first, last))
    return true;
  if (meetsNamed(tokens, first, last)) return true;
  const { first: begin, last: sentenceEnd } = sentenceOf(tokens, first);
  const teller = textAt(tokens, subjectOf(tokens, first, begin));
  if (first === begin) return false;
  if (isToldBySomebody(tokens, first, last)) return true;
  if (workers.has(teller) && isTellingOn(tokens, first)) return true;
  if (teller === 'she') return hasWord(tokens, last, behind(tokens, last, reachOfVictim - 1), him);
  if (!isPerson(teller)) return false;
  if (noParents.has(teller) && hasWord(tokens, first + 1, last, parents) && !hasWord(tokens, first, last, used))
    return true;
  for (let place = first + 1; place <= Math.min(last, sentenceEnd); place += 1) {
    if (!passives.has(textAt(tokens, place)) || isGoingOn(tokens, place)) continue;
    const victim = subjectOf(tokens, place, first);
    if (victim <= first) continue;
    if (isOther(teller, textAt(tokens, victim).replace(/'(d|s)$/, '')) || isName(tokens, victim)) return true;
  }
  const end = behind(tokens, last, reachOfVictim - 1);
  for (let place = last; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (men.has(teller) ? text === 'her' : women.has(teller) && text === 'him') return true;
  }
  return false;
}

/** "Social worker told me", and not "social worker told by the child". */
const isTellingOn = (tokens: readonly Token[], verb: number): boolean =>
  tellingWords.has(textAt(tokens, verb)) && (textAt(tokens, verb) !== 'told' || hearers.has(textAt(tokens, verb + 1)));
const tellingWords = new Set(tellingVerbs);
const hearers = new Set(['me', 'us', 'hv', 'sw', 'police', 'mash']);
const workers = new Set([
  'worker',
  'nurse',
  'doctor',
  'officer',
  'midwife',
  'paediatrician',
  'consultant',
  'gp',
  'referrer',
  'caller',
]);

/** "Nan says her mum slapped her": the child's mother, where who tells is no parent. */
const noParents = new Set([
  'carer',
  'nan',
  'nana',
  'gran',
  'granny',
  'grandma',
  'grandmother',
  'aunt',
  'auntie',
  'mgm',
  'pgm',
  'neighbour',
  'teacher',
]);
const parents = new Set(['mum', 'mother', 'mummy', 'dad', 'father', 'daddy', 'stepdad', 'stepmum']);
const used = new Set(['used', 'own', 'by']);

/** "Has been hitting her": no passive. */
const isGoingOn = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) !== 'being' &&
  textAt(tokens, place + 1) !== 'being' &&
  textAt(tokens, place + 1).endsWith('ing');

/** "Said stepdad had hit Kai", "told me daddy shakes the baby": who is named as harmed does not tell. */
function meetsNamed(tokens: readonly Token[], first: number, deed: number): boolean {
  for (let place = deed; place > Math.max(first, deed - reachOfDeed); place -= 1)
    if (infants.has(textAt(tokens, place)) && !besides.has(beforeArticles(tokens, place))) return true;
  const next = deed + 1;
  if (!goesOnAt(tokens, next)) return false;
  if (isName(tokens, next)) return !objects.has(textAt(tokens, deed));
  let place = next;
  while (goesOnAt(tokens, place) && articles.has(textAt(tokens, place))) place += 1;
  if (!goesOnAt(tokens, place)) return false;
  return many.has(textAt(tokens, place)) || (!doers.has(textAt(tokens, deed)) && isMetAlone(tokens, first, place));
}
const doers = new Set(['by', 'from', 'with', 'of', 'off']);

/** "Hurts mummy", and not "hits his brother and him". */
function isMetAlone(tokens: readonly Token[], verb: number, place: number): boolean {
  if (!isPerson(textAt(tokens, place)) || textAt(tokens, verb).startsWith('disclos')) return false;
  for (let too = place + 1; too <= behind(tokens, place, 2); too += 1)
    if (objects.has(textAt(tokens, too)) && joins.has(textAt(tokens, too - 1)) && !isPlace(tokens, too + 1))
      return false;
  return true;
}
const joins = new Set(['and', '&', 'or', ',', 'then', 'with']);
function beforeArticles(tokens: readonly Token[], to: number): string {
  let place = to - 1;
  while (articles.has(textAt(tokens, place))) place -= 1;
  return textAt(tokens, place);
}
const reachOfDeed = 4;
const besides = new Set(['and', 'with', 'of', 'to', 'as', 'a', '&', 'about', 'or', 'when', 'for']);
const isName = (tokens: readonly Token[], place: number): boolean =>
  tokenAt(tokens, place)?.word === unknownWord &&
  /^[a-z]{2,}$/.test(textAt(tokens, place)) &&
  !textAt(tokens, place).endsWith('ly');
const many = new Set([...infants, 'children', 'kids']);
const articles = new Set([
  ...['the', 'his', 'her', 'their', 'little', 'younger', 'youngest', 'big', 'older', 'elder', 'oldest', 'eldest'],
  ...['twin', 'half', 'step', 'new'],
]);

const somebodies = new Set([
  ...['girl', 'boy', 'man', 'woman', 'child', 'lady', 'lad', 'teenager', 'baby', 'friend', 'pupil'],
]);

/** "A boy at his old school who": where somebody begins whom "who" means and nobody else has named; null where none does. */
export function articleOfSomebody(tokens: readonly Token[], who: number): number | null {
  for (let place = who - 1; place > who - reachOfSomebody && goesOnAt(tokens, place); place -= 1) {
    if (textAt(tokens, place) === ',') return null;
    const before = textAt(tokens, place - 1);
    if (somebodies.has(textAt(tokens, place))) return before === 'a' || before === 'another' ? place - 1 : null;
  }
  return null;
}
const reachOfSomebody = 7;

/** "Told us about a girl who burned her hand". */
function isOfSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  // "that daddy's arm is broken"
  if (passives.has(textAt(tokens, last - 1)) && textAt(tokens, last - 3).endsWith("'s")) return true;
  for (let place = first + 2; place < last; place += 1)
    if (
      textAt(tokens, place) === 'who' &&
      isPerson(textAt(tokens, place - 1)) &&
      passives.has(textAt(tokens, place + 1))
    )
      return true;
    else if (textAt(tokens, place) === 'who') {
      const article = articleOfSomebody(tokens, place);
      if (article !== null) return textAt(tokens, article - 1) === 'about' || textAt(tokens, article - 1) === 'of';
    }
  return false;
}

const pronouns = new Set(['he', 'she', 'i', 'they', "he'd", "she'd", 'also', 'had']);
const kin = new Set(['his', 'her', 'my', 'a', 'an', 'another', 'the', 'their']);
const others = new Set([
  ...['brother', 'sister', 'friend', 'cousin', 'dog', 'cat', 'teacher', 'boy', 'girl', 'child', 'pupil', 'peer', 'lad'],
  ...['sibling', 'twin', 'classmate', 'mate', 'puppy', 'baby', 'mum', 'dad', 'other'],
]);

/** "Told me that he hit his sister": who tells did it. */
function isOwnDeed(tokens: readonly Token[], first: number, deed: number): boolean {
  let verb = deed;
  while (verb > first + 1 && (kin.has(textAt(tokens, verb)) || others.has(textAt(tokens, verb)))) verb -= 1;
  if (!pronouns.has(textAt(tokens, verb - 1)) || passives.has(textAt(tokens, verb - 1))) return false;
  return kin.has(textAt(tokens, verb + 1)) && hasWord(tokens, verb + 2, behind(tokens, verb, 3), others);
}

const nobodies = new Set(['nobody', 'noone', 'none', 'neither', 'never']);

/** "Told no one until today that": by now it is told. */
export const behindNobody = (tokens: readonly Token[], from: number): number =>
  textAt(tokens, from) === 'no' && textAt(tokens, from + 1) === 'one'
    ? from + 2
    : hearingNone.has(textAt(tokens, from))
      ? from + 1
      : from;
const hearingNone = new Set(['nobody', 'noone']);

/** "Said nobody at home hurts him": it is denied. */
function isOfNobody(tokens: readonly Token[], first: number, deed: number): boolean {
  for (let place = behindNobody(tokens, first + 1); place < deed; place += 1)
    if (nobodies.has(textAt(tokens, place)) || (textAt(tokens, place) === 'no' && textAt(tokens, place + 1) === 'one'))
      return true;
  return false;
}

const fictions = new Set(['story', 'poem', 'essay', 'play', 'song', 'comic']);
const writing = new Set(['wrote', 'writes', 'written']);

/** "Wrote a story in which a boy is beaten". */
export const isFiction = (tokens: readonly Token[], verb: number): boolean =>
  writing.has(textAt(tokens, verb)) && fictions.has(textAt(tokens, verb + 2));

const selves = new Set(['himself', 'herself', 'themselves', 'myself', 'itself']);

/** "Gran burnt her own hand", "dad cut himself": nobody else did it. */
export function isOwnDoing(tokens: readonly Token[], last: number): boolean {
  if (owners.has(textAt(tokens, last))) return textAt(tokens, last + 1) === 'own';
  const next = textAt(tokens, last + 1);
  return selves.has(next) || (owners.has(next) && textAt(tokens, last + 2) === 'own');
}

const animals = new Set(strikingAnimals);

/** "Said the ball hit him": a thing did, "told me that the dog scratched him": an animal. */
export function isThingsDoing(tokens: readonly Token[], deed: number, mentions: readonly Mention[]): boolean {
  if (textAt(tokens, deed + 1) === 'with' || textAt(tokens, deed + 2) === 'with') return false;
  if (animals.has(textAt(tokens, deed - 1))) return true;
  const isAt = ({ first, last }: Mention): boolean => first <= deed && last >= deed;
  return (
    mentions.some((one) => one.value === 'hit-by-object' && isAt(one)) &&
    !mentions.some((one) => one.value === 'assault')
  );
}

/** Whether a time behind the deed is of the deed, and none of the telling: "told us that dad hit her two years ago". */
export function isTimeOfDeed(
  tokens: readonly Token[],
  mention: Mention,
  mentions: readonly Mention[],
  time: number,
): boolean {
  if (mention.value !== 'disclosure' || time <= mention.first) return false;
  if (textAt(tokens, time) === 'used') return true;
  for (let place = mention.first + 1; place < time; place += 1)
    if (textAt(tokens, place) === 'that' || textAt(tokens, place) === 'how') return true;
  return mentions.some(
    (one) => one !== mention && one.kind !== 'concern' && one.first >= mention.first && one.first < time,
  );
}
