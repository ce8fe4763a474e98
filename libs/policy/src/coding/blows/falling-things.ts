import {
  beforeThings,
  carriers,
  determiners,
  falls,
  idle,
  liquids,
  notThings,
  objects,
  tools,
} from '../dictionary/happenings/falling-things.js';
import { fallingForms } from '../dictionary/happenings/happenings.js';
import { personWords } from '../dictionary/sense.js';
import { fallingThings, flyingThings } from '../dictionary/happenings/things.js';
import { siteWords } from '../dictionary/sites.js';
import { beforeBrackets } from '../people/asides.js';
import { actingThing, headBefore, isSomebody } from './acting-things.js';
import { ballGames } from '../school-and-games/games.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const people = new Set(personWords);
const things = new Terms(each(true, [...fallingThings, ...flyingThings]));
const sites = new Terms(each(true, Object.values(siteWords).flat()));
const possessives = new Set(['her', 'his']);
const ontos = new Set(['onto', 'on']);
const reachOfThing = 2;
const reachOfLanding = 7;

/** Whether a thing that falls on people or flies at them is named at a place. */
export function namesThing(tokens: readonly Token[], place: number): boolean {
  return things.at(tokens, place) !== null;
}

function meetsBody(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (text.endsWith("'s") && people.has(text.slice(0, -2)) && sites.at(tokens, place + 1) !== null) return true;
  if (possessives.has(text) && isBelonging(tokens, place + 1)) return false;
  return objects.has(text) || possessives.has(text) || sites.at(tokens, place) !== null;
}

/** "The pole landed on the floor", "post fell onto her bag": it met nobody of whom the sentence tells. */
export function landsOnNothing(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!ontos.has(textAt(tokens, last)) || !landings.has(textAt(tokens, last - 1))) return false;
  const next = textAt(tokens, last + 1) === 'to' ? last + 2 : last + 1;
  const isOwned = possessives.has(textAt(tokens, next)) && isBelonging(tokens, next + 1);
  if (!isOwned && !(textAt(tokens, next) === 'the' && isThing(tokens, next + 1))) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (place !== next && (meetsBody(tokens, place) || strikes.has(textAt(tokens, place)))) return false;
  return true;
}
const landings = new Set(['landed', 'fell', 'dropped', 'toppled', 'down', 'tipped', 'fallen', 'falling', 'crashed']);
/** "On the landing": nobody, and no part of anybody. */
const isThing = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place) && !people.has(textAt(tokens, place)) && !meetsBody(tokens, place);

/** "Fell onto her bag": no part of anybody. */
const isBelonging = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place) && (belongings.has(textAt(tokens, place)) || belongings.has(textAt(tokens, place + 1)));
const belongings = new Set([
  ...[
    'bag',
    'bags',
    'rucksack',
    'backpack',
    'coat',
    'jacket',
    'desk',
    'bed',
    'book',
    'books',
    'phone',
    'ipad',
    'tablet',
  ],
  ...['laptop', 'bike', 'scooter', 'pram', 'buggy', 'toy', 'toys', 'chair', 'plate', 'dinner', 'lunch', 'lunchbox'],
  ...[
    'satchel',
    'handbag',
    'car',
    'drawing',
    'work',
    'tray',
    'bedding',
    'pillow',
    'locker',
    'peg',
    'doll',
    'pushchair',
  ],
]);

/** "A cupboard door fell off its hinge on to her", "a tin of beans rolled off the worktop onto it". */
export function isOfThing(tokens: readonly Token[], { first, last, isPair = false }: Mention): boolean {
  if (!isPair && beginsAt(tokens, first)) return false;
  if (isRelative(tokens, first, last) || isAgent(tokens, first)) return true;
  if (!isThingBefore(tokens, first, isPair) && !isUnknownBefore(tokens, first, last)) return false;
  const end = behind(tokens, last, reachOfLanding);
  let isClose = true;
  for (let place = last; place < end; place += 1) {
    if (place > last && textAt(tokens, place) === 'with') return false;
    if (textAt(tokens, place) === ',') isClose = false;
    const next = textAt(tokens, place + 1) === 'to' ? place + 2 : place + 1;
    if (isClose && ontos.has(textAt(tokens, place)) && meetsBody(tokens, next)) return true;
    if (place > last && strikes.has(textAt(tokens, place)) && meetsBody(tokens, next)) return true;
  }
  return false;
}
const strikes = new Set(['hit', 'struck', 'hitting', 'striking', 'caught', 'catching']);

/** "Bruised by an iron (cold) falling off the shelf": the thing fell. */
function isAgent(tokens: readonly Token[], first: number): boolean {
  if (!gerunds.has(textAt(tokens, first)) || !goesOnAt(tokens, first)) return false;
  const thing = beforeBrackets(tokens, first - 1, first - reachOfBrackets);
  if (!isThingAt(tokens, thing)) return false;
  let place = thing - 1;
  while (place > thing - reachOfAgent && goesOnAt(tokens, place) && !agents.has(textAt(tokens, place))) {
    if (isSomebody(tokens, place) || beforeThings.has(textAt(tokens, place))) return false;
    place -= 1;
  }
  const agent = textAt(tokens, place);
  return agents.has(agent) && !(agent === 'from' && carriers.has(textAt(tokens, thing)));
}
const gerunds = new Set(['falling', 'toppling', 'tipping', 'dropping', 'tumbling', 'sliding', 'slipping', 'rolling']);
const agents = new Set(['by', 'from']);
const reachOfAgent = 4;
const reachOfBrackets = 5;

