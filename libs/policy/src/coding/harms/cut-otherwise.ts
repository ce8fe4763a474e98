import { distressed } from '../dictionary/harms/self-harm.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const cuts = new Set(['cut', 'cuts', 'cutting']);
const moods = new Set(distressed);
const notMoods = new Set([
  'because',
  'when',
  'and',
  'or',
  'with',
  'after',
  'about',
  'at',
  'by',
  'but',
  'then',
  'again',
  ',',
]);
const struck = new Set(['punched', 'punching', 'kicked', 'smashed', 'threw', 'thrown', 'fell', 'hit']);
const notOfLimbs = new Set(['off', 'hair', 'hairs', 'out', 'of', 'nails', 'holes', 'short', 'shorter']);

/** "Cutting her leg when angry mum threw a plate", "cutting legs off dolls": the mood is not the child's, or the limb not a limb. */
export function isCutOtherwise(tokens: readonly Token[], { value, first, last }: HarmTold): boolean {
  if (value !== 'self-harm' || !hasWord(tokens, first, last, cuts) || !goesOnAt(tokens, last + 1)) return false;
  if (hasWord(tokens, last + 1, sentenceOf(tokens, last).last, struck)) return true;
  const next = textAt(tokens, last + 1);
  return moods.has(textAt(tokens, last)) ? !notMoods.has(next) && /^[a-z]/.test(next) : notOfLimbs.has(next);
}
