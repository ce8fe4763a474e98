import { hasWord, textAt, tokenAt } from '../text/reading.js';
import { isNumbered, sameSentence } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span, between, sides, toSite } from '../where-words.js';

const ones = new Set(['one', 'ones', 'another', 'others']);
/** What such another looks like. */
export const looks: ReadonlySet<string> = new Set([
  ...['purple', 'blue', 'green', 'yellow', 'brown', 'dark', 'light', 'red', 'raw', 'old', 'older', 'recent', 'little'],
  ...['beside', 'bigger', 'nasty', 'deep', 'fading', 'healing', 'greenish', 'yellowish', 'black', 'darker', 'lighter'],
  ...['paler', 'pale', 'superficial', 'round', 'long', 'longer', 'short'],
]);

/** How many words may stand between two sites of a list: more where the second is told of "a fresh purple one". */
export const reachToNext = (tokens: readonly Token[], from: number, to: number, plain: number): number =>
  hasWord(tokens, from + 1, to - 1, ones) ? plain + reachOfLook : plain;
const reachOfLook = 3;

/** Whether a word between two sites only says what the other one looks like. */
export const isLookOfOne = (tokens: readonly Token[], from: number, place: number, to: number): boolean =>
  looks.has(textAt(tokens, place)) && hasWord(tokens, from + 1, to - 1, ones);

const reachToAnother = 7;
const reachToItsSite = 6;
const reachToItsOwn = 3;

/** "Bruise to the chest; another on the back": what begins with "another" and names no harm is one more of the same. */
export function withAnother(
  tokens: readonly Token[],
  list: readonly Site[],
  { last }: Span,
  all: readonly Site[],
  injuries: readonly Span[],
): readonly Site[] {
  const before = list.at(-1);
  if (before === undefined || before.first <= last) return list;
  let place = before.last + 1;
  while (tokenAt(tokens, place)?.begins === false && place < before.last + reachToAnother) place += 1;
  if (tokenAt(tokens, place)?.begins !== true || textAt(tokens, place) !== 'another') return list;
  const site = all.find(({ first }) => first > place);
  if (site === undefined || site.first - place > reachToItsSite || !sameSentence(tokens, place, site.first))
    return list;
  if (injuries.some(({ first }) => first > last && first <= site.last + reachToItsOwn)) return list;
  for (let word = place + 1; word < site.first; word += 1) {
    const text = textAt(tokens, word);
    if (!toSite.has(text) && !between.has(text) && !sides.has(text) && !looks.has(text) && !isNumbered(tokens, word))
      return list;
  }
  return hasWord(tokens, place + 1, site.first - 1, toSite) ? [...list, site] : list;
}

const pronouns = new Set(['those', 'one', 'ones', 'another', 'others', 'more']);
const notOthers = new Set(['no', 'not', 'any', 'except', 'from', 'besides', 'bar', 'every', 'for', 'like', 'with']);
const placing = new Set(['on', 'over', 'behind', 'under', 'below', 'above', 'to', 'inside', 'across', 'near', 'round']);
const otherThings = new Set([
  'rash',
  'spot',
  'spots',
  'birthmark',
  'birthmarks',
  'mole',
  'eczema',
  'wart',
  'lesion',
  'plaster',
]);
const reachOfOthers = 18;
const mostToPlace = 3;

/** "There are bruises on the back and there is another on the buttock", "more than those on the shins". */
export function placesOfOthers(
  tokens: readonly Token[],
  { last }: Span,
  list: readonly Site[],
  all: readonly Site[],
  injuries: readonly Span[],
): readonly Site[] {
  const before = list.at(-1);
  if (before === undefined) return [];
  const from = Math.max(before.last, last);
  const next = injuries.find(({ first }) => first > last)?.first ?? Infinity;
  const more: Site[] = [];
  for (let place = from + 1; place <= from + reachOfOthers && place < next; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || otherThings.has(token.text)) break;
    if (!pronouns.has(token.text) || !placing.has(textAt(tokens, place + 1)) || isExcepted(tokens, place)) continue;
    const site = all.find(({ first }) => first > place);
    if (site === undefined || site.first - place > mostToPlace + 1 || !sameSentence(tokens, place, site.first))
      continue;
    if (next - site.last <= reachToItsOwn) break;
    if (isOnlyPlaced(tokens, place + 2, site.first)) more.push({ ...site, first: place });
  }
  return more;
}

const isExcepted = (tokens: readonly Token[], place: number): boolean =>
  notOthers.has(textAt(tokens, place - 1)) ||
  (textAt(tokens, place - 1) === 'than' && textAt(tokens, place - 2) === 'other');

function isOnlyPlaced(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1)
    if (!toSite.has(textAt(tokens, place)) && !between.has(textAt(tokens, place)) && !sides.has(textAt(tokens, place)))
      return false;
  return true;
}
