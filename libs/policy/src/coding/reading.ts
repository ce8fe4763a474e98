import { type Span } from './where-words.js';
import { type Token } from './tokens.js';

/** The word at a place; none beyond the text. */
export function textAt(tokens: readonly Token[], place: number): string {
  return tokens[place]?.text ?? '';
}

/** The sentence in which a token stands. */
export function sentenceOf(tokens: readonly Token[], place: number): Span {
  let first = place;
  while (first > 0 && tokens[first]?.begins !== true) first -= 1;
  let last = place;
  while (last + 1 < tokens.length && tokens[last + 1]?.begins !== true) last += 1;
  return { first, last };
}

/** Whether one of these words stands among the tokens from one place to another, both counted. */
export function hasWord(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let place = Math.max(0, from); place <= Math.min(to, tokens.length - 1); place += 1)
    if (words.has(textAt(tokens, place))) return true;
  return false;
}

/** Where the words behind a place end: with its sentence, or so many of them on. */
export function behind(tokens: readonly Token[], last: number, most: number): number {
  let place = last;
  while (place < last + most && place + 1 < tokens.length && tokens[place + 1]?.begins !== true) place += 1;
  return place;
}
