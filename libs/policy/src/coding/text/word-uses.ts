import { tokenAt } from './reading.js';
import { type Token } from './tokens.js';
import { numberFor } from './words.js';

/** What each word of a dictionary is used for, a bit for each use: one look tells that a word of a text has none. */
export class WordUses {
  private readonly bits: number[] = [];

  /** @param use a power of two */
  mark(words: Iterable<string>, use: number): this {
    for (const text of words) {
      const word = numberFor(text);
      while (this.bits.length <= word) this.bits.push(0);
      this.bits[word] = (this.bits[word] ?? 0) | use;
    }
    return this;
  }

  /** Uses of a word by its number. */
  of(word: number): number {
    return this.bits[word] ?? 0;
  }

  /** Uses of the word at a place of a text; 0 where it has none. */
  at(tokens: readonly Token[], place: number): number {
    return this.bits[tokenAt(tokens, place)?.word ?? 0] ?? 0;
  }
}
