import { fallingThings, flyingThings, missiles } from '../dictionary/happenings/things.js';
import {
  animalBlows,
  blunt,
  moreThings,
  motions,
  ontoWords,
  partsOfBody,
  strikings,
  strikingAnimals,
  swung,
  turns,
  woundings,
} from '../dictionary/blows/strikes.js';
import { purposes } from '../dictionary/short-words.js';
import { beforeThings } from '../dictionary/happenings/falling-things.js';
import { siteWords } from '../dictionary/sites.js';
import { type Mention } from '../mention.js';
import { ballGames } from '../school-and-games/games.js';
import { beginsAt, behind, goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { each, Terms, type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { numberFor, unknownWord } from '../text/words.js';

type Striker = 'thing' | 'animal';
const strikers = new Terms<Striker>([
  ...each<Striker>('animal', strikingAnimals),
  ...each<Striker>('thing', [...fallingThings, ...flyingThings, ...moreThings]),
]);
const pointed = new Terms(each(true, [...missiles, ...blunt]));
const sites = new Terms(each(true, Object.values(siteWords).flat()));
const bodies = new Set(['him', 'her', 'them', 'me', 'us', 'child', 'baby', 'toddler', 'pupil', 'pupils']);
const owned = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'big', 'heavy', 'loose', 'metal', 'wooden', 'plastic']);
const dets = new Set(['a', 'an', 'the', 'his', 'her', 'plastic', 'wooden', 'metal', 'toy']);
const carried = new Set([',', 'and', '&', 'then', 'which', 'that', '-', 'as']);
const joints = new Set(['and', '&', 'then', 'which']);
const reachOfMotion = 3;
const reachOfStrike = 10;
const reachOfPart = 5;

const tells: boolean[] = [];
for (const form of [...motions, ...animalBlows, ...strikings, ...swung]) {
  const word = numberFor(form);
  while (tells.length <= word) tells.push(false);
  tells[word] = true;
}

const ends: boolean[] = [];
for (const phrase of [...missiles, ...blunt]) {
  const word = numberFor(phrase.split(' ').at(-1) ?? phrase);
  while (ends.length <= word) ends.push(false);
  ends[word] = true;
}

const tos = new Set(['to', 'vs', 'v', 'versus']);
const isPointed = (tokens: readonly Token[], place: number): boolean =>
  ends[tokenAt(tokens, place)?.word ?? 0] === true && tos.has(textAt(tokens, place + 1));

/** Whether a text has any word of what moves or strikes: in the hot path. */
function mayStrike(tokens: readonly Token[]): boolean {
  for (let place = 0; place < tokens.length; place += 1)
    if (tells[tokenAt(tokens, place)?.word ?? 0] === true || isPointed(tokens, place)) return true;
  return false;
}

/** Where a thing or an animal that moves meets somebody: by any verb of motion, then a preposition and a part, or a blow. */
export function strikesIn(tokens: readonly Token[], told: readonly Mention[]): readonly Mention[] {
  if (!mayStrike(tokens)) return none;
  let strikes: Mention[] | null = null;
  const found = strikers.in(tokens);
  for (const striker of found) {
    const span = strikeOf(tokens, striker);
    if (span === null || told.some((one) => isTold(one, span))) continue;
    // a door that comes down on a toe has caught it
    if (textAt(tokens, striker.last) === 'door' && told.some(({ value }) => value === 'caught-in-door')) continue;
    strikes ??= [];
    const value = swung.has(textAt(tokens, span.first)) && isAttack(tokens, striker.last) ? 'assault' : 'hit-by-object';
    strikes.push({ kind: 'mechanism', value, bodySite: null, laterality: null, ...span });
  }
  return strikes ?? none;
}
const none: readonly never[] = [];
const tellsOfThing = new Set(['hit-by-object', 'traffic', 'caught-in-door', 'hot-liquid', 'dog-bite']);

const isTold = ({ value, first, last }: Mention, span: Span): boolean =>
  tellsOfThing.has(value) && first <= span.last + 2 && last >= span.first - 2;

