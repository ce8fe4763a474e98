import { injuryPairs } from './dictionary/more-injuries.js';
import { neglectPairs } from './dictionary/neglect.js';
import { eventPairs } from './dictionary/events.js';
import { accountPairs } from './dictionary/told.js';
import { helpPairs } from './dictionary/help.js';
import { namesOfPlaces } from './dictionary/agents.js';
import { type Pair } from './dictionary/pair.js';
import { pairs as otherPairs } from './dictionary/pairs.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { type Span } from './where-words.js';

/** A pair found in a text, from the first word of its first part to the last of its second. */
export interface PairFound extends Span {
  readonly pair: Pair;
}

const pairs = [...otherPairs, ...eventPairs, ...accountPairs, ...helpPairs, ...injuryPairs, ...neglectPairs];

/** The pairs that a phrase is a part of. */
interface Parts {
  readonly all: readonly Pair[];
  readonly known: ReadonlySet<Pair>;
  /** How many words may stand between the parts of any of them. */
  readonly within: number;
  /** Pairs of which another phrase is the other part, once they were looked for. */
  readonly shared: Map<Parts, readonly Pair[]>;
}

const partsOf = (known: ReadonlySet<Pair>): Parts => ({
  all: [...known],
  known,
  within: Math.max(...Array.from(known, ({ within }) => within)),
  shared: new Map(),
});
const byPhrase = (part: 'first' | 'then' | 'via' | 'without' | 'notAfter' | 'notNear'): Terms<Parts> => {
  const all = new Map<string, Set<Pair>>();
  for (const pair of pairs)
    for (const phrase of pair[part] ?? []) all.set(phrase, (all.get(phrase) ?? new Set()).add(pair));
  return new Terms(Array.from(all, ([phrase, known]) => [phrase, partsOf(known)]));
};
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
    const { first, last, means } = start;
    for (const end of ends) {
      if (end.first <= last) continue;
      if (end.first > (reaches[place] ?? 0)) break;
      for (const pair of means.shared.get(end.means) ?? sharedOf(means, end.means))
        if (isPair(tokens, start, end, pair) && !isFound(found, first, pair))
          found.push({ first, last: end.last, pair });
    }
  }
  return found;
}

/** Pairs that begin with one phrase and end with another: nearly always none, and asked for again and again. */
function sharedOf(first: Parts, then: Parts): readonly Pair[] {
  const isFewer = first.all.length < then.all.length;
  const others = isFewer ? then.known : first.known;
  const shared = (isFewer ? first.all : then.all).filter((pair) => others.has(pair));
  first.shared.set(then, shared);
  return shared;
}

function isFound(found: readonly PairFound[], first: number, pair: Pair): boolean {
  return found.some((one) => one.first === first && one.pair === pair);
}

/** The last place up to another that stands in the same sentence. */
function lastOfSentence(tokens: readonly Token[], from: number, to: number): number {
  let last = from;
  while (last < to && tokens[last + 1]?.begins === false) last += 1;
  return last;
}

function isPair(tokens: readonly Token[], start: Found<Parts>, end: Found<Parts>, pair: Pair): boolean {
  if (end.first - start.last - 1 > pair.within) return false;
  if (!isVia(tokens, start.last, end.first, pair) || isBroken(tokens, start.last, end.first, pair)) return false;
  if (isPlace(tokens, start) || isPlace(tokens, end)) return false;
  return !isAfter(tokens, start.first, pair) && !isNear(tokens, start.first, pair);
}

function isVia(tokens: readonly Token[], from: number, to: number, pair: Pair): boolean {
  if (pair.via === undefined) return true;
  for (let place = from + 1; place <= to; place += 1)
    if (ways.all(tokens, place).some(({ means }) => means.known.has(pair))) return true;
  return false;
}

function isBroken(tokens: readonly Token[], from: number, to: number, pair: Pair): boolean {
  if (pair.without === undefined) return false;
  for (let place = from + 1; place < to; place += 1)
    if (between.all(tokens, place).some(({ means }) => means.known.has(pair))) return true;
  return false;
}

function isAfter(tokens: readonly Token[], place: number, pair: Pair): boolean {
  if (pair.notAfter === undefined || tokens[place]?.begins === true) return false;
  return befores.all(tokens, place - 1).some(({ means }) => means.known.has(pair));
}

/** Whether a part is the begin of a name for something else. */
function isPlace(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1) {
    const name = places.at(tokens, place);
    if (name !== null && name.last > last) return true;
  }
  return false;
}

function isNear(tokens: readonly Token[], first: number, pair: Pair): boolean {
  if (pair.notNear === undefined) return false;
  for (let place = first; place > first - reachOfNear && tokens[place]?.begins === false; place -= 1)
    if (nears.all(tokens, place - 1).some(({ means }) => means.known.has(pair))) return true;
  return false;
}
