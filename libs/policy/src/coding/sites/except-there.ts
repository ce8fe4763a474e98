import { isDeniedBefore } from './denied-before.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span } from '../where-words.js';

const excepting = new Set([
  'except',
  'excepting',
  'apart',
  'aside',
  'other',
  'bar',
  'barring',
  'save',
  'but',
  'besides',
]);
const between = new Set([
  ...['anywhere', 'elsewhere', 'at', 'all', 'seen', 'noted', 'found', 'visible', 'today', 'on', 'skin', 'body', ','],
  ...['to', 'the', 'her', 'his', 'see', 'exam', 'examination', 'else', 'where', 'of', 'note'],
]);

/** Whether a word begins what is excepted from a denial. */
export const isExceptionAt = (tokens: readonly Token[], place: number): boolean => excepting.has(textAt(tokens, place));

/** "No bruises anywhere apart from the shins": where the parts begin that have what nothing else has; -1 where none are excepted. */
export function exceptionBefore(tokens: readonly Token[], { first, last }: Span, found: readonly Site[]): number {
  const site = found[0];
  if (site === undefined || site.first <= last || !isDeniedBefore(tokens, first)) return -1;
  let place = last + 1;
  while (place < site.first && goesOnAt(tokens, place) && between.has(textAt(tokens, place))) place += 1;
  return place < site.first && goesOnAt(tokens, place) && isExceptionAt(tokens, place) ? place : -1;
}
