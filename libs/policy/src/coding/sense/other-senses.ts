import { listed } from '../dictionary/forms.js';
import { anyPersons, determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const seats = new Set([
  ...['back', 'front', 'rear', 'middle', 'seat', 'car', 'van', 'booster', 'buggy', 'securely', 'properly', 'tight'],
]);
const rides = new Set([
  ...['seat', 'seats', 'booster', 'car', 'van', 'taxi', 'bus', 'coach', 'journey', 'drive', 'passenger', 'rtc', 'rta'],
  ...['crash', 'collision', 'shunt', 'motorway', 'isofix', 'vehicle', 'belt', 'seatbelt'],
]);
const doers = new Set(['by', 'with', 'him', 'her', 'me', 'them', 'dad', 'mum', 'of']);
const reachOfDoer = 6;

/** "Belted in the back all the way": by the belt of a car, and not "belted in the back by dad". */
export function isBuckledIn(tokens: readonly Token[], { first, last }: Mention): boolean {
  const place = textAt(tokens, first) === 'belted' ? first : last;
  if (textAt(tokens, place) !== 'belted') return false;
  const next = textAt(tokens, place + 1);
  const seat = determiners.has(textAt(tokens, place + 2)) ? place + 3 : place + 2;
  if (next !== 'up' && !((next === 'in' || next === 'into') && seats.has(textAt(tokens, seat)))) return false;
  if (isPunished(tokens, place)) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, place + 1, behind(tokens, place, reachOfDoer), doers)) return false;
  return hasWord(tokens, sentence.first, sentence.last, rides);
}

/** "Belted in the car for crying", "belted in the car when he swears". */
function isPunished(tokens: readonly Token[], belted: number): boolean {
  for (let place = belted + 2; place < belted + reachOfDoer && goesOnAt(tokens, place + 1); place += 1)
    if (becauses.has(textAt(tokens, place)))
      return hasWord(tokens, place + 1, behind(tokens, place, reachOfReason), misdeeds);
  return false;
}
const becauses = new Set(['for', 'when', 'if', 'because', 'whenever', 'time']);
const reachOfReason = 3;
const misdeeds = new Set(
  listed(`
  crying, cries, cried, swearing, swears, shouting, shouts, screaming, screams, whining, whines, fighting, fights,
  answering, answers, spilling, spills, wetting, wets, misbehaving, misbehaves, arguing, argues, moaning, lying, naughty
`),
);

const breaking = new Set(['broke', 'broken', 'breaks', 'breaking']);
const ending = new Set([
  ...['fever', 'fevers', 'temperature', 'temp', 'pyrexia', 'weather', 'storm', 'dawn', 'voice', 'waters', 'heatwave'],
  ...['silence', 'news', 'drought', 'sweat'],
]);
const auxiliaries = new Set([
  'has',
  'had',
  'have',
  'is',
  'was',
  'just',
  'now',
  'since',
  'finally',
  'only',
  'never',
  'not',
]);

/** "Fever has broken, chest clear": nothing of a body broke. */
export function isEnded(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || !breaking.has(textAt(tokens, first))) return false;
  if (isOfSkin(tokens, first)) return true;
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && auxiliaries.has(textAt(tokens, place))) place -= 1;
  if (!goesOnAt(tokens, place + 1) || !ending.has(textAt(tokens, place))) return false;
  // "in hot weather broke his wrist"
  const next = textAt(tokens, last + 1);
  return !goesOnAt(tokens, last + 1) || !(determiners.has(next) || isPlace(tokens, last + 1));
}

/** "Pressure area L heel 2x2cm broken", "skin broken over sacrum": the skin, and no bone. */
function isOfSkin(tokens: readonly Token[], first: number): boolean {
  if (textAt(tokens, first) !== 'broken') return false;
  const before = auxiliaries.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (goesOnAt(tokens, before + 1) && textAt(tokens, before) === 'skin') return true;
  const from = Math.max(sentenceOf(tokens, first).first, first - reachOfSkin);
  if (!hasWord(tokens, from, first - 1, skins) && !isSoreOfLying(tokens, from, first - 1)) return false;
  return !isPlace(tokens, first + 1) && !hasWord(tokens, from, first - 1, otherBreaks);
}
const reachOfSkin = 8;
const skins = new Set(['pressure', 'bedsore', 'bedsores', 'ulcer', 'blister', 'blisters']);

