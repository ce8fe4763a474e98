import { hasWord, textAt } from './reading.js';
import { isNumbered, sameSentence } from './sides.js';
import { type Token } from './tokens.js';
import { type Site, type Span, between, sides, toSite } from './where-words.js';

const ones = new Set(['one', 'ones', 'another', 'others']);
/** What such another looks like. */
const looks = new Set([
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
  while (tokens[place]?.begins === false && place < before.last + reachToAnother) place += 1;
  if (tokens[place]?.begins !== true || textAt(tokens, place) !== 'another') return list;
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
