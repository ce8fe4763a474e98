import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const queried = new KeyWords(['queried', 'queries']);
const clinicians = new Set(
  listed(`
  dr, doctor, gp, midwife, paed, registrar, sho, locum, consultant, paediatrician
`),
);
/** They ask about one that is there. */
const asking = new Set(
  listed(`
  with, how, cause, who, why, explanation, says, said, mum, dad, parents, when, confirmed, confirms, pattern,
  fingertips, fingertip, adult, photographs, social, both
`),
);

/** "New dr queried bruise R shoulder": whether it is one; and not "GP queried the bruise with mum". */
export function isQueriedByDoctor(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' || !queried.areIn(tokens) || !goesOnAt(tokens, first)) return false;
  const verb = textAt(tokens, first - 1) === 'a' ? first - 2 : first - 1;
  if (!queried.has(textAt(tokens, verb)) || !clinicians.has(textAt(tokens, verb - 1))) return false;
  return !hasWord(tokens, last + 1, sentenceOf(tokens, first).last, asking);
}
