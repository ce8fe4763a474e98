import { listed } from '../dictionary/forms.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const tantrums = new Set(listed('tantrum, tantrums, meltdown, meltdowns, stimming, tantruming, dysregulated'));
/** What was meant all the same. */
export const meant = new Set(
  listed(
    'cut, cuts, cutting, razor, blade, overdose, ligature, suicidal, kill, die, purpose, deliberate, deliberately',
  ),
);

/** "Self-inflicted during tantrum", as carers say of a bruise: no harm that a child means. */
export function isInTantrum(
  tokens: readonly Token[],
  { value, first, last }: { readonly value: string; readonly first: number; readonly last: number },
): boolean {
  if (value !== 'self-harm' || textAt(tokens, last) !== 'inflicted') return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, tantrums) && !hasWord(tokens, sentence.first, sentence.last, meant)
  );
}
