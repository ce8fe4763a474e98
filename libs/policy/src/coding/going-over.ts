import { carriers } from './dictionary/falling-things.js';
import { goesOnAt, textAt } from './reading.js';
import { type Token } from './tokens.js';
import { type Span } from './where-words.js';

/** Begins of "went over", which tells of a fall or of a way. */
export const goings: ReadonlySet<string> = new Set(['went', 'gone']);

/** "Laces undone, went over, both knees grazed", and neither "the nurse went over, no bruises" nor "went over the rules". */
export function isTopplingOver(tokens: readonly Token[], { first, last }: Span): boolean {
  if (goesOnAt(tokens, last + 1) && !behindOver.has(textAt(tokens, last + 1))) return false;
  const before = textAt(tokens, first - 1);
  return !goesOnAt(tokens, first) || beforeOver.has(before) || carriers.has(before);
}
const behindOver = new Set([
  ...[',', '-', '(', 'and', 'at', 'when', 'while', 'as', 'during', 'yesterday', 'today', '&', ';'],
]);
const beforeOver = new Set([
  ...[',', '-', '(', ':', 'and', '&', 'he', 'she', 'they', 'i', 'who', 'then', 'has', 'just', 'child', 'pt', 'pupil'],
  ...['toddler', 'boy', 'girl', 'foot', 'ankle', 'feet', 'heel'],
]);
