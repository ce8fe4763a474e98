import { haves, passives, owners } from '../dictionary/short-words.js';
import { matters, things } from '../dictionary/that-are-none/things-of-no-body.js';
import { type Found } from '../text/terms.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { isOnThing } from './on-things.js';
import { isNumbered } from './sides.js';
import { behindTool, beforeStab, isBetrayal } from './stabs.js';
import { type Token } from '../text/tokens.js';
import { between, sides, sites } from '../where-words.js';

/** These tell of harm only with the part that they befell: "knocked his elbow", and not "knocked on the door". */
const befalling = new Set(['banged', 'knocked', 'banging', 'knocking', 'stabbed', 'stabs', 'split', 'splits']);
const beforePart = new Set([
  'a',
  'an',
  'one',
  'each',
  'his',
  'her',
  'the',
  'their',
  'my',
  'both',
  'in',
  'to',
  "child's",
  "baby's",
  'own',
  'on',
]);
const most = 5;

/** Whether words that need a part of the body have none right beside them. */
export function lacksPart(tokens: readonly Token[], { first, last }: Found<unknown>): boolean {
  const text = textAt(tokens, first);
  if (text === 'stabbed' && isBetrayal(tokens, first)) return true;
  // "and it hurts my back": pain
  if (text === 'hurts' && itself.has(textAt(tokens, first - 1))) return true;
  if (text === 'hurt' && isAching(tokens, first)) return true;
  if (first === last && damaging.has(text) && isOfThing(tokens, first)) return true;
  if (isOnThing(tokens, last)) return true;
  if (first !== last || !befalling.has(text)) return false;
  return !isPartBehind(tokens, last, text.startsWith('stab')) && !isPartBefore(tokens, first);
}

/** "Said that his ankle hurt after judo": what somebody's own part does is pain, and no part that "got hurt". */
function isAching(tokens: readonly Token[], verb: number): boolean {
  if (byWhat.has(textAt(tokens, verb + 1)) || !goesOnAt(tokens, verb)) return false;
  let part = verb - 1;
  if (sites.at(tokens, part) === null) part -= 1;
  if (sites.at(tokens, part)?.last !== verb - 1) return false;
  part -= 1;
  while (sides.has(textAt(tokens, part))) part -= 1;
  return owners.has(textAt(tokens, part)) && !having.has(textAt(tokens, part - 1));
}
const byWhat = new Set(['by', 'in', 'during', 'playing']);
const having = new Set([...haves, 'got', 'get', 'with']);

const itself = new Set(['it', 'that', 'this', 'which', 'still', 'really']);
const damaging = new Set([
  ...[
    'scratched',
    'cut',
    'cuts',
    'cutting',
    'broke',
    'broken',
    'breaks',
    'breaking',
    'burnt',
    'burned',
    'scratching',
    'scratches',
    'scraped',
    'split',
    'snapped',
  ],
  ...[
    'fractured',
    'fracturing',
    'cracked',
    'slashed',
    'torn',
    'tore',
    'bruised',
    'injured',
    'hurt',
    'crushed',
    'punctured',
    'gouged',
    'chipped',
    'damaged',
    'twisted',
    'bent',
    'marked',
    'scuffed',
  ],
]);
const belongings = new Set(things.filter((thing) => !thing.includes(' ')));
const closed = new Set([
  ...[
    ',',
    'and',
    'by',
    'on',
    'with',
    'from',
    'in',
    'at',
    'to',
    'off',
    'when',
    'while',
    'under',
    'against',
    'after',
    'but',
    '(',
    ')',
    '-',
    '&',
    '+',
    'w',
    'getting',
    'opening',
  ],
  ...[
    'falling',
    'playing',
    'over',
    'into',
    'through',
    'during',
    'as',
    'where',
    'which',
    'who',
    'that',
    'or',
    'his',
    'her',
    'himself',
    'herself',
    'between',
    'via',
    'near',
    'before',
  ],
]);
const mostOfThing = 4;
/** "Burnt carrying a pan", "cut chopping onions", and not "broke the dining table": what somebody did when it happened. */
const isMeanwhile = (tokens: readonly Token[], place: number): boolean =>
  doing.has(textAt(tokens, place)) ||
  (textAt(tokens, place).endsWith('ing') && behindDoing.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1));
const doing = new Set([
  ...['making', 'cooking', 'carrying', 'lifting', 'moving', 'using', 'chopping', 'peeling', 'slicing', 'draining'],
  ...['jumping', 'running', 'pulling', 'pushing', 'grabbing', 'reaching', 'holding', 'removing', 'taking', 'putting'],
]);
const behindDoing = new Set(['a', 'an', 'the', 'his', 'her', 'some', 'up', 'down', 'off', 'out', 'on', 'over', 'with']);

