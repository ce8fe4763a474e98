import { listed } from '../dictionary/forms.js';
import * as lists from '../dictionary/school-and-games/schools.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { isSubject } from './school-reported.js';

const toileting = new Set(lists.toiletingWords);
const value = 'school-or-nursery-accident';

/** "Nursery deny any accident, she came in with the bruise". */
export function deniedAt(tokens: readonly Token[], place: number, { first, last }: Span): Span | null {
  if (!isSubject(tokens, place, first)) return null;
  for (let at = place + 1; at < Math.min(last, place + reachOfDenial); at += 1) {
    if (textAt(tokens, at) === 'nothing' && happened.has(textAt(tokens, at + 1))) return { first: at, last: at + 1 };
    if (!lacking.has(textAt(tokens, at)) || !accidents.has(textAt(tokens, at + 1))) continue;
    if (textAt(tokens, at) !== 'no' && !hasWord(tokens, place, at, denying)) return null;
    return { first: at, last: at + 1 };
  }
  return null;
}
const lacking = new Set(['no', 'any', 'nothing']);
const happened = new Set(['happened', 'occurred']);
const accidents = new Set(['accident', 'accidents', 'incident', 'incidents', 'fall', 'falls', 'bump', 'bumps']);
const denying = new Set(['deny', 'denies', 'denied', 'no', 'not', 'unaware', 'without', 'nothing', 'neither']);
const reachOfDenial = 9;

/** "Had an accident in class, changed into spare trousers": no harm. */
export function isToileting(tokens: readonly Token[], { first }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, toileting);
}

const emptyBefore = new Set(lists.emptyBefore);
const emptyBetween = new Set(lists.emptyBetween);
const emptyBehind = new Set(lists.emptyBehind);
const papers = new Set(['book', 'form', 'log', 'report', 'sheet', 'slip']);
const holding = new Set(
  listed(`
  has, had, have, shows, showed, holds, is, was, for, that, of, day, week
`),
);
const reachOfEmpty = 9;
const reachBehind = 5;

/** "Nothing in the accident book for that date", "no accident occurred on their premises". */
export function isNoneThere(tokens: readonly Token[], { value: kind, first, last }: Mention): boolean {
  if (kind !== value) return false;
  if (lacking.has(textAt(tokens, first))) return true;
  for (let place = first; place > first - reachOfEmpty && goesOnAt(tokens, place); place -= 1) {
    const text = textAt(tokens, place - 1);
    if (emptyBefore.has(text)) return true;
    if (!emptyBetween.has(text)) break;
  }
  if (!papers.has(textAt(tokens, last))) return false;
  for (let place = last + 1; place <= last + reachBehind && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (emptyBehind.has(text) || emptyBefore.has(text)) return true;
    if (!holding.has(text)) return false;
  }
  return false;
}

const casts = new Set(
  listed(`
  sling, cast, plaster, pot, crutches, splint, backslab, brace, boot, bandage
`),
);

const sinces = new Set(['since', 'because', 'due', 'instead']);

/** "Sat in assembly with her arm in a sling (broken elbow)": where it was seen, and where nothing is told to have happened. */
export function isInCast(tokens: readonly Token[], { last }: Mention, mentions: readonly Mention[]): boolean {
  const sentence = sentenceOf(tokens, last);
  const isHere = ({ first }: Mention): boolean => first >= sentence.first && first <= sentence.last;
  if (mentions.some((one) => one.kind === 'mechanism' && one.value !== value && isHere(one))) return false;
  const harm = mentions.find((one) => one.kind === 'injury' && isHere(one) && one.first > last);
  // "in the nurture room since she hurt her back at riding"
  if (harm !== undefined && sinces.has(textAt(tokens, last + 1)))
    return !mentions.some((one) => isHere(one) && one.last < last && one.value !== value);
  return harm !== undefined && hasWord(tokens, last + 1, harm.first - 1, casts);
}

const schools = new Set(lists.schoolWords);

/** "Not in drama, broke her arm on Saturday": why a child is away. */
export function isAbsent(tokens: readonly Token[], { first, last }: Mention): boolean {
  const into = textAt(tokens, first - 1) === 'in' || textAt(tokens, first - 1) === 'doing' ? first - 2 : first - 1;
  const isAway = textAt(tokens, into) === 'not' && !goesOnAt(tokens, into) && textAt(tokens, last + 1) === ',';
  return isAway && !schools.has(textAt(tokens, last));
}

/** "Asked to stay in at break", "kept indoors over lunch": why a child is not out to play. */
export const isKeptIn = (tokens: readonly Token[], { first }: Mention): boolean =>
  goesOnAt(tokens, first) &&
  (textAt(tokens, first - 1) === 'indoors' ||
    (textAt(tokens, first - 1) === 'in' && staying.has(textAt(tokens, first - 2))));
const staying = new Set(['stay', 'staying', 'stayed', 'stays', 'kept', 'keep', 'keeping', 'him', 'her', 'sat', 'sit']);

