import { textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Meaning } from '../text/with-pairs.js';

const nouns = new Set(['injury', 'injuries']);
const injury: Meaning = { is: 'fact', kind: 'injury', value: 'injury' };

/** "It matches the injury": what an account is said to fit or not is an injury, though the words are read as one. */
export function withInjuriesJudged(
  tokens: readonly Token[],
  told: readonly Found<Meaning>[],
): readonly Found<Meaning>[] {
  let found: Found<Meaning>[] | null = null;
  for (const { means, last, first } of told) {
    if (means.is !== 'fact' || means.kind !== 'explanation' || !nouns.has(textAt(tokens, last))) continue;
    if (first !== last) (found ??= []).push({ first: last, last, means: injury });
  }
  return found === null ? told : [...told, ...found].sort((one, other) => one.first - other.first);
}
