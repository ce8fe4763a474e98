import { hasWord, sentenceOf } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Throws himself about in tantrums & head bangs": what a child does, and not what happened once. */
export function isInTantrums(tokens: readonly Token[], first: number): boolean {
  if (!hasWord(tokens, first, first + 1, bangings)) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, tantrums);
}
const bangings = new Set(['bangs', 'banging']);
const tantrums = new Set(['tantrums', 'tantrum', 'meltdowns', 'meltdown', 'stimming']);
