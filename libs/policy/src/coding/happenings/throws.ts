import { passives, objects, thirdPersonsOrWho } from '../dictionary/short-words.js';
import { selves } from '../people/person-signs.js';
import { grownThrowers, meetingWords, throwings, thrownIdle } from '../dictionary/happenings/happenings.js';
import { youngThrowers, beginsClause, determining } from '../dictionary/happenings/happenings.js';
import { personFrom } from '../people/person-from.js';
import { type Mention } from '../mention.js';
import { isCaughtAgain, metFrom, partFrom } from '../sites/met-parts.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { unknownWord } from '../text/words.js';

const reachOfThrower = 8;
const reachOfThing = 6;
const reachOfMeeting = 9;
const persons = new Set(['him', 'her', 'me', 'them', 'us', 'himself', 'herself', 'it']);
const carrying = new Set(['which', 'that', 'it', 'and', ',', '&', 'hitting', 'striking', 'catching', 'clipping']);
const auxiliaries = new Set(['has', 'had', 'have', 'then', 'once', 'also', 'just', 'never', 'accidentally', 'often']);
/** "Threw his shoes and cut his finger": only a thing of which it is said. */
const wounds = new Set(['cut', 'split', 'grazed']);
const ofThings = new Set(['which', 'that', 'it']);
const ons = new Set(['on', 'onto']);

/** What a throw comes to: whom it was at or met, whether it met, and whether a grown person threw. */
export interface Throw {
  readonly last: number;
  readonly isMet: boolean;
  readonly isGrown: boolean;
}

/** "Brother lobbed a train at her", "hurled a hairdryer which struck Callum": any thing that somebody throws at somebody. */
export function throwAt(tokens: readonly Token[], verb: number, hasHarm: boolean): Throw | null {
  if (!throwings.has(textAt(tokens, verb)) || passives.has(textAt(tokens, verb - 1))) return null;
  if (selves.has(textAt(tokens, verb + 1)) || isCaughtAgain(tokens, verb)) return null;
  const at = atPlace(tokens, verb);
  const target = at === null ? null : bodyFrom(tokens, at + 1);
  if (at !== null && target === null) return null;
  const met = metBehind(tokens, target ?? verb + 1);
  if (target === null && met === null) return null;
  const isGrown = isByGrown(tokens, verb);
  if (isGrown === null && met === null) return null;
  return { last: target ?? met ?? verb, isMet: met !== null || hasHarm, isGrown: isGrown === true };
}

/** "Threw a stone at the bus", "dropped a mug": nobody is met by it. */
export function isAtNobody(
  tokens: readonly Token[],
  { first, last, isPair = false }: Span & { isPair?: boolean },
): boolean {
  if (isPair) return false;
  // "went to catch a frisbee"
  if (first === last && played.has(textAt(tokens, first))) {
    const verb = determining.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
    if (verb >= 0 && goesOnAt(tokens, first) && playing.has(textAt(tokens, verb))) return true;
  }
  // "thrown a chair in class": the child has
  if (textAt(tokens, first) === 'thrown' && beginsAt(tokens, first) && articles.has(textAt(tokens, first + 1)))
    return metBehind(tokens, last + 1) === null;
  if (textAt(tokens, first) === 'dropped')
    return first !== last && (first === 0 || !thingsOf.has(textAt(tokens, first - 1))) && !comesDown(tokens, last);
  if (!throwings.has(textAt(tokens, first))) return false;
  const at = atPlace(tokens, first);
  return at !== null && bodyFrom(tokens, at + 1) === null && metBehind(tokens, at + 1) === null;
}
const playing = new Set([
  ...[
    'catch',
    'catching',
    'fetch',
    'fetching',
    'chase',
    'chasing',
    'get',
    'getting',
    'retrieve',
    'retrieving',
    'throw',
  ],
  ...['throwing', 'playing', 'play', 'with', 'for', 'after', 'over', 'making', 'make', 'made', 'chased', 'fetched'],
]);
const articles = new Set(['a', 'the', 'his', 'her', 'another', 'two', 'chairs', 'things', 'objects', 'items']);
const thingsOf = new Set(['a', 'the', 'by', 'his', 'her']);
const downs = new Set(['on', 'onto', 'over', 'hit', 'hitting', 'which', 'landed', 'landing']);

