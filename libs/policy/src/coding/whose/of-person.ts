import { offspring } from '../dictionary/blows/struck-persons.js';
import { determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { all, fallen, ofAnimals, selfHarms, subjects } from '../people/person-signs.js';
import {
  type Person,
  bears,
  childWords,
  files,
  none,
  notTheirs,
  telling,
  tellingOnly,
  victims,
} from '../people/person-words.js';
import { isByHalf, isOwnCondition } from './own-affairs.js';
import { isLacking, isOwn, isMeanwhile, meetsChild, isStumble, isUnbroken, turnsBack } from '../people/person-reach.js';
import { isPatient } from './as-patient.js';
import { isExcuse } from './excuses.js';
import { isPartOf, isPossessed } from './borne-by.js';
import { afterAside } from '../people/asides.js';
import { isDoneToSon } from './done-to-son.js';
import { isShutOn } from './done-to.js';
import { endOfPlace } from '../reach/really-there.js';
import { beginsAt, goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { ballGames } from '../school-and-games/games.js';
import { injuryNouns } from '../dictionary/injuries/injury-nouns.js';
import { isActedOn, isEqual, isThreatened } from '../people/told-apart.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { isHurtByThing } from './struck-wall.js';
import { turnsWithHas } from './sibling-goes-on.js';
import { isLeaving } from './whose-it-is.js';

/** "Mum's car was shunted": whoever was in it. */
const driven = new Set([
  ...['car', 'van', 'taxi', 'bus', 'quad', 'vehicle', 'motorbike', 'truck', 'jeep', 'tractor', 'lorry'],
]);
/** "Gran's fallen": is or has. */
export const shortened = new Set([
  'in',
  'off',
  'had',
  'been',
  'got',
  'broken',
  'fallen',
  'burnt',
  'burned',
  'having',
  'broke',
  'just',
]);
const hurting = new Set(['hurt', 'injured', 'bitten', 'scratched', 'bruised', 'burnt', 'burned', 'cut']);

/** Somebody who is named before a mention, and the mention. */
interface Before {
  readonly tokens: readonly Token[];
  readonly person: Found<Person>;
  readonly mention: Mention;
}

/** Whether the person bears what is mentioned; null where a step does not tell. */
type Step = (before: Before) => boolean | null;

/** Whether somebody who is named before a mention bears it: nothing between them turns back to the child. */
export function isOfPerson(tokens: readonly Token[], person: Found<Person>, mention: Mention): boolean {
  const before = { tokens, person, mention };
  for (const step of steps) {
    const isTheirs = step(before);
    if (isTheirs !== null) return isTheirs;
  }
  return isBorneBy(before);
}

const steps: readonly Step[] = [byTheirPart, bySpeech, byOwner, byCare, byElder, byAnimal, byWork, byDeed, byCondition];

/** What is a part of them is theirs; what is told of a son, a child that moves, or behind a front is not. */
function byTheirPart({ tokens, person: { first: from, last: to }, mention }: Before): boolean | null {
  const { kind, first, last } = mention;
  // "gran's chair ran over the crawling baby's fingers"
  if (kind === 'mobility' && goesOnAt(tokens, last + 1) && childWords.has(textAt(tokens, last + 1))) return false;
  if (isPartOf(tokens, to, mention)) return true;
  return turnsWithHas(tokens, to, first) || isWithSon(tokens, to, first) || isFronted(tokens, from, to, first)
    ? false
    : null;
}

/** "Mum: fell and hit head": what she says. */
function bySpeech({ tokens, person: { last: to, means: who }, mention: { kind } }: Before): boolean | null {
  if (textAt(tokens, to + 1) !== ':' || kind === 'condition' || who === 'anybody' || files.has(textAt(tokens, to)))
    return null;
  return isEqual(textAt(tokens, to)) && !subjects.has(textAt(tokens, to + 2)) ? null : false;
}

/** "His brother's football bruise", "mum's tea", "dad's iron": whose it was does not tell whom it hurt. */
function byOwner({ tokens, person: { last: to }, mention: { kind, value, first } }: Before): boolean | null {
  if (isOfGameOf(tokens, to, first)) return true;
  if (!textAt(tokens, to).endsWith("'s") || shortened.has(textAt(tokens, to + 1))) return null;
  if (kind === 'mechanism') return first === to + 1 && fallen.has(value) && !driven.has(textAt(tokens, first));
  // "her friend's dog bit her"
  if (value === 'bite' && !textAt(tokens, first).startsWith('bit')) return false;
  const isOfThing = first > to + 1 && !isPossessed(tokens, to + 1) && !files.has(textAt(tokens, to + 1));
  return kind === 'injury' && isOfThing ? false : null;
}

/** "Sister under ortho for a broken wrist". */
function byCare({ tokens, person, mention }: Before): boolean | null {
  return isPatient(tokens, person, mention);
}

/** "Parents both have asthma". */
function byElder({ tokens, person: { last: to, means: who }, mention: { kind, first } }: Before): boolean | null {
  if (who !== 'elder') return null;
  if (kind === 'condition' && all.has(textAt(tokens, to + 1)) && isOneClause(tokens, to, first)) return true;
  return !bears.has(textAt(tokens, to + 1)) && first - to > 2 ? false : null;
}

/** What an animal does it bears only where a word says so. */
function byAnimal({ tokens, person: { last: to, means: who }, mention: { kind, value } }: Before): boolean | null {
  if (who !== 'animal') return null;
  return ofAnimals.has(value) || kind === 'mechanism' || !bears.has(textAt(tokens, to + 1)) ? false : null;
}

/** "A lunch supervisor went over on the ice", "a teacher slipped on ice on her drive". */
function byWork({ tokens, person: { first: from, last: to, means: who }, mention }: Before): boolean | null {
  if (who !== 'worker') return null;
  const { kind, value, first, last } = mention;
  if (kind === 'mechanism' && first === to + 1 && fallen.has(value) && !telling.has(textAt(tokens, first)))
    return !meetsChild(tokens, first, last);
  return textAt(tokens, to).endsWith("'s") || bears.has(textAt(tokens, to + 1))
    ? null
    : isWith(tokens, from, to, first);
}

/** What they did to the child, met it with, or were at while it happened. */
function byDeed({ tokens, person: { first: from, last: to }, mention }: Before): boolean | null {
  const { kind, value, first, last } = mention;
  if (kind === 'mechanism' && meetsChild(tokens, first, last)) return false;
  if ((value === 'caught-in-door' || value === 'injury') && isShutOn(tokens, first, last)) return false;
  if (kind === 'injury' && isThreatened(tokens, mention)) return false;
  if ((kind === 'injury' || textAt(tokens, first) === 'fall') && isActedOn(tokens, to, mention)) return false;
  return (kind !== 'condition' && isMeanwhile(tokens, from, to, first)) || isLeaving(tokens, to, mention)
    ? false
    : null;
}

/** "Mum has epilepsy". */
function byCondition({ tokens, person: { last: to, means: who }, mention }: Before): boolean | null {
  return isOwnCondition(tokens, to, who, mention) ? true : null;
}

/** Whether nothing between a person and a mention turns back to the child, or the words say that it is theirs. */
function isBorneBy(before: Before): boolean {
  const { tokens, person, mention } = before;
  const { first: from, last: to, means: who } = person;
  const { kind, value, first, last } = mention;
  const isOwned = isOwnBy(before);
  // "mum burnt her hand" is hers; "mum burnt his hand" is the child's
  const whose = quantities.has(textAt(tokens, last + 1)) ? last + 2 : last + 1;
  const isSelf = isToSelf(before, whose);
  if ((kind === 'injury' || hots.has(value)) && isOnPartOfOther(tokens, last, notTheirs[who])) return false;
  if (kind === 'injury' && isDoneToSon(tokens, person, mention)) return false;
  const begin = afterArrival(tokens, afterAside(tokens, to + 1, from, first));
  if (!isOwned && !isSelf && turnsBack(tokens, begin, isStumble(tokens, mention) ? first : whose, notTheirs[who]))
    return false;
  // "reports that she broke her own wrist"
  const breaks = kind === 'mobility' || isLacking(tokens, to) ? tellingOnly : telling;
  return isUnbroken(tokens, begin, first, isOwned ? none : breaks);
}

/** Whether words say that a mention is a person's own. */
const isOwnBy = ({ tokens, person: { last: to, means: who }, mention: { kind, first, last } }: Before): boolean =>
  (kind === 'injury' && who !== 'animal' && isHadDone(tokens, to)) ||
  isOwn(tokens, to + 1, endOfPlace(tokens, last) + 3) ||
  isExcuse(tokens, to + 1, first, notTheirs[who]) ||
  (who === 'woman' && isByHalf(tokens, last)) ||
  (kind === 'injury' && isHurtByThing(tokens, to, first));

/** Whether somebody did it to themselves: right behind them, and no pronoun is of anybody else. */
const isToSelf = (
  { tokens, person: { last: to, means: who }, mention: { kind, first } }: Before,
  whose: number,
): boolean =>
  first - to <= 2 &&
  kind === 'injury' &&
  selfHarms.has(textAt(tokens, first)) &&
  !((who === 'woman' || who === 'man') && turnsBack(tokens, first + 1, whose, notTheirs[who])) &&
  !(mostlyWomen.has(textAt(tokens, to)) && turnsBack(tokens, first + 1, whose, notTheirs.woman));

const hots = new Set(['hot-liquid', 'contact-burn']);
/** "Mum came with a bruise on his arm", "mum spilt tea on his leg": whose part it is on. */
const isOnPartOfOther = (tokens: readonly Token[], last: number, notTheirs: ReadonlySet<string>): boolean => {
  let place = last;
  while (place > last - 3 && !ontos.has(textAt(tokens, place))) place -= 1;
  const on = ontos.has(textAt(tokens, last + 1)) ? last + 1 : place;
  return ontos.has(textAt(tokens, on)) && notTheirs.has(textAt(tokens, on + 1)) && isPlace(tokens, on + 2);
};
const ontos = new Set(['on', 'to', 'of', 'over', 'across', 'above', 'below', 'under', 'behind', 'near']);

/** "Childminder slipped and cut his lip": a man is less likely than that it is the child's. */
const mostlyWomen = new Set(['childminder', 'midwife', 'nanny', 'babysitter']);

/** "Dad attended with son after a fall": whom somebody comes with is who is hurt. */
function isWithSon(tokens: readonly Token[], to: number, first: number): boolean {
  for (let place = to + 1; place < first - 2 && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) !== 'with') continue;
    const son = determiners.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    return broughtChildren.has(textAt(tokens, son)) && afterwards.has(textAt(tokens, son + 1)) && son + 1 < first;
  }
  return false;
}
const broughtChildren = new Set([
  ...offspring,
  ...['grandson', 'granddaughter', 'twins', 'stepson', 'stepdaughter', 'niece', 'nephew'],
]);
const afterwards = new Set(['after', 'following', 'because', 'due', 'with', 'who', 'as', 'having']);

