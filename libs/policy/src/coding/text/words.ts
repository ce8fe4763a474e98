/**
 * Words of the dictionaries by number, so that phrases are compared by numbers and each word of a text is looked up once.
 * Numbers are given while the dictionaries are read, at the start of the program, and never after.
 */
const numbers = new Map<string, number>();

/** No word of any dictionary. */
export const unknownWord = 0;

/** The number of a word of a dictionary; a new one when it has none. */
export function numberFor(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** The number of a word of a text. */
export function numberOf(word: string): number {
  return numbers.get(word) ?? unknownWord;
}

/** How many words have a number: none has one that is greater. */
export function countOfWords(): number {
  return numbers.size;
}

/** The word of a phrase that fewest texts hold, as far as its length tells. */
export function keyOf(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length >= longest.length ? word : longest), '');
}
