import { textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const grandparents = new KeyWords(['nan', 'grandad']);
const opening = new Set(['(', ',', '-']);

/** "Her own mum (MGM) turned up drunk": of the mother's mother, who is named so. */
export function isOfGrandparent(tokens: readonly Token[], person: number): boolean {
  if (!grandparents.areIn(tokens) || textAt(tokens, person - 1) !== 'own') return false;
  return opening.has(textAt(tokens, person + 1)) && grandparents.has(textAt(tokens, person + 2));
}
