import { listed } from '../dictionary/forms.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Bit the key worker when nappy being changed": who was bitten stands within the words, and why goes on behind. */
export const isBittenWhen = (tokens: readonly Token[], first: number, last: number, person: number): boolean =>
  person === last &&
  biting.has(textAt(tokens, first)) &&
  whens.has(textAt(tokens, last + 1)) &&
  isOfCare(tokens, last + 2);

/** Whether no more is told there than what is done with any child; "when she shook him" tells of harm. */
function isOfCare(tokens: readonly Token[], from: number): boolean {
  let isCare = false;
  for (let place = from; goesOnAt(tokens, place); place += 1) {
    if (harmed.has(textAt(tokens, place))) return false;
    isCare ||= caring.has(textAt(tokens, place));
  }
  return isCare;
}
const harmed = new Set(
  listed(
    'him, her, me, by, hit, punched, slapped, strangled, beaten, burn, bruise, bruised, mark, marks, restrained, shook, raped, touched',
  ),
);
const caring = new Set(
  listed(`
    nappy, change, changed, changing, being, tired, cross, angry, upset, asked, told, redirected, dressed, dressing, frustrated,
    overwhelmed, tidy, time, transition
  `),
);
const biting = new Set(['bit', 'bites']);
const whens = new Set(['when', 'because', 'as', 'while', 'whilst', 'during']);
