import { hasWord, sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

/** Of whom nobody says "he". */
export const women: ReadonlySet<string> = new Set([
  'mum',
  'mother',
  'gran',
  'nan',
  'nana',
  'mgm',
  'pgm',
  'sister',
  'aunt',
  'auntie',
  'grandma',
  'stepmum',
  'moc',
]);
/** Of whom nobody says "she". */
export const men: ReadonlySet<string> = new Set([
  'dad',
  'father',
  'grandad',
  'mgf',
  'pgf',
  'brother',
  'uncle',
  'stepdad',
  'foc',
  'grandfather',
  'stepfather',
]);

/** "MGM was in hospital when he slipped": nobody of whom "he" could be said. */
export function isUnlike(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (text !== 'he' && text !== 'she') return false;
  const { first } = sentenceOf(tokens, place);
  const [others, own] = text === 'he' ? [women, men] : [men, women];
  return hasWord(tokens, first, place - 1, others) && !hasWord(tokens, first, place - 1, own);
}
