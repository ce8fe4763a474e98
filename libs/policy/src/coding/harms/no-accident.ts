import { unmeantBySay } from '../dictionary/harms/self-harm.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const accidents = new Set(unmeantBySay);
const noes = new Set(['no', 'not', 'never', 'non', 'cannot']);
/** Between the "no" and what it denies; a comma ends it. */
const between = new Set(['a', 'an', 'by', 'been', 'be', 'have', 'really', 'thought', 'to', 'any', 'just']);

/** "Tied cord round neck, not an accident", "wasn't by mistake": at the word that would have told that nobody meant it. */
export const isNoAccident = (tokens: readonly Token[], place: number): boolean =>
  accidents.has(textAt(tokens, place)) && isNo(tokens, place - 1);

function isNo(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (between.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place -= 1;
  return goesOnAt(tokens, place + 1) && (noes.has(textAt(tokens, place)) || textAt(tokens, place).endsWith("n't"));
}
