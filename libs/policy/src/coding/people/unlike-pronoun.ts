import { kinsmen, kinswomen } from '../dictionary/people/kin.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

export const women: ReadonlySet<string> = new Set(kinswomen);
export const men: ReadonlySet<string> = new Set(kinsmen);

/** "MGM was in hospital when he slipped": nobody of whom "he" could be said. */
export function isUnlike(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (text !== 'he' && text !== 'she') return false;
  const { first } = sentenceOf(tokens, place);
  const [others, own] = text === 'he' ? [women, men] : [men, women];
  return hasWord(tokens, first, place - 1, others) && !hasWord(tokens, first, place - 1, own);
}
