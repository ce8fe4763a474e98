import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const crashes = new Set(['traffic']);
const noes = new Set(['no', 'none', 'without', 'not', 'neither', 'nor']);
const children = new Set(['children', 'child', 'kids', 'kid', 'minors', 'baby', 'boys', 'girls']);
const aboard = new Set(['in', 'on', 'aboard', 'inside', 'present', 'involved', 'passengers', 'with']);
const vehicles = new Set(['car', 'vehicle', 'van', 'taxi', 'board', 'time', 'motorbike', 'truck']);

/** "RTC logged, no children in vehicle", "dad alone in the car": whoever was in it, this child was not. */
export function isNoneAboard(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (!crashes.has(value)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  if (isWatched(tokens, begin, first, Math.min(end, last + 2))) return true;
  for (let place = begin; place < end; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'alone' && textAt(tokens, place + 1) === 'in') return hasWord(tokens, place + 2, place + 4, vehicles);
    if (text === 'sole' && textAt(tokens, place + 1) === 'occupant') return true;
    if (noes.has(text) && children.has(textAt(tokens, place + 1)) && aboard.has(textAt(tokens, place + 2))) return true;
    if (children.has(text) && noes.has(textAt(tokens, place + 1)) && textAt(tokens, place + 2) === 'present')
      return true;
  }
  return false;
}

/** "Saw a car hit a pedestrian": whom it met is somebody else than who saw it. */
function isWatched(tokens: readonly Token[], begin: number, first: number, end: number): boolean {
  for (let place = Math.max(begin, first - 2); place <= end; place += 1)
    if (met.has(textAt(tokens, place)) && articles.has(textAt(tokens, place - 1)))
      return hasWord(tokens, begin, place - 1, watching) || hasSeen(tokens, begin, place);
  return false;
}
/** "Had seen a car hit a man", and not "seen in ED after". */
function hasSeen(tokens: readonly Token[], begin: number, end: number): boolean {
  for (let place = begin + 1; place < end; place += 1)
    if (textAt(tokens, place) === 'seen' && haves.has(textAt(tokens, place - 1))) return true;
  return false;
}
const haves = new Set(['has', 'had', 'having', 'have', "she'd", "he'd"]);
const watching = new Set(['saw', 'sees', 'watched', 'witnessed', 'seeing', 'watching', 'witnessing']);
const articles = new Set(['a', 'an', 'another']);
const met = new Set([
  ...[
    'pedestrian',
    'cyclist',
    'motorcyclist',
    'passerby',
    'man',
    'woman',
    'lady',
    'dog',
    'cat',
    'fox',
    'deer',
    'biker',
  ],
]);

const seats = new Set(['board', 'back', 'aboard', 'seat', 'car', 'vehicle']);
const ours = new Set(['him', 'them', 'children', 'child', 'kids', 'boys', 'girls', 'baby', 'both']);
const beings = new Set(['was', 'were']);
const riders = new Set(['he', 'she', 'they', 'child', 'children', 'kids', 'baby', 'both', 'boys', 'girls']);
const reachOfSeat = 9;

/** "She crashed with both boys on board": the child was in it, whoever drove. */
export function isAboard(tokens: readonly Token[], { value, last }: Mention): boolean {
  if (!crashes.has(value)) return false;
  const { first, last: end } = sentenceOf(tokens, last);
  if (isWheeled(tokens, last, end)) return true;
  for (let place = Math.max(first, last - reachOfSeat); place < Math.min(end, last + reachOfSeat); place += 1) {
    const text = textAt(tokens, place);
    // "he was in the back when stepdad rolled the van"
    if (beings.has(text) && riders.has(textAt(tokens, place - 1)) && textAt(tokens, place + 1) === 'in')
      return hasWord(tokens, place + 2, place + 4, seats);
    if (text === 'with' && hasWord(tokens, place + 1, place + 3, ours))
      return hasWord(tokens, place + 2, place + reachOfSeat, seats);
  }
  return false;
}

/** "Mum hit by a car pushing the pram": whoever is in it was there, and not "pushing an empty pram". */
function isWheeled(tokens: readonly Token[], last: number, end: number): boolean {
  let verb = last + 1;
  while (verb < end && verb <= last + reachOfWheeling && beforeWheeling.has(textAt(tokens, verb))) verb += 1;
  if (!wheeling.has(textAt(tokens, verb))) return false;
  return hasWord(tokens, verb + 1, Math.min(end, verb + 3), wheeled) && !hasWord(tokens, verb + 1, verb + 2, empty);
}
const reachOfWheeling = 4;
const beforeWheeling = new Set([',', 'while', 'whilst', 'when', 'as', 'she', 'he', 'was', '-']);
const wheeling = new Set(['pushing', 'wheeling', 'carrying', 'holding']);
const wheeled = new Set(['pram', 'buggy', 'pushchair', 'him', 'baby', 'child', 'toddler', 'infant', 'double']);
const empty = new Set(['empty', 'doll', "doll's", 'toy', "friend's", "neighbour's", "sister's", "brother's", 'bike']);