/** "The iron that fell on her": no person, and it met somebody. */
function isRelative(tokens: readonly Token[], first: number, last: number): boolean {
  if (!relatives.has(textAt(tokens, first - 1)) || !falls.has(textAt(tokens, first))) return false;
  if (isSomebody(tokens, first - 2) || !/^[a-z]{3,}$/.test(textAt(tokens, first - 2))) return false;
  const onto = ontos.has(textAt(tokens, last)) ? last : last + 1;
  if (!ontos.has(textAt(tokens, onto))) return false;
  return meetsBody(tokens, textAt(tokens, onto + 1) === 'to' ? onto + 2 : onto + 1);
}

function isThingBefore(tokens: readonly Token[], first: number, isPair: boolean): boolean {
  if (isPair && namesThing(tokens, first)) return true;
  for (let place = first - 1; place >= first - 1 - reachOfThing; place -= 1) {
    const text = textAt(tokens, place);
    if (text !== '' && (people.has(text) || (notThings.has(text) && text !== 'leg' && place < first))) return false;
    if (namesThing(tokens, place)) return true;
    if (!goesOnAt(tokens, place)) return false;
  }
  return false;
}

/** "Baby gym fell onto her cheek": no person, and no word that may stand between a person and a fall. */
function isUnknownBefore(tokens: readonly Token[], first: number, last: number): boolean {
  const text = textAt(tokens, first - 1);
  if (!falls.has(textAt(tokens, first)) || people.has(text) || notThings.has(text) || text.endsWith('ly')) return false;
  if (isSomebody(tokens, first - 1)) return false;
  if (!ontos.has(textAt(tokens, last)) && !ontos.has(textAt(tokens, last + 1))) return false;
  const onto = ontos.has(textAt(tokens, last)) ? last : last + 1;
  const body = textAt(tokens, onto + 1) === 'to' ? onto + 2 : onto + 1;
  return /^[a-z]{3,}$/.test(text) && meetsBody(tokens, body) && sites.at(tokens, first - 1) === null;
}

/** "The knife slipped", "the poster fell off the wall": nobody fell. */
export function isFallOfThing(tokens: readonly Token[], { first, isPair = false }: Mention): boolean {
  if (beginsAt(tokens, first)) return false;
  const before = textAt(tokens, first - 1);
  if (relatives.has(before) && carriers.has(textAt(tokens, first - 2))) return false;
  // "both times fell off his bike"
  if (occasions.has(before)) return false;
  if (isPair) return fallingForms.has(textAt(tokens, first)) && actingThing(tokens, first) !== null;
  if (tools.has(before) || isPutBack(tokens, first)) return true;
  // "boiling kettle knocked off the worktop"
  if (knockedOff.has(textAt(tokens, first)) && isThingAt(tokens, first - 1) && isWithout(tokens, first)) return true;
  // "a slab that slipped off the barrow"
  if (relatives.has(before) && namesThing(tokens, first - 2)) return true;
  if (!fallingForms.has(textAt(tokens, first)) || carriers.has(before)) return false;
  if (falls.has(textAt(tokens, first)) && (idle.has(before) || isThingDoing(tokens, first))) return true;
  return isWithout(tokens, first) && actingThing(tokens, first) !== null;
}

/** "Contact has slipped a week", "the date slipped to March": what is held later, and not "at contact slipped". */
function isPutBack(tokens: readonly Token[], first: number): boolean {
  if (!slipping.has(textAt(tokens, first)) || beforeGround.has(textAt(tokens, first + 1))) return false;
  let place = first - 1;
  while (putting.has(textAt(tokens, place)) && !beginsAt(tokens, place)) place -= 1;
  return planned.has(textAt(tokens, place)) && !beforeThings.has(textAt(tokens, determinedBy(tokens, place)));
}
/** "After the meeting slipped on the step". */
const beforeGround = new Set(['on', 'in', 'off', 'over', 'down', 'from', 'at', 'out', 'outside', 'and', ',']);
const slipping = new Set(['slipped', 'slips', 'slipping', 'slip']);
const putting = new Set([
  'has',
  'have',
  'had',
  'again',
  'already',
  'also',
  'may',
  'might',
  'will',
  'could',
  'is',
  'keeps',
]);
const planned = new Set([
  ...['contact', 'contacts', 'visit', 'visits', 'date', 'dates', 'deadline', 'deadlines', 'review', 'meeting', 'plan'],
  ...['timescale', 'timescales', 'hearing', 'assessment', 'standards', 'appointment', 'conference', 'timetable'],
]);

const occasions = new Set(['times', 'time', 'occasions', 'occasion', 'twice']);

/** A buggy that tips over has a child in it. */
const isWithout = (tokens: readonly Token[], first: number): boolean =>
  !carriers.has(textAt(tokens, headBefore(tokens, first)));

/** Balls by their games, and what is thrown to be caught. */
const flying: ReadonlySet<string> = new Set([...ballGames, 'frisbee', 'boomerang', 'conker']);
const knockedOff = new Set(['knocked', 'pulled', 'tipped', 'nudged']);
const relatives = new Set(['that', 'which']);

const isThingAt = (tokens: readonly Token[], place: number): boolean =>
  liquids.has(textAt(tokens, place)) || namesThing(tokens, place);

/** The place before a thing and the words that determine it. */
function determinedBy(tokens: readonly Token[], place: number): number {
  let before = place - 1;
  while (determiners.has(textAt(tokens, before)) && !beginsAt(tokens, before)) before -= 1;
  return before;
}

/** Whether a thing stands right before a verb as who does it: "a swing seat hitting him", and not "off the bed rolled". */
export function isThingDoing(tokens: readonly Token[], verb: number): boolean {
  if (beginsAt(tokens, verb) || !(isThingAt(tokens, verb - 1) || flying.has(textAt(tokens, verb - 1)))) return false;
  return !beforeThings.has(textAt(tokens, determinedBy(tokens, verb - 1)));
}
