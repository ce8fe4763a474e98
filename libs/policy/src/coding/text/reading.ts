import { type Span } from '../where-words.js';
import { ofText } from './of-text.js';
import { type Token } from './tokens.js';

/** The token at a place; none before or beyond the text, which is asked first: to look there is slow (hot path). */
export function tokenAt(tokens: readonly Token[], place: number): Token | undefined {
  return place < 0 || place >= tokens.length ? undefined : tokens[place];
}

/** The word at a place; none beyond the text. */
export function textAt(tokens: readonly Token[], place: number): string {
  return tokenAt(tokens, place)?.text ?? '';
}

/** Whether a word begins with a digit. */
export const isNumber = (text: string): boolean => text >= '0' && text < ':';

/** Whether a sentence begins with the word at a place; not beyond the text. */
export function beginsAt(tokens: readonly Token[], place: number): boolean {
  return tokenAt(tokens, place)?.begins === true;
}

/** Whether there is a word at a place, and it goes on with the sentence of the one before. */
export function goesOnAt(tokens: readonly Token[], place: number): boolean {
  return tokenAt(tokens, place)?.begins === false;
}

/** Whether a clause ends before a place: the sentence does, or goes on behind a comma. */
export const endsClauseAt = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || textAt(tokens, place) === ',';

/** The sentence in which a token stands. */
export function sentenceOf(tokens: readonly Token[], place: number): Span {
  const sentence = place < 0 || place >= tokens.length ? undefined : sentencesOf(tokens)[place];
  return sentence ?? sentenceAround(tokens, place);
}

/** The sentence of each token of a text. */
const sentencesOf = ofText((tokens): readonly Span[] => {
  const sentences: Span[] = [];
  for (let first = 0; first < tokens.length;) {
    const sentence = sentenceAround(tokens, first);
    for (; first <= sentence.last; first += 1) sentences.push(sentence);
  }
  return sentences;
});

/** The same, place by place: beyond the text, too. */
function sentenceAround(tokens: readonly Token[], place: number): Span {
  let first = place;
  while (first > 0 && !beginsAt(tokens, first)) first -= 1;
  let last = place;
  while (goesOnAt(tokens, last + 1)) last += 1;
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
  while (place < last + most && goesOnAt(tokens, place + 1)) place += 1;
  return place;
}

/** "Great-nan": no dash. */
export const isHyphen = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === '-' &&
  tokens[place]?.from === tokens[place - 1]?.to &&
  tokens[place]?.to === tokens[place + 1]?.from;
