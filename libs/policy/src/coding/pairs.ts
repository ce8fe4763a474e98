import { injuryPairs } from './dictionary/more-injuries.js';
import { neglectPairs } from './dictionary/neglect.js';
import { pairs as otherPairs, type Pair } from './dictionary/pairs.js';
import { Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { sameSentence } from './sides.js';
import { type Span } from './where-words.js';

/** A pair found in a text, from the first word of its first part to the last of its second. */
export interface PairFound extends Span {
  readonly pair: Pair;
}

const pairs = [...otherPairs, ...injuryPairs, ...neglectPairs];

const byPhrase = (part: 'first' | 'then' | 'via' | 'without' | 'notAfter'): Terms<ReadonlySet<Pair>> => {
  const all = new Map<string, Set<Pair>>();
  for (const pair of pairs)
    for (const phrase of pair[part] ?? []) all.set(phrase, (all.get(phrase) ?? new Set()).add(pair));
  return new Terms(all);
};
const firsts = byPhrase('first');
const seconds = byPhrase('then');
const ways = byPhrase('via');
const between = byPhrase('without');
const befores = byPhrase('notAfter');
const farthest = Math.max(...pairs.map(({ within }) => within)) + 1;
const none: readonly never[] = [];

/** Every pair of a text, by its first word; of one that may end at several places the nearest. */
export function pairsIn(tokens: readonly Token[]): readonly PairFound[] {
  const ends: Found<ReadonlySet<Pair>>[] = [];
  for (let place = 1; place < tokens.length; place += 1)
    if (seconds.beginsAt(tokens, place)) ends.push(...seconds.all(tokens, place));
  if (ends.length === 0) return none;
  const found: PairFound[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    if (!firsts.beginsAt(tokens, place)) continue;
    for (const { last, means } of firsts.all(tokens, place))
      for (const end of ends) {
        if (end.first <= last || end.first - last > farthest) continue;
        if (!sameSentence(tokens, last, end.first)) break;
        for (const pair of end.means) {
          if (!means.has(pair) || end.first - last - 1 > pair.within || !isVia(tokens, last, end.first, pair)) continue;
          if (isBroken(tokens, last, end.first, pair)) continue;
          if (isAfter(tokens, place, pair) || found.some((one) => one.first === place && one.pair === pair)) continue;
          found.push({ first: place, last: end.last, pair });
        }
      }
  }
  return found;
}

function isVia(tokens: readonly Token[], from: number, to: number, pair: Pair): boolean {
  if (pair.via === undefined) return true;
  for (let place = from + 1; place <= to; place += 1)
    if (ways.beginsAt(tokens, place) && ways.all(tokens, place).some(({ means }) => means.has(pair))) return true;
  return false;
}

function isBroken(tokens: readonly Token[], from: number, to: number, pair: Pair): boolean {
  if (pair.without === undefined) return false;
  for (let place = from + 1; place < to; place += 1)
    if (between.beginsAt(tokens, place) && between.all(tokens, place).some(({ means }) => means.has(pair))) return true;
  return false;
}

function isAfter(tokens: readonly Token[], place: number, pair: Pair): boolean {
  if (pair.notAfter === undefined || tokens[place]?.begins === true) return false;
  return befores.all(tokens, place - 1).some(({ means }) => means.has(pair));
}