/** "Swung a chair at him": he is attacked with it, whether or not it met him. */
const isAttack = (tokens: readonly Token[], last: number): boolean =>
  (textAt(tokens, last + 1) === 'at' && partFrom(tokens, last + 2) !== null) ||
  (textAt(tokens, last + 1) === 'into' && isOnPurpose(tokens, last));

const isOnPurpose = (tokens: readonly Token[], last: number): boolean =>
  hasWord(tokens, last + 2, behind(tokens, last, reachOfStrike), purposes);

function strikeOf(tokens: readonly Token[], striker: Found<Striker>): Span | null {
  const { first, last, means } = striker;
  if (pointed.at(tokens, first) !== null && tos.has(textAt(tokens, last + 1))) {
    const part = partFrom(tokens, last + 2);
    if (part !== null && !bodies.has(textAt(tokens, part))) return { first, last: part };
  }
  let doing = first - 1;
  while (dets.has(textAt(tokens, doing)) && !beginsAt(tokens, doing)) doing -= 1;
  if (swung.has(textAt(tokens, doing)) && means === 'thing') return { first: doing, last };
  if (!isSubject(tokens, first)) return null;
  return means === 'animal' ? animalStrike(tokens, striker) : thingStrike(tokens, striker);
}

/** "The dog barging into her", "ewe butted him". */
function animalStrike(tokens: readonly Token[], { first, last }: Found<unknown>): Span | null {
  const end = behind(tokens, last, reachOfMotion);
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (turns.has(text)) return null;
    const isMotion = motions.has(text) && ontoWords.has(textAt(tokens, place + 1));
    if (!isMotion && !animalBlows.has(text)) continue;
    const from = ontoWords.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    const part = partFrom(tokens, from);
    return part === null ? null : { first, last: part };
  }
  return null;
}

/** "Plank sprang up at her", "rocket went sideways into the crowd and hit his chest". */
function thingStrike(tokens: readonly Token[], { first, last }: Found<unknown>): Span | null {
  const end = behind(tokens, last, reachOfStrike);
  let moved = -1;
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    // "the ball was kicked into his face"
    if (passives.has(text) && isPassiveMotion(tokens, place, last)) continue;
    if (turns.has(text)) return null;
    if (strikings.has(text) && (place === last + 1 || moved >= 0 || carried.has(textAt(tokens, place - 1)))) {
      const part = textAt(tokens, place + 1) === 'it' && place <= last + 2 ? place + 1 : partFrom(tokens, place + 1);
      if (part !== null) return { first, last: part };
    }
    if (moved < 0) {
      if (motions.has(text) && place <= last + reachOfMotion) moved = place;
      continue;
    }
    if (woundings.has(text) && joints.has(textAt(tokens, place - 1)) && partFrom(tokens, place + 1) !== null)
      return { first, last: place };
    if (ontoWords.has(text) && place > moved) {
      // "came off in his hands", "shot out from under him"
      if (text === 'in' && textAt(tokens, place - 1) === 'off') return null;
      if (unders.has(text) && leaving.has(textAt(tokens, place - 1))) return null;
      const part =
        partFrom(tokens, place + 1) ??
        itAt(tokens, place + 1, first) ??
        (text === 'into' ? nameAt(tokens, place + 1) : null);
      if (part !== null) return { first, last: part };
    }
  }
  return null;
}

/** "Shot out from under him", "the branch gave way under her": who was on it falls. */
const unders = new Set(['under', 'beneath', 'underneath']);
const leaving = new Set([
  'from',
  'way',
  'gave',
  'snapped',
  'broke',
  'collapsed',
  'cracked',
  'buckled',
  'split',
  'caved',
]);
const passives = new Set(['was', 'has', 'had', 'been', 'got']);
/** "Was kicked", "has been kicked", right behind a thing. */
function isPassiveMotion(tokens: readonly Token[], from: number, last: number): boolean {
  let place = from;
  while (passives.has(textAt(tokens, place))) place += 1;
  return from <= last + 2 && motions.has(textAt(tokens, place));
}

