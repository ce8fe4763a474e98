import { namesOfPlaces } from '../dictionary/happenings/agents.js';
import { type Pair } from '../dictionary/pair.js';
import { pairs } from '../dictionary/pairs.js';
import { beginsAt, goesOnAt } from './reading.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { type Span } from '../where-words.js';

/** A pair found in a text, from the first word of its first part to the last of its second. */
export interface PairFound extends Span {
  readonly pair: Pair;
}

/** The pairs that a phrase is a part of: a bit for each, in words of 32. */
interface Parts {
  readonly bits: Int32Array;
  /** How many words may stand between the parts of any of them. */
  readonly within: number;
}

const width = 32;
const words = Math.ceil(pairs.length / width);
const partsOf = (known: ReadonlySet<number>): Parts => {
  const bits = new Int32Array(words);
  for (const place of known) bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & (width - 1)));
  return { bits, within: Math.max(...Array.from(known, (place) => pairs[place]?.within ?? 0)) };
};
const byPhrase = (part: 'first' | 'then' | 'via' | 'without' | 'notAfter' | 'notNear'): Terms<Parts> => {
  const all = new Map<string, Set<number>>();
  for (const [place, pair] of pairs.entries())
    for (const phrase of pair[part] ?? []) all.set(phrase, (all.get(phrase) ?? new Set()).add(place));
  // most phrases are parts of the same pairs as many others
  const made = new Map<string, Parts>();
  const sameFor = (known: ReadonlySet<number>): Parts => {
    const name = [...known].join();
    const parts = made.get(name) ?? partsOf(known);
    made.set(name, parts);
    return parts;
  };
  return new Terms(Array.from(all, ([phrase, known]) => [phrase, sameFor(known)]));
};
const has = ({ bits }: Parts, place: number): boolean => ((bits[place >> 5] ?? 0) & (1 << (place & (width - 1)))) !== 0;
const firsts = byPhrase('first');
const seconds = byPhrase('then');
const ways = byPhrase('via');
const between = byPhrase('without');
const befores = byPhrase('notAfter');
const nears = byPhrase('notNear');
/** "Car park": no car. */
const places = new Terms(each(true, namesOfPlaces));
const reachOfNear = 3;
const none: readonly never[] = [];

/** Every pair of a text, by its first word; of one that may end at several places the nearest. */
export function pairsIn(tokens: readonly Token[]): readonly PairFound[] {
  const starts = firsts.everyIn(tokens);
  if (starts.length === 0) return none;
  const reaches = starts.map(({ last, means }) => lastOfSentence(tokens, last, last + 1 + means.within));
  const ends = seconds.everyIn(tokens, (starts[0]?.first ?? 0) + 1, Math.max(...reaches) + 1);
  if (ends.length === 0) return none;
  const found: PairFound[] = [];
  for (const [place, start] of starts.entries()) {
    const reach = reaches[place] ?? 0;
    for (const end of ends) {
      if (end.first <= start.last) continue;
      if (end.first > reach) break;
      addPairs(tokens, start, end, found);
    }
  }
  return found;
}

/** The pairs that both parts have: bit by bit, in the hot path. */
function addPairs(tokens: readonly Token[], start: Found<Parts>, end: Found<Parts>, found: PairFound[]): void {
  const [ones, others] = [start.means.bits, end.means.bits];
  for (let word = 0; word < words; word += 1) {
    let both = (ones[word] ?? 0) & (others[word] ?? 0);
    while (both !== 0) {
      const place = word * width + (width - 1 - Math.clz32(both & -both));
      both &= both - 1;
      const pair = pairs[place];
      if (pair !== undefined && isPair(tokens, start, end, pair, place) && !isFound(found, start.first, pair))
        found.push({ first: start.first, last: end.last, pair });
    }
  }
}

function isFound(found: readonly PairFound[], first: number, pair: Pair): boolean {
  return found.some((one) => one.first === first && one.pair === pair);
}

/** The last place up to another that stands in the same sentence. */
function lastOfSentence(tokens: readonly Token[], from: number, to: number): number {
  let last = from;
  while (last < to && goesOnAt(tokens, last + 1)) last += 1;
  return last;
}

function isPair(tokens: readonly Token[], start: Found<Parts>, end: Found<Parts>, pair: Pair, place: number): boolean {
  if (end.first - start.last - 1 > pair.within) return false;
  if (!isVia(tokens, start.last, end.first, pair, place) || isBroken(tokens, start.last, end.first, pair, place))
    return false;
  if (isPlace(tokens, start) || isPlace(tokens, end)) return false;
  return !isAfter(tokens, start.first, pair, place) && !isNear(tokens, start.first, pair, place);
}

function isVia(tokens: readonly Token[], from: number, to: number, pair: Pair, which: number): boolean {
  if (pair.via === undefined) return true;
  for (let place = from + 1; place <= to; place += 1)
    if (ways.all(tokens, place).some(({ means }) => has(means, which))) return true;
  return false;
}

function isBroken(tokens: readonly Token[], from: number, to: number, pair: Pair, which: number): boolean {
  if (pair.without === undefined) return false;
  for (let place = from + 1; place < to; place += 1)
    if (between.all(tokens, place).some(({ means }) => has(means, which))) return true;
  return false;
}

function isAfter(tokens: readonly Token[], place: number, pair: Pair, which: number): boolean {
  if (pair.notAfter === undefined || beginsAt(tokens, place)) return false;
  return befores.all(tokens, place - 1).some(({ means }) => has(means, which));
}

/** Whether a part is the begin of a name for something else. */
function isPlace(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1) {
    const name = places.at(tokens, place);
    if (name !== null && name.last > last) return true;
  }
  return false;
}

function isNear(tokens: readonly Token[], first: number, pair: Pair, which: number): boolean {
  if (pair.notNear === undefined) return false;
  for (let place = first; place > first - reachOfNear && goesOnAt(tokens, place); place -= 1)
    if (nears.all(tokens, place - 1).some(({ means }) => has(means, which))) return true;
  return false;
}
