import { siteOfKind } from '../dictionary/injuries.js';
import { type Pair } from '../dictionary/pair.js';
import { type MentionKind } from '../mention.js';
import { type PairFound } from './pairs.js';
import { type Found } from './terms.js';

/** What a term of the dictionaries means. */
export type Meaning =
  | { readonly is: 'nothing' }
  | { readonly is: 'site'; readonly value: string }
  | { readonly is: 'fact'; readonly kind: MentionKind; readonly value: string; readonly isPair?: true };

type Term = Found<Meaning>;

/** A pair that is told, with the terms that stand where it stands. */
interface Accepted extends PairFound {
  readonly beside: readonly Term[];
}

/** Terms and pairs together, by their first word. */
export function withPairs(found: readonly Term[], pairs: readonly PairFound[]): readonly Term[] {
  const accepted = pairs
    .map((pair) => ({ ...pair, beside: besideOf(found, pair) }))
    .filter((pair) => !pair.beside.some((term) => isTaken(pair, term)));
  if (accepted.length === 0) return found;
  const told: Term[] = [];
  const instead = new Set<Term>();
  for (const pair of accepted) tellPair(pair, told, instead);
  for (const pair of accepted) takePartsOf(pair, told, instead);
  return [...found, ...told].filter((term) => !instead.has(term)).sort((one, other) => one.first - other.first);
}

const besideOf = (terms: readonly Term[], { first, last }: PairFound): readonly Term[] =>
  terms.filter((term) => term.first <= last && term.last >= first);

const saysSame =
  ({ pair }: PairFound) =>
  ({ means }: Term): boolean =>
    means.is === 'fact' && means.kind === pair.kind && means.value === pair.value;

/** Whether a term tells that the words of a pair are something else, or goes on with its first word what it says of its kind. */
const isTaken = ({ first, last, pair }: PairFound, { means, first: from, last: to }: Term): boolean =>
  means.is === 'nothing'
    ? from <= first
    : means.is === 'fact' &&
      means.kind === pair.kind &&
      from < first &&
      to >= first &&
      (pair.value !== 'traffic' || to >= last);

/** Tells a pair instead of the terms that say the same in it, unless one of them says as much. */
function tellPair(one: Accepted, told: Term[], instead: Set<Term>): void {
  const { first, last, pair, beside } = one;
  const isSame = saysSame(one);
  const same = beside.filter(isSame);
  if (same.some((term) => saysAsMuch(one, term))) return;
  for (const term of same) instead.add(term);
  if (besideOf(told, one).some(isSame)) return;
  // "did not come until today": one delay
  const end = Math.max(last, ...same.map((term) => term.last));
  const { kind, value } = pair;
  told.push({ first, last: end, means: { is: 'fact', kind, value, isPair: true } });
}

/** Whether a term that says the same as a pair begins before it or goes on behind it. */
function saysAsMuch({ first, last, pair }: PairFound, term: Term): boolean {
  // "not able to roll" says more than "able to roll" in it
  const isFurther = pair.kind === 'delay' && term.last > last && term.first > first;
  return (term.first <= first && !isBareDelay(term, first)) || (term.last > last && !isFurther);
}

/** "Delay" alone says nothing that "delay in his being brought" does not. */
const isBareDelay = ({ first, last, means }: Term, begin: number): boolean =>
  means.is === 'fact' && means.kind === 'delay' && first === begin && first === last;

/** Takes away what is only part of what a pair says. */
function takePartsOf(one: Accepted, told: readonly Term[], instead: Set<Term>): void {
  const beside = [...one.beside, ...besideOf(told, one)];
  const own = beside.filter(saysSame(one));
  // of two that would be told instead of each other the first is told
  if (own.length > 0 && own.every((term) => instead.has(term))) return;
  const isToldByPair = own.some((term) => told.includes(term));
  for (const term of beside) {
    // what says as much as the pair does is not taken away for it, unless the pair is told: "trapped finger in drawer"
    const isItself = saysValue(one.pair, term) && (told.includes(term) || !isToldByPair);
    if (!isItself && isPartOf(one.pair, term)) instead.add(term);
  }
}

const saysValue = ({ value }: Pair, { means }: Term): boolean => means.is === 'fact' && means.value === value;

/** Whether a pair says what a term says: a kind that it is told instead of, or a part that it names by itself. */
function isPartOf({ value, instead }: Pair, { means }: Term): boolean {
  if (means.is === 'fact') return instead?.includes(means.value) === true;
  // "CT head: no bleed, no fracture": the head stands at the head of a list
  return means.is === 'site' && value !== 'intracranial-injury' && siteOfKind[value] !== undefined;
}