function comesDown(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfThing; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || token.text === ',') return false;
    if (downs.has(token.text) && !isGround(tokens, place)) return true;
  }
  return false;
}

/** "Dropped a toy on the floor": it met nobody. */
const isGround = (tokens: readonly Token[], on: number): boolean =>
  grounds.has(textAt(tokens, determining.has(textAt(tokens, on + 1)) ? on + 2 : on + 1));
const grounds = new Set(['floor', 'ground', 'carpet', 'rug', 'mat', 'pavement', 'grass', 'deck', 'tray', 'table']);

/** Where "at" stands behind a thing that is thrown. */
function atPlace(tokens: readonly Token[], verb: number): number | null {
  for (let place = verb + 1; place <= verb + reachOfThing; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    if (token.text === 'at') return place > verb + 1 ? place : null;
    if (thrownIdle.has(token.text)) return null;
    if (persons.has(token.text) && place === verb + 1 && !isThing(tokens, place)) return null;
    if (beginsClause.has(token.text) && token.text !== '-') return null;
  }
  return null;
}

/** "Her toy", and not "her". */
const isThing = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'her' && goesOnAt(tokens, place + 1) && textAt(tokens, place + 1) !== 'at';

/** Somebody, or a part of somebody, that stands from a place on. */
function bodyFrom(tokens: readonly Token[], from: number): number | null {
  const part = partFrom(tokens, from);
  if (part !== null) return part;
  const person = personFrom(tokens, from);
  if (person !== null) return person;
  const token = tokenAt(tokens, from);
  return token !== undefined && !token.begins && (isName(token) || isInitial(tokens, from)) ? from : null;
}

/** "Struck L on the arm": a child, and no side. */
const isInitial = (tokens: readonly Token[], place: number): boolean =>
  sideLetters.has(textAt(tokens, place)) && onParts.has(textAt(tokens, place + 1));
const sideLetters = new Set(['l', 'r']);
const onParts = new Set(['on', 'in', 'across', 'above', 'over']);

const isName = ({ word, text }: Token): boolean =>
  (word === unknownWord && /^[a-z]{2,}$/.test(text)) || /^[b-ce-gjkm-qstvyz]$/.test(text);

/** "And it caught her on the ear", "which struck Callum", "landed on his head". */
function metBehind(tokens: readonly Token[], from: number): number | null {
  let isCarried = false;
  for (let place = from; place <= from + reachOfMeeting; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    if (carrying.has(token.text)) isCarried = true;
    if (!isCarried || !meetingWords.has(token.text)) continue;
    if (wounds.has(token.text) && !ofThings.has(textAt(tokens, place - 1))) continue;
    const next = ons.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    const met = metFrom(tokens, next, true) ?? bodyFrom(tokens, next);
    if (met !== null) return met;
    if (textAt(tokens, place - 1) === 'was' || textAt(tokens, place - 1) === 'were') return place;
  }
  return null;
}

/** "A remote flung by stepdad": what a grown person throws, unless it is played with. */
export function thrownByGrown(tokens: readonly Token[], verb: number): boolean {
  if (textAt(tokens, verb + 1) !== 'by' || !goesOnAt(tokens, verb + 1)) return false;
  for (let place = verb - 1; place >= verb - 3 && goesOnAt(tokens, place + 1); place -= 1)
    if (played.has(textAt(tokens, place))) return false;
  for (let place = verb + 2; place <= verb + reachOfDoer && goesOnAt(tokens, place); place += 1) {
    if (grownThrowers.has(textAt(tokens, place))) return true;
    if (!determining.has(textAt(tokens, place)) && !textAt(tokens, place).endsWith("'s")) return false;
  }
  return false;
}
const played = new Set(['ball', 'football', 'frisbee', 'snowball', 'balls', 'dart', 'boomerang', 'beanbag', 'quoit']);
const reachOfDoer = 4;

