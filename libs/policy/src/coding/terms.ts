import { type Token } from './tokens.js';

/** What a term of a dictionary says. */
export interface Term<M> {
  /** Its words, in small letters. */
  readonly words: readonly string[];
  readonly means: M;
}

/** A term found in a text: the tokens `first` to `last`, both counted from 0. */
export interface Found<M> {
  readonly first: number;
  readonly last: number;
  readonly means: M;
}

/** Words that people put into a phrase or leave out of it: "fell off bed", "fell off the bed"; "non-accidental". */
const fillers = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'my', 'your', '-']);
/** So many of them in a row. */
const mostFillers = 2;

const none: readonly never[] = [];

/** Terms by their first word, the longest first. */
export class Terms<M> {
  private readonly byFirst = new Map<string, Term<M>[]>();

  /** @param phrases meaning by phrase; the words of a phrase are parted by blanks */
  constructor(phrases: Iterable<readonly [phrase: string, means: M]>) {
    for (const [phrase, means] of phrases) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const known = this.byFirst.get(first);
      if (known === undefined) this.byFirst.set(first, [{ words, means }]);
      else known.push({ words, means });
    }
    for (const terms of this.byFirst.values()) terms.sort((one, other) => other.words.length - one.words.length);
  }

  /** The longest term that begins at a token; null when none does. A term never runs over the end of a sentence. */
  at(tokens: readonly Token[], place: number): Found<M> | null {
    const terms = this.byFirst.get(tokens[place]?.text ?? '');
    if (terms === undefined) return null;
    for (const { words, means } of terms) {
      const last = endOf(tokens, place, words);
      if (last !== null) return { first: place, last, means };
    }
    return null;
  }

  /** All terms that begin at a token, the longest first. */
  all(tokens: readonly Token[], place: number): readonly Found<M>[] {
    const terms = this.byFirst.get(tokens[place]?.text ?? '');
    if (terms === undefined) return none;
    return terms.flatMap(({ words, means }) => {
      const last = endOf(tokens, place, words);
      return last === null ? [] : [{ first: place, last, means }];
    });
  }

  /** Every word of every phrase. */
  words(): readonly string[] {
    return [...this.byFirst.values()].flatMap((terms) => terms.flatMap(({ words }) => words));
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
}

/** Where a phrase ends that begins at a token; null when it does not stand there. */
function endOf(tokens: readonly Token[], place: number, words: readonly string[]): number | null {
  let last = place;
  for (let word = 1; word < words.length; word += 1) {
    last += 1;
    for (let skipped = 0; skipped < mostFillers && isFiller(tokens[last], words[word]); skipped += 1) last += 1;
    const token = tokens[last];
    if (token === undefined || token.begins || token.text !== words[word]) return null;
  }
  return last;
}

function isFiller(token: Token | undefined, expected: string | undefined): boolean {
  return token !== undefined && !token.begins && token.text !== expected && fillers.has(token.text);
}

/** Phrases of one meaning. */
export function each<M>(means: M, phrases: readonly string[]): readonly (readonly [string, M])[] {
  return phrases.map((phrase) => [phrase, means] as const);
}
