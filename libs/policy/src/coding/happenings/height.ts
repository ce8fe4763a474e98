import { heightUnits, heightWords, lowHeights, numberWords } from '../dictionary/happenings/heights.js';
import { determiners } from '../dictionary/short-words.js';
import { each, Terms } from '../text/terms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt, isNumber, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const heights = new Terms<true>(each(true, heightWords));
const units = new Set(heightUnits);
const low = new Set(lowHeights);
const numbers = new Set(numberWords);
const ways = new Set(['from', 'off', 'out', 'through', 'of', 'climbing', 'climbed', 'up']);
const climbs = new Set([
  'leaned',
  'leant',
  'leaning',
  'hung',
  'balancing',
  'climbing',
  'climbed',
  'climb',
  'climbs',
  'grip',
  'footing',
  'up',
  'top',
  'hanging',
  'dangling',
  'clinging',
  'swinging',
]);
const nearly = new Set(['around', 'approx', 'approximately', 'about', 'height', 'roughly', 'some', 'from']);
const reachBefore = 9;
/** After these comes where it ended, not where it began. */
const ends = new Set([
  ',',
  'onto',
  'into',
  'on',
  'in',
  'to',
  'at',
  'against',
  'and',
  'by',
  'near',
  'hit',
  'hitting',
  'landing',
  'when',
  'while',
  'whilst',
  'as',
  'because',
]);
const feet = new Set(['foot', 'feet']);
const ofOnePerson = new Set(['one', 'two']);
/** "Walking from 15m": months. */
const learnt = new Set(['walking', 'walked', 'crawling', 'crawled', 'cruising', 'sat', 'rolling', 'talking', 'words']);
const notHigh = new Set(['old', 'ago', 'later', 'post', 'previously']);
const reach = 7;

/** A fall that is said to be from something high, or from so many metres, is a fall from a height; all else is what it was. */
export function asHeight(tokens: readonly Token[], value: string, { first, last }: Span): string {
  if (value !== 'fall') return value;
  if (
    isClimb(tokens, first) ||
    isHighNoun(tokens, first) ||
    isLostOn(tokens, first, last) ||
    isFromHigh(tokens, last) ||
    isOffIt(tokens, first, last) ||
    isAtTop(tokens, last) ||
    isMeasured(tokens, last) ||
    (nouns.has(textAt(tokens, first)) && isCount(textAt(tokens, first - 2)) && isUnit(tokens, first - 1))
  )
    return 'fall-from-height';
  let away = ways.has(textAt(tokens, last));
  for (let place = first + 1; place <= last + reach; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) break;
    if (ways.has(token.text)) away = true;
    if (ends.has(token.text) || learnt.has(token.text)) break;
    if (away && heights.at(tokens, place) !== null && !low.has(textAt(tokens, place - 1))) return 'fall-from-height';
    if (isCount(token.text) && isUnit(tokens, place + 1)) return 'fall-from-height';
  }
  return value;
}

const isCount = (text: string): boolean => numbers.has(text) || (isNumber(text) && !text.includes('/'));

const centimetres = new Set(['cm', 'cms']);
/** In centimetres: less is the size of a cut. */
const leastHeight = 20;

/** "2 m", "six feet", "80 cm", not a cut of 3 cm, and neither "two feet", which anybody has, nor "3 m ago". */
function isUnit(tokens: readonly Token[], place: number): boolean {
  const unit = tokenAt(tokens, place);
  if (
    unit === undefined ||
    unit.begins ||
    !(units.has(unit.text) || centimetres.has(unit.text)) ||
    notHigh.has(textAt(tokens, place + 1))
  )
    return false;
  const count = textAt(tokens, place - 1);
  if (centimetres.has(unit.text)) return Number(count) >= leastHeight;
  return !feet.has(unit.text) || !ofOnePerson.has(count);
}

/** "Window fall, 1st floor", "balcony fall". */
function isHighNoun(tokens: readonly Token[], first: number): boolean {
  if (!nouns.has(textAt(tokens, first)) || !goesOnAt(tokens, first)) return false;
  for (let place = first - 1; place >= first - 2; place -= 1)
    if (heights.at(tokens, place)?.last === first - 1) return true;
  return false;
}
/** "A 2 m fall", and not "12M fell", a boy of twelve. */
const nouns = new Set(['fall', 'falls']);

/** "Climbing a tree and fell". */
function isClimb(tokens: readonly Token[], first: number): boolean {
  let isHigh = false;
  for (let place = first - 1; place >= first - reachBefore && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    const isStop = (text === ',' || text === ':') && !isUp(tokens, place);
    if (isStop && !isLost(tokens, place) && !isLoss(tokens, first)) return false;
    if (heights.at(tokens, place) !== null && !low.has(textAt(tokens, place - 1))) isHigh = true;
    if (isHigh && climbs.has(text)) return true;
  }
  return false;
}

/** "Hanging off the goalposts, lost grip". */
const isLoss = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first) === 'lost' && (grips.has(textAt(tokens, first + 1)) || grips.has(textAt(tokens, first + 2)));

