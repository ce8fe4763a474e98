import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const treated = new KeyWords(['treated', 'managed', 'treat', 'manage']);
/** A look of one ends with it. */
const fractures = new Set(['#', 'fracture']);
const between = new Set(['is', 'was', 'and', ',', 'being', '-']);

/** "Fat pad, occult # treated as.": treated as one, which nobody has seen; and not "# treated as outpatient". */
export function isTreatedAs(tokens: readonly Token[], { value, last }: Mention): boolean {
  if (value !== 'fracture' && !fractures.has(textAt(tokens, last))) return false;
  if (!treated.areIn(tokens)) return false;
  let place = last + 1;
  while (goesOnAt(tokens, place) && between.has(textAt(tokens, place))) place += 1;
  return (
    goesOnAt(tokens, place) &&
    treated.has(textAt(tokens, place)) &&
    goesOnAt(tokens, place + 1) &&
    textAt(tokens, place + 1) === 'as' &&
    !goesOnAt(tokens, place + 2)
  );
}