/** "Scratched the new lunch table", "the door got broken": what was damaged is a thing. */
function isOfThing(tokens: readonly Token[], first: number): boolean {
  for (let place = first + 1; place <= first + mostOfThing; place += 1) {
    if (!goesOnAt(tokens, place)) break;
    const text = textAt(tokens, place);
    const isOwned = (text === 'his' || text === 'her') && place === first + 1;
    if ((closed.has(text) && !isOwned) || sites.at(tokens, place) !== null || isMeanwhile(tokens, place)) break;
    if (abstracts.has(text)) return true;
    if (belongings.has(text)) return place > first + 1 || textAt(tokens, first) !== 'cut';
  }
  return isSaidOfThing(tokens, first) || isBareThing(tokens, first);
}

/** "Phone screen scratched and pram dented": a thing at the begin of a clause, and no part of a body behind. */
function isBareThing(tokens: readonly Token[], first: number): boolean {
  const [thing, next] = [textAt(tokens, first - 1), textAt(tokens, first + 1)];
  if (!goesOnAt(tokens, first) || !(belongings.has(thing) || moreThings.has(thing))) return false;
  if (goesOnAt(tokens, first + 1) && !endsOfDamage.has(next)) return false;
  for (let place = first - 1; place >= first - mostOfThing; place -= 1) {
    if (beginsAt(tokens, place) || textAt(tokens, place - 1) === ',' || textAt(tokens, place - 1) === 'and')
      return true;
    if (!/^[a-z']+$/.test(textAt(tokens, place - 1)) || notOfThing.has(textAt(tokens, place - 1))) return false;
  }
  return false;
}
const moreThings = new Set([
  'car',
  'bike',
  'scooter',
  'helmet',
  'visor',
  'windscreen',
  'bonnet',
  'bumper',
  'van',
  'specs',
]);
const endsOfDamage = new Set([',', 'and', 'but', 'when', 'after', 'as', 'while', 'only', 'by', '&', 'during']);
const notOfThing = new Set([
  ...['off', 'on', 'from', 'by', 'with', 'in', 'against', 'into', 'to', 'over', 'under', 'fell', 'hit', 'struck', 'at'],
  ...['ran', 'through', 'of', 'caught', 'walked', 'he', 'she', 'they'],
]);

const abstracts = new Set(
  [
    ...matters,
    'trust',
    'reputation',
    'friendship',
    'alliance',
    'faith',
    'morale',
    'partnership',
    'bond',
    'relations',
    'ties',
    'peace',
    'rapport',
    'pride',
    'english',
  ].filter((word) => !word.includes(' ')),
);
const adverbs = new Set([
  'badly',
  'deeply',
  'so',
  'very',
  'completely',
  'totally',
  'irretrievably',
  'already',
  'still',
  'somewhat',
  'rather',
  'been',
  'now',
  'easily',
]);
const reachOfSubject = 4;

/** "Her trust in us is badly bruised", "the window had been broken". */
function isSaidOfThing(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && adverbs.has(textAt(tokens, place))) place -= 1;
  if (!passives.has(textAt(tokens, place)) && !haves.has(textAt(tokens, place))) return false;
  if (belongings.has(textAt(tokens, place - 1)) && goesOnAt(tokens, place)) return true;
  for (let before = place - 1; before >= place - reachOfSubject; before -= 1) {
    if (!goesOnAt(tokens, before + 1) || textAt(tokens, before) === ',' || sites.at(tokens, before) !== null)
      return false;
    if (abstracts.has(textAt(tokens, before))) return true;
  }
  return false;
}

function isPartBehind(tokens: readonly Token[], last: number, isStab: boolean): boolean {
  const from = isStab ? behindTool(tokens, last) : last;
  for (let place = from + 1; place <= from + most; place += 1) {
    if (!goesOnAt(tokens, place)) return false;
    if (sites.at(tokens, place) !== null) return true;
    const text = textAt(tokens, place);
    if (beforeStab.has(text) ? isStab : beforePart.has(text)) continue;
    if (!between.has(text) && !sides.has(text) && !isNumbered(tokens, place)) return false;
  }
  return false;
}

function isPartBefore(tokens: readonly Token[], first: number): boolean {
  if (beginsAt(tokens, first)) return false;
  let place = first - 1;
  while (place > first - mostOfSaid && goesOnAt(tokens, place) && saidBetween.has(textAt(tokens, place))) place -= 1;
  return sites.at(tokens, place) !== null;
}
const mostOfSaid = 5;
/** Between a part and what is said of it: "the lip came to be split", "his brow is badly split". */
const saidBetween = new Set([
  ...[...passives, 'be', 'came', 'comes', 'come', 'to', 'had', 'has', 'have', 'looks', 'looked', 'seems', 'appears'],
  ...[...adverbs, 'slightly', 'clean', 'also', 'just', 'a', 'bit', 'little', 'open', 'split'],
  ...['swollen', 'bruised', 'grazed', 'puffy', 'red', 'sore', 'bleeding', 'cracked', 'and', '&'],
]);