/** "Parents both have asthma", and not "parents have no idea how. ?Bleeding disorder". */
function isOneClause(tokens: readonly Token[], from: number, first: number): boolean {
  for (let place = from + 1; place <= first; place += 1)
    if (beginsAt(tokens, place) || childWords.has(textAt(tokens, place))) return false;
  return true;
}

/** "Fractured both his wrists". */
const quantities = new Set(['both', 'all', 'two', 'three', 'several', 'some']);

/** "His brother's football bruise": what somebody got at a game. */
const isOfGameOf = (tokens: readonly Token[], to: number, first: number): boolean =>
  textAt(tokens, to).endsWith("'s") &&
  first <= to + 2 &&
  goesOnAt(tokens, to + 2) &&
  (ballGames.has(textAt(tokens, to + 1)) || pastimes.has(textAt(tokens, to + 1))) &&
  injured.has(textAt(tokens, to + 2));
const pastimes = new Set(['trampoline', 'bike', 'scooter', 'judo', 'gymnastics', 'skating', 'riding', 'ski', 'sports']);
const injured = new Set([...injuryNouns, 'accident', 'fall', 'sprain', 'knock', 'tumble']);

/** "Nan arrived with a swollen lip": where what she bears begins. */
function afterArrival(tokens: readonly Token[], from: number): number {
  if (!arrivals.has(textAt(tokens, from))) return from;
  let place = from + 1;
  while (aboutArrival.has(textAt(tokens, place))) place += 1;
  return textAt(tokens, place) === 'with' && articles.has(textAt(tokens, place + 1)) ? place + 1 : from;
}
const arrivals = new Set(['arrived', 'arrives', 'appeared', 'turned', 'came', 'comes', 'walked']);
const aboutArrival = new Set(['in', 'up', 'here', 'today', 'home', 'to', 'at', 'school', 'nursery', 'back']);
const articles = new Set(['a', 'an', 'two', 'bruised', 'swollen', 'cut', 'broken', 'black']);

