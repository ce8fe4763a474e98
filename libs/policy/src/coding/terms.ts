import { type Token } from './tokens.js';
import { numberFor } from './words.js';

/** A phrase of a dictionary: its words by number. */
interface Term<M> {
  readonly words: readonly number[];
  readonly means: M;
}

/** A term found in a text: the tokens `first` to `last`, both counted from 0. */
export interface Found<M> {
  readonly first: number;
  readonly last: number;
  readonly means: M;
}

/** Words that people put into a phrase or leave out of it: "fell off bed", "fell off the bed"; "non-accidental". */
const fillers = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'my', 'your', '-'].map(numberFor));
/** So many of them in a row. */
const mostFillers = 2;

const none: readonly never[] = [];

/** The phrases that begin with one word. */
interface Beginning<M> {
  /** What the word means alone. */
  alone: { readonly means: M } | null;
  /** Longer phrases by their second word, the longest first. */
  readonly bySecond: Map<number, Term<M>[]>;
}

/** Phrases also as those write them who leave apostrophes out: "didnt". */
function* withoutApostrophes<M>(phrases: Iterable<readonly [string, M]>): Iterable<readonly [string, M]> {
  for (const one of phrases) {
    yield one;
    if (one[0].includes("n't")) yield [one[0].replaceAll("n't", 'nt'), one[1]];
  }
}

/** Terms by their first two words. */
export class Terms<M> {
  private readonly byFirst: (Beginning<M> | undefined)[] = [];

  /** @param phrases meaning by phrase, in small letters; the words of a phrase are parted by blanks; the first of equals counts */
  constructor(phrases: Iterable<readonly [phrase: string, means: M]>) {
    for (const [phrase, means] of withoutApostrophes(phrases)) {
      const words = phrase.split(' ').map(numberFor);
      const [first = 0, second] = words;
      while (this.byFirst.length <= first) this.byFirst.push(undefined);
      const known = (this.byFirst[first] ??= { alone: null, bySecond: new Map<number, Term<M>[]>() });
      if (second === undefined) known.alone ??= { means };
      else known.bySecond.set(second, [...(known.bySecond.get(second) ?? none), { words, means }]);
    }
    for (const beginning of this.byFirst)
      if (beginning !== undefined)
        for (const terms of beginning.bySecond.values())
          terms.sort((one, other) => other.words.length - one.words.length);
  }

  /** The longest term that begins at a token; null when none does. A term never runs over the end of a sentence. */
  at(tokens: readonly Token[], place: number): Found<M> | null {
    const beginning = this.beginningAt(tokens, place);
    if (beginning === undefined) return null;
    let [best, length]: [Found<M> | null, number] = [null, 0];
    if (beginning.bySecond.size > 0)
      for (let second = place + 1; second <= place + 1 + mostFillers; second += 1) {
        const token = tokens[second];
        if (token === undefined || token.begins) break;
        for (const { words, means } of beginning.bySecond.get(token.word) ?? none) {
          if (words.length <= length) break;
          const last = endOf(tokens, second, words);
          if (last >= second) [best, length] = [{ first: place, last, means }, words.length];
        }
        if (!fillers.has(token.word)) break;
      }
    if (best !== null || beginning.alone === null) return best;
    return { first: place, last: place, means: beginning.alone.means };
  }

  /** All terms that begin at a token. */
  all(tokens: readonly Token[], place: number): readonly Found<M>[] {
    const beginning = this.beginningAt(tokens, place);
    if (beginning === undefined) return none;
    const found: Found<M>[] = [];
    for (let second = place + 1; second <= place + 1 + mostFillers; second += 1) {
      const token = tokens[second];
      if (token === undefined || token.begins) break;
      for (const { words, means } of beginning.bySecond.get(token.word) ?? none) {
        const last = endOf(tokens, second, words);
        if (last >= second) found.push({ first: place, last, means });
      }
      if (!fillers.has(token.word)) break;
    }
    if (beginning.alone !== null) found.push({ first: place, last: place, means: beginning.alone.means });
    return found;
  }

  /** Every term of a text, from left to right; what is part of a longer one is not looked at again. */
  in(tokens: readonly Token[]): readonly Found<M>[] {
    const found: Found<M>[] = [];
    for (let place = 0; place < tokens.length; place += 1) {
      const term = this.at(tokens, place);
      if (term === null) continue;
      found.push(term);
      place = term.last;
    }
    return found;
  }

  /** Whether a term may begin at a token: its first word stands there. */
  beginsAt(tokens: readonly Token[], place: number): boolean {
    return this.beginningAt(tokens, place) !== undefined;
  }

  private beginningAt(tokens: readonly Token[], place: number): Beginning<M> | undefined {
    const word = place >= 0 && place < tokens.length ? (tokens[place]?.word ?? 0) : 0;
    return word < this.byFirst.length ? this.byFirst[word] : undefined;
  }
}

/** Where a phrase ends whose second word stands at a token; -1 when the rest of it does not follow. */
function endOf(tokens: readonly Token[], second: number, words: readonly number[]): number {
  let last = second;
  for (let word = 2; word < words.length; word += 1) {
    last += 1;
    let token = tokens[last];
    for (let skipped = 0; skipped < mostFillers && token !== undefined && token.word !== words[word]; skipped += 1) {
      if (token.begins || !fillers.has(token.word)) return -1;
      last += 1;
      token = tokens[last];
    }
    if (token === undefined || token.begins || token.word !== words[word]) return -1;
  }
  return last;
}

/** Phrases of one meaning. */
export function each<M>(means: M, phrases: readonly string[]): readonly (readonly [string, M])[] {
  return phrases.map((phrase) => [phrase, means] as const);
}