/** "Flew into Mia": somebody by name, at the end of a clause. */
function nameAt(tokens: readonly Token[], place: number): number | null {
  const token = tokenAt(tokens, place);
  if (token?.word !== unknownWord || token.begins || !/^[a-z]{3,}$/.test(token.text)) return null;
  const next = tokenAt(tokens, place + 1);
  return next === undefined || next.begins || next.text === ',' ? place : null;
}

/** "L foot, shop trolley rolled over it": a part that stands before. */
function itAt(tokens: readonly Token[], place: number, first: number): number | null {
  if (textAt(tokens, place) !== 'it' || beginsAt(tokens, place)) return null;
  for (let before = first - 1; before >= first - reachOfStrike; before -= 1)
    if (tokenAt(tokens, before) !== undefined && sites.at(tokens, before) !== null) return place;
  return null;
}

/** Whether a thing stands as who does something: not "fell off the chair and hit his head". */
function isSubject(tokens: readonly Token[], first: number): boolean {
  let before = first - 1;
  while (before >= 0 && owned.has(textAt(tokens, before)) && !beginsAt(tokens, before)) before -= 1;
  if (beginsAt(tokens, before + 1)) return true;
  // "dived at the back post"
  const isDescribed = goesOnAt(tokens, before - 1) && dets.has(textAt(tokens, before - 1));
  if (isDescribed && beforeThings.has(textAt(tokens, before - 2)) && textAt(tokens, before - 2) !== 'by') return false;
  const text = textAt(tokens, before);
  return text === 'when' || text === 'by' || text === 'and' || !(beforeThings.has(text) || doings.has(text));
}
/** Where somebody is with regard to a thing, and what somebody does with it. */
const doings = new Set([
  ...[
    'along',
    'past',
    'beside',
    'behind',
    'around',
    'round',
    'towards',
    'toward',
    'between',
    'near',
    'across',
    'beneath',
    'under',
    'underneath',
  ],
  ...['headed', 'bowled', 'threw', 'batted', 'dribbled', 'served', 'passed', 'won', 'chased', 'tossed'],
  ...[
    'dropped',
    'pulled',
    'knocked',
    'touched',
    'grabbed',
    'kicked',
    'hit',
    'struck',
    'banged',
    'walked',
    'ran',
    'held',
  ],
  ...['climbing', 'opened', 'shut', 'closed', 'lifted', 'carrying', 'moving', 'catching', 'heading', 'caught', 'broke'],
]);

/** Somebody or a part of the body that stands from a place on: the last token of it. */
function partFrom(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place <= from + reachOfPart; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    // "on to Sam's head"
    if (token.word === unknownWord && token.text.endsWith("'s") && sites.at(tokens, place + 1) !== null) continue;
    const site = sites.at(tokens, place);
    if (site !== null && !(token.text === 'back' && textAt(tokens, place + 1) === 'of')) return site.last;
    if (bodies.has(token.text) && !(token.text === 'her' && sites.at(tokens, place + 1) !== null)) {
      const next = textAt(tokens, place + 1);
      if (token.text !== 'her' || !partsOfBody.has(next)) return place;
    }
    if (!partsOfBody.has(token.text)) return null;
  }
  return null;
}

const overtaken = new Set(['fall', 'fall-from-height', 'assault']);

/** With what strikes instead of the fall or the blow that its words seem to tell of. */
export function withStrikes(
  tokens: readonly Token[],
  told: readonly Mention[],
  strikes: readonly Mention[],
): readonly Mention[] {
  const isBall = (place: number): boolean => ballGames.has(textAt(tokens, place));
  const isOvertaken = ({ value, first, last }: Mention): boolean =>
    (overtaken.has(value) || (value === 'sport' && !isBall(first))) &&
    // "the ball bounced off the wall and whacked her on the ear"
    strikes.some((strike) => strike.first <= first && strike.last >= (value === 'assault' ? first : last));
  return [...told.filter((one) => !isOvertaken(one)), ...strikes];
}