/** "At lunch at nan's", "over lunch on Sunday", "in the corridor of the flats": hours and rooms that others have too. */
export function isPlacedElsewhere(tokens: readonly Token[], { value: kind, last }: Mention): boolean {
  if (kind !== value) return false;
  if (papers.has(textAt(tokens, last))) return isFormOfElsewhere(tokens);
  if (!sharedPlaces.has(textAt(tokens, last))) return false;
  const end = behind(tokens, last, reachOfElsewhere);
  for (let place = last + 1; place < end; place += 1) {
    const text = textAt(tokens, place);
    if (text === ',') return false;
    if (text === 'on' && weekendDays.has(textAt(tokens, place + 1))) return true;
    if (elsewhereAt.has(text) && hasWord(tokens, place + 1, Math.min(end, place + 2), ownHomes)) return true;
  }
  return false;
}

/** "Fell at the park with a cousin. Accident form signed", "form signed on arrival": a book also has what a child comes with. */
function isFormOfElsewhere(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => {
    if (text === 'arrival') return textAt(tokens, place - 1) === 'on';
    if (!ownPlaces.has(text) && !ownHomes.has(text)) return false;
    let at = place - 1;
    while (ofOwnPlace.has(textAt(tokens, at))) at -= 1;
    return elsewhereAt.has(textAt(tokens, at)) && goesOnAt(tokens, at + 1);
  });
}
const ownPlaces = new Set(['park', 'beach', 'supermarket', 'bathroom', 'bedroom']);
const ofOwnPlace = new Set(['the', 'a', 'his', 'her', 'their', 'local', 'soft', 'play']);
const sharedPlaces = new Set(
  listed(`
  lunch, corridor, corridors, lunchtime, canteen, playground, dinner, snack
`),
);
const ownHomes = new Set([
  ...['home', "nan's", "nana's", "gran's", "granny's", "grandma's", "mum's", "dad's", "aunt's", "auntie's", "uncle's"],
  ...["friend's", 'cafe', 'restaurant', 'pub', 'mcdonalds', "mcdonald's", 'flats', 'hotel', 'flat', 'wedding', 'work'],
]);
const elsewhereAt = new Set(['at', 'of', 'in', 'round']);
const weekendDays = new Set(['saturday', 'sunday', 'sat', 'sun', 'boxing', 'christmas']);
const reachOfElsewhere = 5;

/** "She has been in a crash, R was at school": where a child was meanwhile. */
export function isMeanwhileThere(tokens: readonly Token[], { first, last, value: kind }: Mention): boolean {
  if (kind !== value || !(textAt(tokens, first - 1) === 'was' || textAt(tokens, first - 1) === 'were')) return false;
  if (goesOnAt(tokens, last + 1) && !meanwhiles.has(textAt(tokens, last + 1))) return false;
  const sentence = sentenceOf(tokens, first);
  return first - sentence.first > reachOfMeanwhile && hasWord(tokens, first - 4, first - 2, pauses);
}
const meanwhiles = new Set(['at', 'then', 'today', 'throughout']);
const pauses = new Set([',', 'and', '-', 'while', 'but']);
const reachOfMeanwhile = 3;

/** "Outside nursery gates on way home": not the way there. */
export function isOnTheWay(tokens: readonly Token[], { first, value: kind }: Mention): boolean {
  if (kind !== value) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < sentence.last; place += 1)
    if (ways.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'home' && textAt(tokens, place + 2) !== 'time')
      return hasWord(tokens, sentence.first, place, leavings);
  return false;
}
const ways = new Set(['way', 'walking', 'walk', 'walked']);
const leavings = new Set(['outside', 'gates', 'gate']);

const crying = new Set(['crying', 'sobbing', 'screaming', 'upset']);

/** "Found crying in the nursery garden": something happened there. */
export function isFoundCrying(tokens: readonly Token[], { first }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < first; place += 1)
    if (textAt(tokens, place) === 'found' && hasWord(tokens, place + 1, place + 2, crying)) return true;
  return false;
}

/** "There has been an accident in class today". */
export function isAccident(tokens: readonly Token[], { first }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, accidentWords) &&
    !hasWord(tokens, sentence.first, sentence.last, moods)
  );
}

/** "Feelings were hurt at break". */
const moods = new Set(['feelings', 'pride', 'ego']);
const accidentWords = new Set(['accident', 'injured', 'accidentally', 'hurt', 'collided', 'collision']);

/** "Knuckles swollen after punching a locker at school": in anger, and no accident. */
export function isStrikingThing(tokens: readonly Token[], { first }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < sentence.last; place += 1)
    if (striking.has(textAt(tokens, place)))
      return hasWord(tokens, place + 1, place + 3, struck) && !hasWord(tokens, place + 1, place + 1, people);
  return false;
}
const striking = new Set(['punching', 'punched', 'punches', 'headbutted', 'headbutting']);
const struck = new Set(
  listed(`
  locker, wall, door, window, desk, board, whiteboard, cupboard, fence, lockers
`),
);
const people = new Set(['by', 'him', 'her', 'in']);
