import { isCold } from './cooled.js';
import { isSiteAt, sameSentence } from '../sites/sides.js';
import { hotWords } from '../dictionary/sense.js';
import { determiners } from '../dictionary/short-words.js';
import { isMadeSafe } from './made-safe.js';
import { type Mention } from '../mention.js';
import { beginsAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { isUnspilt } from './unspilt.js';
import { burns, dangers } from '../values.js';
import { type Span } from '../where-words.js';

const onto = new Set(['on', 'over', 'down', 'onto', 'into', 'in', 'up']);
const washing = new Set(['bath', 'shower', 'tap', 'bathwater', 'water']);
const vessels = new Set(['kettle', 'urn', 'teapot', 'saucepan', 'pan']);
const touching = new Set(['on', 'against', 'touched', 'touching', 'off', 'onto']);
const meals = new Set(['tea', 'coffee', 'soup', 'coffees', 'teas', 'cuppa', 'latte', 'cappuccino']);
const cooling = new Set([
  ...[
    'cool',
    'cold',
    'cooled',
    'cooling',
    'under',
    'noticed',
    'noted',
    'seen',
    'after',
    'before',
    'during',
    'dry',
    'found',
    'at',
  ],
  ...[
    'running',
    'giving',
    'gave',
    'having',
    'given',
    'next',
    'spotted',
    'tepid',
    'lukewarm',
    'daily',
    'room',
    'when',
    'fall',
  ],
  ...['off', 'dressing', 'dressings', 'bandage', 'soaked', 'washed', 'clean', 'no', 'usual', 'bedtime'],
]);
const mealtimes = new Set([
  'at',
  'after',
  'before',
  'for',
  'during',
  'make',
  'made',
  'making',
  'cooking',
  'cooked',
  'cooks',
  'over',
  'having',
  'offered',
  'me',
]);
const reachOfCooling = 3;

/** "Tipped the tea on my leg": over somebody, and so not cold. */
function isSpilt(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first; place <= last + 3; place += 1)
    if (
      onto.has(textAt(tokens, place)) &&
      (isSiteAt(tokens, place + 1) ||
        isSiteAt(tokens, place + 2) ||
        (textAt(tokens, place + 2).endsWith("'s") && isSiteAt(tokens, place + 3)) ||
        selves.has(textAt(tokens, place + 1)) ||
        hasWord(tokens, place + 1, place + 2, laps))
    )
      return true;
  return false;
}

const laps = new Set(['lap']);
const selves = new Set(['himself', 'herself', 'him', 'them', 'me', 'baby']);

/** "Cooled in the shower", "after tea": what a burn is treated with, and when it came. */
function isNotSpilt(tokens: readonly Token[], { first, last, isPair = false }: Mention): boolean {
  // "burnt his hand on the kettle": nothing was spilt
  if (vessels.has(textAt(tokens, last)) && touching.has(beforeMeal(tokens, last))) return true;
  if (isVesselAlone(tokens, { first, last })) return true;
  if (isPair) return meals.has(textAt(tokens, last)) && afters.has(beforeMeal(tokens, last));
  if (first !== last) return false;
  const text = textAt(tokens, first);
  if (washing.has(text)) return hasWord(tokens, first - reachOfCooling, first - 1, cooling);
  if (!meals.has(text)) return false;
  return mealtimes.has(beforeMeal(tokens, first));
}
/** "Kettle burn to forearm", "the kettle burnt him": whether it was the kettle or what was in it nobody says. */
function isVesselAlone(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!vessels.has(textAt(tokens, last)) && !(vessels.has(textAt(tokens, first)) && burnt.has(textAt(tokens, last))))
    return false;
  // "burns from kettle": what came from it
  if (beforeMeal(tokens, first) === 'from' || beforeMeal(tokens, last) === 'from') return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, burnt) && !hasWord(tokens, sentence.first, sentence.last, spilling)
  );
}
const burnt = new Set(['burn', 'burns', 'burnt', 'burned']);
const spilling = new Set([
  ...[
    'pulled',
    'pulls',
    'pulling',
    'tipped',
    'tips',
    'tipping',
    'spilt',
    'spilled',
    'spill',
    'over',
    'poured',
    'contents',
  ],
  ...['pouring', 'splash', 'splashed', 'splashes', 'emptied', 'fell', 'fallen', 'water', 'steam', 'boiling', 'boiled'],
  ...[
    'knocked',
    'knocks',
    'dropped',
    'onto',
    'down',
    'scald',
    'scalds',
    'scalded',
    'liquid',
    'tea',
    'coffee',
    'full',
    'hot',
  ],
  ...['grabbed', 'flex', 'cord', 'lead', 'cable', 'fluid', 'oil', 'fat', 'milk', 'soup', 'drink', 'reached'],
]);
const afters = new Set(['after', 'before', 'cooking', 'cooked', 'cooks']);
const beforeMeal = (tokens: readonly Token[], place: number): string =>
  textAt(tokens, determiners.has(textAt(tokens, place - 1)) ? place - 2 : place - 1);

