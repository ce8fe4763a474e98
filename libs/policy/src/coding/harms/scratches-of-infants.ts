import { listed } from '../dictionary/forms.js';
import { mittens } from '../injuries/own-skin.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';
import { meant } from './in-tantrums.js';

const scratching = new KeyWords(
  listed('scratch, scratches, scratched, scratching, excoriated, excoriation, excoriations'),
);

/** "Linear scratches to trunk self inflicted, mitts": what an infant in mittens does to its skin. */
export function isScratchOfInfant(tokens: readonly Token[], { value, first, last }: HarmTold): boolean {
  if (value !== 'self-harm' || textAt(tokens, last) !== 'inflicted' || !scratching.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, scratching) &&
    hasWord(tokens, sentence.first, sentence.last, mittens) &&
    !hasWord(tokens, 0, tokens.length - 1, meant)
  );
}
