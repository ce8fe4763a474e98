import { ofText } from './of-text.js';
import { type Token } from './tokens.js';

/** The key words that a word is among: a bit for each, in words of 32. */
const bitsOfWord = new Map<string, number[]>();
const width = 32;
let made = 0;

/**
 * Words without one of which a guard has nothing to say of a text: "herself" stands in few. A text is looked through once for the key
 * words of all guards, so that most guards are done with it at once (hot path).
 */
export class KeyWords extends Set<string> {
  private readonly place = Math.floor(made / width);
  private readonly bit = 1 << (made % width);

  constructor(words: Iterable<string>) {
    super(words);
    made += 1;
    for (const word of this) {
      const bits = bitsOfWord.get(word) ?? [];
      while (bits.length <= this.place) bits.push(0);
      bits[this.place] = (bits[this.place] ?? 0) | this.bit;
      bitsOfWord.set(word, bits);
    }
  }

  /** Whether one of them stands anywhere in a text. */
  areIn(tokens: readonly Token[]): boolean {
    return ((bitsOfText(tokens)[this.place] ?? 0) & this.bit) !== 0;
  }
}

const bitsOfText = ofText((tokens) => {
  const bits = new Int32Array(Math.ceil(made / width));
  for (const { text } of tokens) {
    const ofWord = bitsOfWord.get(text);
    if (ofWord === undefined) continue;
    for (let place = 0; place < ofWord.length; place += 1) bits[place] = (bits[place] ?? 0) | (ofWord[place] ?? 0);
  }
  return bits;
});