/** "Up a tree, fell", "at the top of the climbing frame, slipped": nothing else came between. */
function isUp(tokens: readonly Token[], comma: number): boolean {
  for (let place = comma - 1; place >= comma - reachOfUp && goesOnAt(tokens, place + 1); place -= 1) {
    if (heights.at(tokens, place)?.last !== comma - 1) continue;
    const before = determiners.has(textAt(tokens, place - 1)) ? place - 2 : place - 1;
    return aloft.has(textAt(tokens, before)) && goesOnAt(tokens, before + 1);
  }
  return false;
}
const reachOfUp = 4;
const aloft = new Set(['up', 'climbing', 'climbed', 'climbs', 'scaling', 'scaled']);

/** "Lost footing on the climbing frame". */
function isLostOn(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isLoss(tokens, first) || textAt(tokens, last + 1) !== 'on' || !goesOnAt(tokens, last + 1)) return false;
  const on = determiners.has(textAt(tokens, last + 2)) ? last + 3 : last + 2;
  return heights.at(tokens, on) !== null && goesOnAt(tokens, on);
}

/** "Lost her grip on the monkey bars, landed badly": the loss begins the fall. */
function isLost(tokens: readonly Token[], comma: number): boolean {
  for (let place = comma - 1; place >= comma - reachBefore; place -= 1)
    if (grips.has(textAt(tokens, place))) return true;
  return false;
}
const grips = new Set(['grip', 'footing', 'hold', 'balance', 'handhold', 'foothold']);

/** "Landed on both hands, from the garage roof". */
function isFromHigh(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reach; place += 1) {
    if (!goesOnAt(tokens, place)) return false;
    if (textAt(tokens, place) !== ',' || !aways.has(textAt(tokens, place + 1))) continue;
    const from = determiners.has(textAt(tokens, place + 2)) ? place + 3 : place + 2;
    return heights.at(tokens, from) !== null;
  }
  return false;
}
/** "Up on the garage roof, slipped off it". */
function isOffIt(tokens: readonly Token[], first: number, last: number): boolean {
  const off = aways.has(textAt(tokens, last)) ? last : last + 1;
  if (!aways.has(textAt(tokens, off)) || textAt(tokens, off + 1) !== 'it' || !goesOnAt(tokens, off + 1)) return false;
  let isHigh = false;
  for (let place = first - 1; place >= first - reachOfIt && goesOnAt(tokens, place + 1); place -= 1) {
    if (ridden.has(textAt(tokens, place))) return false;
    const before = textAt(tokens, determiners.has(textAt(tokens, place - 1)) ? place - 2 : place - 1);
    if (heights.at(tokens, place) !== null && !low.has(textAt(tokens, place - 1)) && !beside.has(before)) isHigh = true;
  }
  return isHigh;
}
const beside = new Set(['by', 'past', 'near', 'beside', 'under', 'behind', 'against', 'next', 'to', 'over']);
const reachOfIt = 14;
const ridden = new Set([
  ...[
    'bike',
    'scooter',
    'trampoline',
    'chair',
    'sofa',
    'bed',
    'horse',
    'pony',
    'swing',
    'stool',
    'skateboard',
    'bench',
  ],
  ...['quad', 'step', 'table', 'trike', 'log'],
]);

/** "Slipped at the top of the climbing frame". */
function isAtTop(tokens: readonly Token[], last: number): boolean {
  if (textAt(tokens, last + 1) !== 'at' || !goesOnAt(tokens, last + 1)) return false;
  const top = textAt(tokens, last + 2) === 'the' ? last + 3 : last + 2;
  if (textAt(tokens, top) !== 'top' || textAt(tokens, top + 1) !== 'of') return false;
  return heights.at(tokens, determiners.has(textAt(tokens, top + 2)) ? top + 3 : top + 2) !== null;
}
const aways = new Set(['from', 'off']);

const reachOfMeasure = 16;

/** "Off the top of the slide, around 2.5m", "off the slide, height 2 m". */
function isMeasured(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfMeasure; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return false;
    if (learnt.has(token.text)) return false;
    if (!isCount(token.text) || !isUnit(tokens, place + 1)) continue;
    const behind = textAt(tokens, place + 2);
    if (nearly.has(textAt(tokens, place - 1)) || behind === 'high' || behind === 'up' || behind === 'drop') return true;
    if (textAt(tokens, place - 1) === '(' && behind === ')') return true;
  }
  return false;
}

const starts = new Set(['off', 'from', 'out', 'down', 'through', 'over']);
const reachOfSame = 12;

/** "Lost grip at the top of the climbing frame and dropped on to the bark": one fall, told twice. */
export function isSameAsHigh(tokens: readonly Token[], one: Mention, all: readonly Mention[]): boolean {
  const next = tokenAt(tokens, one.last + 1);
  if (starts.has(textAt(tokens, one.last)) || (next?.begins === false && starts.has(next.text))) return false;
  return all.some(({ value, first, last }) => {
    if (value !== 'fall-from-height' || Math.abs(first - one.first) > reachOfSame) return false;
    for (let place = Math.min(last, one.last) + 1; place <= Math.max(first, one.first); place += 1)
      if (!goesOnAt(tokens, place)) return false;
    return true;
  });
}
