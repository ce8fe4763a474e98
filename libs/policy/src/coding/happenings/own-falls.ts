import { type Mention } from '../mention.js';
import { beginsAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "He fell on his head": no thing did. */
export function isOwnFall(tokens: readonly Token[], { first, isPair = false }: Mention): boolean {
  if (isPair || !ownFalls.has(textAt(tokens, first))) return false;
  if (beginsAt(tokens, first)) return true;
  const subject = fallAuxiliaries.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return fallers.has(textAt(tokens, subject));
}
const ownFalls = new Set(['fell', 'falls', 'fallen', 'toppled', 'tumbled', 'slipped', 'tripped']);
const fallAuxiliaries = new Set(['had', 'has', 'then', 'just', 'also', 'later', 'recently']);
const fallers = new Set([
  'he',
  'she',
  'they',
  'i',
  'pt',
  'patient',
  'pupil',
  'toddler',
  'boy',
  'girl',
  "he'd",
  "she'd",
]);
