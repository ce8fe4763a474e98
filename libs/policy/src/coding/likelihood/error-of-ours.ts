import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const errors = new KeyWords(['error', 'errors']);
const ours = new Set(
  listed(`
  hospital, our, clinic, trust, admin, administrative, booking, system, clerical
`),
);
const amended = new Set(['amended', 'corrected', 'recoded', 'changed', 'rectified', 'reclassified']);
const tos = new Set(['to', 'as', ':']);
/** More than one is told of, or one of another time. */
const others = new Set([
  ...['again', 'previous', 'previously', 'last', 'earlier', 'also', 'twice', 'second', '2nd', 'third', '3rd', 'other'],
  ...['first', '1st', 'dnas', 'x2', 'x3', 'two', 'three', 'not', 'no', 'claims', 'disputed'],
]);
const missed = new Set(['dna', 'dnad', 'wnb', 'brought']);
const reachOfAmended = 3;

/** "Marked DNA. Letter went to old address. Outcome amended to hospital error": no family missed it. */
export function isErrorOfOurs(tokens: readonly Token[], { value }: Mention): boolean {
  if (value !== 'was-not-brought' || !errors.areIn(tokens) || hasWord(tokens, 0, tokens.length - 1, others))
    return false;
  if (tokens.filter(({ text }) => missed.has(text)).length > 1) return false;
  return tokens.some(
    ({ text }, place) =>
      errors.has(text) &&
      ours.has(textAt(tokens, place - 1)) &&
      tos.has(textAt(tokens, place - 2)) &&
      hasWord(tokens, place - reachOfAmended - 1, place - 2, amended),
  );
}
