import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const excluded = new Set(['excluded']);
const denying = new Set(
  listed(`
    no, not, never, nil, none, without, denies, denied, denying, nothing, false, wrongly, ruled, neither, n't, wasn't, weren't, isn't, didn't, hadn't
  `),
);

/** "Excluded, knife found in bag": a pupil is excluded from school, and the knife is not. */
export function isOfExcludedPupil(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'weapon') return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, first - 1, excluded) && !hasWord(tokens, sentence.first, sentence.last, denying)
  );
}
