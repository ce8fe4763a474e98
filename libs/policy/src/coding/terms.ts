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
      if (isAt(tokens, place, words)) return { first: place, last: place + words.length - 1, means };
    }
    return null;
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

function isAt(tokens: readonly Token[], place: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    const token = tokens[place + offset];
    if (token === undefined || token.begins || token.text !== words[offset]) return false;
  }
  return true;
}

/** Phrases of one meaning. */
export function each<M>(means: M, phrases: readonly string[]): readonly (readonly [string, M])[] {
  return phrases.map((phrase) => [phrase, means] as const);
}
