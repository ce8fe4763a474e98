import { hasWord, sentenceOf } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const fathers = new Set(['dad', 'father', 'daddy']);
const mothers = new Set(['mum', 'mother', 'mummy', 'mam']);
const sameOnes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[fathers, mothers].flatMap((ones) => Array.from(ones, (one) => [one, ones] as const)),
  ...['uncle', 'stepdad', 'stepmum', 'grandad', 'nan', 'boyfriend', 'partner'].map(
    (one) => [one, new Set([one])] as const,
  ),
]);
const nobody: ReadonlySet<string> = new Set();

/** "Dad on leave. He says dad punches him": nobody calls himself so. */
export function isNamedAgain(tokens: readonly Token[], before: Span, begin: number): boolean {
  const { last } = sentenceOf(tokens, begin);
  return tokens
    .slice(before.first, before.last + 1)
    .some(({ text }) => sameOnes.has(text) && hasWord(tokens, begin + 2, last, sameOnes.get(text) ?? nobody));
}
