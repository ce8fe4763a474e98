import { joinedToNot } from '../dictionary/short-words.js';
import { numberFor } from './words.js';

const denied: readonly (readonly [string, readonly string[]])[] = [
  ...joinedToNot.filter((verb) => !verb.startsWith('w')).map((verb) => [`${verb}n't`, [verb, 'not']] as const),
  ["can't", ['cannot']],
  ["won't", ['will', 'not']],
];

/**
 * What a word of a text says in other words, by its number: phrases that are written with those are found where a text has this.
 * "Isn't" and "isnt" are "is not", and "nil" is "no".
 */
export const sameWords: (readonly number[] | undefined)[] = [];
for (const [word, words] of [...denied, ...denied.map(([one, two]) => [one.replace("'", ''), two] as const)])
  setSame(word, words);
setSame('nil', ['no']);

function setSame(word: string, words: readonly string[]): void {
  const number = numberFor(word);
  while (sameWords.length <= number) sameWords.push(undefined);
  sameWords[number] = words.map(numberFor);
}