/** "Miss Patel had her toe stood on": what was done to a part of hers. */
const isHadDone = (tokens: readonly Token[], to: number): boolean =>
  hads.has(textAt(tokens, to + 1)) &&
  possessives.has(textAt(tokens, to + 2)) &&
  (isPlace(tokens, to + 3) || isPlace(tokens, to + 4));
const hads = new Set(['had', 'has', 'got']);
const possessives = new Set(['her', 'his']);

/** "On the way to his cousin he tripped": what is told behind the one who is named only on the way is of the child. */
function isFronted(tokens: readonly Token[], from: number, to: number, first: number): boolean {
  if (!pronouns.has(textAt(tokens, to + 1)) || !goesOnAt(tokens, to + 1) || first - to > 3) return false;
  const { first: begin } = sentenceOf(tokens, from);
  return from - begin >= 2 && (fronts.has(textAt(tokens, begin)) || textAt(tokens, begin).endsWith('ing'));
}
const pronouns = new Set(['he', 'she']);
const fronts = new Set(['on', 'while', 'when', 'after', 'before', 'in', 'at', 'during', 'whilst', 'with']);

/** "Teacher with a broken arm is off". */
function isWith(tokens: readonly Token[], from: number, to: number, first: number): boolean {
  const begin = textAt(tokens, from - 1) === 'the' || textAt(tokens, from - 1) === 'a' ? from - 1 : from;
  if (!beginsAt(tokens, begin) && begin !== 0) return false;
  // "staff member hurt restraining him"
  if (first === to + 1) return !victims.has(textAt(tokens, first + 1)) && hurting.has(textAt(tokens, first));
  return textAt(tokens, to + 1) === 'with' && determiners.has(textAt(tokens, to + 2)) && first === to + 3;
}