/** Whether a mention is of a burn or a scald. */
export const isBurn = ({ kind, value }: Mention): boolean => kind === 'injury' && burns.has(value);
const hot = new Set(hotWords);
/** "Put a hot spoon on my arm": no burn need be told. */
const putting = new Set([
  'put',
  'placed',
  'pressed',
  'held',
  'stubbed',
  'puts',
  'presses',
  'stubs',
  'stubbing',
  'putting',
]);
const hotOrLit = new Set([
  'hot',
  'lit',
  'cigarette',
  'cigar',
  'lighter',
  'stubbed',
  'stubs',
  'stubbing',
  'cigarettes',
  'fag',
]);
const blisters = new Set(['blister', 'blisters', 'blistered', 'blistering']);
const hasAny = (tokens: readonly Token[], words: ReadonlySet<string>): boolean =>
  hasWord(tokens, 0, tokens.length, words);

/** Whether a liquid burnt somebody. */
export function isScalding(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  if (isNotSpilt(tokens, mention) || isCold(tokens, mention)) return false;
  if (isUnspilt(tokens, mention, mentions.filter(isBurn))) return false;
  if (mentions.some(isBurn)) return !isMadeSafe(tokens, mention, mentions);
  if (
    (hasWord(tokens, mention.first, mention.last, hot) || meals.has(textAt(tokens, mention.last))) &&
    isSpilt(tokens, mention)
  )
    return true;
  return mention.isPair === true && (hasAny(tokens, hot) || isSpilt(tokens, mention));
}

/** Whether a hot thing burnt somebody, and no liquid did. */
export function isTouched(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  const { first, isPair = false } = mention;
  const isPut = isPair && putting.has(textAt(tokens, first)) && hasAny(tokens, hotOrLit);
  if (!isPut && !mentions.some(isBurn) && !(isPair && hasAny(tokens, blisters))) return false;
  if (isMadeSafe(tokens, mention, mentions)) return false;
  if (
    isAtBarbecue(tokens, mention) &&
    mentions.every(
      (one) =>
        !isBurn(one) ||
        one.value === 'scald' ||
        !sameSentence(tokens, Math.min(first, one.first), Math.max(first, one.first)),
    )
  )
    return false;
  if (isPair && stepping.has(textAt(tokens, first))) return true;
  // "burnt himself on the oven. His cousin spilt hot tea": another burn
  const isOwn = burnToldBy(tokens, mentions, mention) !== null;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const isElse = (other: Mention): boolean => isOwn && (other.first < begin || other.first > end);
  return !mentions.some((other) => other.value === 'hot-liquid' && !isNotSpilt(tokens, other) && !isElse(other));
}
const burning = new Set(['burnt', 'burned', 'burn', 'scalded', 'scald']);
const whose = new Set(['his', 'her', 'their', 'himself', 'herself', 'themselves', 'him', 'them', 'my']);
const reachOfThing = 8;

/** "May have burnt her arm on the oven": the burn that is told as a deed right before what burnt; null where none is. */
export function burnToldBy(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { value, first }: Mention,
): Mention | null {
  if (!dangers.has(value)) return null;
  const burn = mentions.findLast((one) => isBurn(one) && one.first < first);
  return burn !== undefined && isDeedTo(tokens, burn.first, first) ? burn : null;
}

/** Whether a burn is told as a deed, right before the thing that burnt: "burnt her arm on the oven", and not "burn ?oven". */
function isDeedTo(tokens: readonly Token[], burn: number, thing: number): boolean {
  if (!burning.has(textAt(tokens, burn)) || !whose.has(textAt(tokens, burn + 1)) || thing - burn > reachOfThing)
    return false;
  for (let place = burn + 2; place < thing; place += 1)
    if (textAt(tokens, place) === ',' || textAt(tokens, place) === '?' || beginsAt(tokens, place)) return false;
  return true;
}
/** Whoever does so meets the thing itself, whatever else is told. */
const stepping = new Set([
  'stepped',
  'trod',
  'stood',
  'sat',
  'knelt',
  'leant',
  'leaned',
  'grabbed',
  'touched',
  'trodden',
]);
const barbecues = new Set(['bbq', 'barbecue']);

/** "Scalded at a BBQ": where it was. */
function isAtBarbecue(tokens: readonly Token[], { last }: Mention): boolean {
  if (!barbecues.has(textAt(tokens, last))) return false;
  return textAt(tokens, determiners.has(textAt(tokens, last - 1)) ? last - 2 : last - 1) === 'at';
}
