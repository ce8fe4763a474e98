import { codedFactOf, type HeldFact } from '#libs/facts';

/** Words that sources use again and again, as small numbers: feeds, organisations, sites, authorities, coded facts. */
export interface CodeBook {
  /** @returns null when the word has no number yet */
  codeOf(word: string): number | null;
  /** @throws UnknownWord when this book has no word of this number */
  wordOf(code: number): string;
  /** The coded fact that the word of this number stands for. @throws UnknownWord as `wordOf` does */
  factOf(code: number): HeldFact;
  /** Whether `wordOf` has a word of this number. */
  knows(code: number): boolean;
}

/** Largest number that a state has room for; 0 stands for no word. */
export const mostCodes = 0xffff;

/** A state was written with a number that this book has not learnt yet. */
export class UnknownWord extends Error {
  constructor() {
    super('a state names a word that the code book lacks');
    this.name = 'UnknownWord';
  }
}

/** A book that lives in memory: what the database has numbered so far. */
export class KnownCodes implements CodeBook {
  private readonly codes = new Map<string, number>();
  private readonly words: string[] = [];
  /** As long as `words`; what a word stands for is read when it is asked for. */
  private readonly facts: (HeldFact | undefined)[] = [];

  codeOf(word: string): number | null {
    return this.codes.get(word) ?? null;
  }

  wordOf(code: number): string {
    const word = this.words[code];
    if (word === undefined) throw new UnknownWord();
    return word;
  }

  factOf(code: number): HeldFact {
    return (this.facts[code] ??= codedFactOf(this.wordOf(code)));
  }

  knows(code: number): boolean {
    return this.words[code] !== undefined;
  }

  learn(code: number, word: string): void {
    this.codes.set(word, code);
    this.words[code] = word;
    this.facts[code] = undefined;
  }
}
