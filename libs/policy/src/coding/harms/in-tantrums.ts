import { listed } from '../dictionary/forms.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const tantrums = new Set(listed('tantrum, tantrums, meltdown, meltdowns, stimming, tantruming, dysregulated'));
const meant = new Set(
  listed(
    'cut, cuts, cutting, razor, blade, overdose, ligature, suicidal, kill, die, purpose, deliberate, deliberately',
  ),
);

const scratching = new KeyWords(
  listed('scratch, scratches, scratched, scratching, excoriated, excoriation, excoriations'),
);
const mittens = new Set(['mitts', 'mittens', 'scratchmitts']);

/** "Linear scratches to trunk self inflicted, mitts": what an infant in mittens does to its skin. */
export function isScratchOfInfant(
  tokens: readonly Token[],
  { value, first, last }: { readonly value: string; readonly first: number; readonly last: number },
): boolean {
  if (value !== 'self-harm' || textAt(tokens, last) !== 'inflicted' || !scratching.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, scratching) &&
    hasWord(tokens, sentence.first, sentence.last, mittens) &&
    !hasWord(tokens, 0, tokens.length - 1, meant)
  );
}

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
