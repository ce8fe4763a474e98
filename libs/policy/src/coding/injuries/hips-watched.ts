import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const watched = new Set(
  listed(`
  migration, reimers, surveillance, dysplasia, uncovered, gmfcs, botox, ddh, percentage
`),
);
const hurt = new Set(['fell', 'fall', 'acute', 'trauma', 'injury', 'rtc', 'accident', 'after']);

/** "Hips: R subluxed 40%, migration": how far a hip of a child with cerebral palsy has moved, that a clinic measures. */
export function isHipWatched(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!textAt(tokens, first).startsWith('sublux')) return false;
  const sentence = sentenceOf(tokens, first);
  const isMeasured =
    textAt(tokens, last + 1).endsWith('%') || textAt(tokens, last + 2) === '%' || textAt(tokens, last + 1) === '%';
  return (
    (isMeasured || hasWord(tokens, sentence.first, sentence.last, watched)) &&
    !hasWord(tokens, sentence.first, sentence.last, hurt)
  );
}