/** "Sibling (3y) lobbed a toy tractor, gash to the temple": what hurt is the thing, though nobody says that it met. */
export function hurtByThrow(tokens: readonly Token[], verb: number, known: readonly Mention[]): Throw | null {
  if (!thrownActively.has(textAt(tokens, verb))) return null;
  const isGrown = throwerBefore(tokens, verb);
  if (isGrown === null) return null;
  let comma = verb + 1;
  while (goesOnAt(tokens, comma) && comma <= verb + reachOfThing && !stops.has(textAt(tokens, comma))) {
    const text = textAt(tokens, comma);
    if (thrownIdle.has(text) || noThrow.has(text) || (persons.has(text) && !isThing(tokens, comma))) return null;
    comma += 1;
  }
  if (!stops.has(textAt(tokens, comma)) || comma <= verb + 1 || !/^[a-z]{3,}$/.test(textAt(tokens, comma - 1)))
    return null;
  const harm = known.find(({ kind, first }) => kind === 'injury' && first > comma && first <= comma + reachOfHarm);
  if (
    harm === undefined ||
    known.some(({ kind, first }) => kind === 'mechanism' && first > comma && first < harm.first)
  )
    return null;
  for (let place = comma + 1; place < harm.first; place += 1)
    if (!goesOnAt(tokens, place) || acting.has(textAt(tokens, place))) return null;
  return { last: comma - 1, isMet: true, isGrown };
}
const thrownActively = new Set([
  'threw',
  'lobbed',
  'chucked',
  'hurled',
  'flung',
  'slung',
  'tossed',
  'launched',
  'throwing',
]);
const stops = new Set([',', '-', ':']);
const noThrow = new Set([
  ...passives,
  'job',
  'work',
  'college',
  'course',
  'life',
  'school',
  'game',
  'weight',
  'match',
  'in',
  'to',
  'into',
  'at',
  'over',
  'on',
  'onto',
  'from',
  'and',
  'when',
  'himself',
]);
const acting = new Set([
  'he',
  'she',
  'they',
  'who',
  'and',
  'while',
  'mum',
  'dad',
  'when',
  'then',
  'no',
  'but',
  'nil',
  'i',
]);
const reachOfHarm = 5;

/** Whether the person who throws is grown, by the noun before: what stands in brackets tells their age; null without one. */
function throwerBefore(tokens: readonly Token[], verb: number): boolean | null {
  let isWithin = false;
  for (let place = verb - 1; place >= 0 && place >= verb - reachOfThrower; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return null;
    const text = textAt(tokens, place);
    if (text === ')' || text === '(') isWithin = text === ')';
    else if (isWithin) continue;
    else if (thirdPersonsOrWho.has(text)) return null;
    else if (youngThrowers.has(text)) return false;
    else if (grownThrowers.has(text)) return true;
    else if (beginsClause.has(text)) return null;
  }
  return null;
}

/** Whether a grown person throws: null where nobody is named who does. */
function isByGrown(tokens: readonly Token[], verb: number): boolean | null {
  let isPronoun = false;
  for (let place = verb - 1; place >= 0 && place >= verb - reachOfThrower; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) break;
    const text = textAt(tokens, place);
    if (text === 'she' || text === 'he' || text === 'who') isPronoun = true;
    else if (youngThrowers.has(text)) return isPronoun && isOther(text) ? null : false;
    else if (grownThrowers.has(text)) return true;
    else if (!isPronoun && beginsClause.has(text) && text !== '-' && text !== 'that' && text !== 'and') return null;
    else if (!isPronoun && !auxiliaries.has(text) && !determining.has(text) && place < verb - 3) return null;
  }
  return isPronoun ? false : null;
}

const isOther = (text: string): boolean => text === 'another' || text === 'year';

/** "She threw me", "throws him about": a person who is thrown by one. */
export function personThrown(tokens: readonly Token[], verb: number): number | null {
  if (!throwings.has(textAt(tokens, verb)) || !objects.has(textAt(tokens, verb + 1))) return null;
  const next = tokenAt(tokens, verb + 2);
  const by = textAt(tokens, verb - 1);
  if (next !== undefined && !next.begins && !aways.has(next.text)) return null;
  return isByGrown(tokens, verb) === true || by === 'she' || by === 'he' ? verb + 1 : null;
}
/** Whether a text tells of somebody who is thrown, or of a thing that is thrown and meets somebody. */
export const hasPersonThrown = (tokens: readonly Token[]): boolean =>
  tokens.some((_, place) => personThrown(tokens, place) !== null || throwAt(tokens, place, false)?.isMet === true);
const aways = new Set([
  ',',
  'about',
  'around',
  'across',
  'against',
  'down',
  'on',
  'onto',
  'into',
  'at',
  'and',
  'to',
  'once',
]);