/** "Sacral sore", "bed sores", and not "sore finger". */
function isSoreOfLying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place += 1)
    if (sores.has(textAt(tokens, place)) && whereOneLies.has(textAt(tokens, place - 1))) return true;
  return false;
}
const sores = new Set(['sore', 'sores']);
const whereOneLies = new Set(['bed', 'sacral', 'sacrum', 'heel']);
const otherBreaks = new Set([',', 'and', '&', '+', 'bone', 'ankle', 'wrist', 'arm', 'leg', 'is', 'was']);

const strangers = new Set([
  ...[
    'man',
    'men',
    'woman',
    'women',
    'boy',
    'boys',
    'girl',
    'girls',
    'lad',
    'lads',
    'youth',
    'youths',
    'group',
    'gang',
  ],
  ...[
    'person',
    'people',
    'male',
    'males',
    'female',
    'females',
    'someone',
    'somebody',
    'stranger',
    'strangers',
    'child',
  ],
  ...['children', 'kid', 'kids', 'teenager', 'teenagers', 'adult', 'adults', 'pupil', 'pupils', 'dog', 'dogs', 'lot'],
  ...['crowd', 'pair', 'couple', 'bloke', 'blokes', 'guy', 'guys', 'anyone', 'anybody', 'peer', 'peers', 'student'],
]);
const knowing = new Set(['know', 'knew', 'knows', 'recognise', 'recognised', 'name', 'identify']);
const asking = new Set(['how', 'what', 'why', 'where', 'when', 'if', 'whether', 'which']);

/** "By a group he did not know": whom, and not how it came about. */
export function isOfStranger(tokens: readonly Token[], { first, last }: Mention): boolean {
  const pronoun = anyPersons.has(textAt(tokens, first)) ? first : first - 1;
  if (!anyPersons.has(textAt(tokens, pronoun)) || !goesOnAt(tokens, pronoun)) return false;
  const before = textAt(tokens, pronoun - 1);
  const person = before === 'that' || before === 'who' || before === 'whom' ? pronoun - 2 : pronoun - 1;
  const isKnowing = hasWord(tokens, first, behind(tokens, last, 1), knowing);
  return strangers.has(textAt(tokens, person)) && isKnowing && !hasWord(tokens, first, behind(tokens, last, 1), asking);
}

const drawers = new Set(['drawer', 'drawers']);
const shutting = new Set(['shut', 'closed', 'slammed', 'shutting', 'closing', 'slamming']);

/** "Drawer shut on it": it caught a part, and hit nobody. */
export const isDrawerShut = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  drawers.has(textAt(tokens, first)) && hasWord(tokens, first + 1, last, shutting);

const between = new Set(['in', 'his', 'her', 'their', 'the']);
const falling = new Set([
  ...['fell', 'fall', 'falls', 'falling', 'tripped', 'trip', 'slipped', 'stumbled', 'tumbled', 'running', 'ran'],
]);

/** "Pencil in mouth when she fell": the child moved. */
export function isHeldInMouth(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, last) !== 'mouth') return false;
  let place = last - 1;
  while (place > first && between.has(textAt(tokens, place))) place -= 1;
  if (place > first + 1 || textAt(tokens, place + 1) !== 'in') return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, falling);
}

const onto = new Set(['on', 'into', 'against', 'off', 'onto', 'over']);
const grounds = new Set([
  ...['floor', 'mat', 'playmat', 'bed', 'carpet', 'rug', 'tummy', 'front', 'back', 'side', 'belly', 'stomach', 'own'],
]);
const moved = new Set(['him', 'her', 'them', 'from', 'by', 'when', 'while', 'after']);

/** "Him rolling on a brick": what happened, and not what a child has learnt. */
export const isRolledOnThing = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first) === 'rolling' &&
  moved.has(textAt(tokens, first - 1)) &&
  onto.has(textAt(tokens, first + 1)) &&
  isThingAt(tokens, determiners.has(textAt(tokens, first + 2)) ? first + 3 : first + 2);

/** "Onto a brick", "onto toy", and neither "onto his front" nor "over both ways". */
const isThingAt = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place) &&
  !isPlace(tokens, place) &&
  !grounds.has(textAt(tokens, place)) &&
  /^[a-z]/.test(textAt(tokens, place)) &&
  (determiners.has(textAt(tokens, place - 1)) || lyingThings.has(textAt(tokens, place)));
const lyingThings = new Set([
  ...[
    'toy',
    'toys',
    'brick',
    'bricks',
    'lego',
    'block',
    'blocks',
    'book',
    'dummy',
    'rattle',
    'bottle',
    'phone',
    'remote',
  ],
  ...['car', 'cars', 'doll', 'tablet', 'ipad', 'controller', 'cot', 'bars', 'rail', 'teether', 'spoon', 'cup', 'plug'],
]);
