import { listed } from '../dictionary/forms.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Bit the key worker when nappy being changed": who was bitten stands within the words, and why goes on behind. */
export const isBittenWhen = (tokens: readonly Token[], first: number, last: number, person: number): boolean =>
  person === last &&
  biting.has(textAt(tokens, first)) &&
  whens.has(textAt(tokens, last + 1)) &&
  isOfCare(tokens, last + 2);

/** Whether nothing is told there but what is done with any child; "when she shook him", "when upset, mum bit back" tell of harm. */
function isOfCare(tokens: readonly Token[], from: number): boolean {
  let isCare = false;
  for (let place = from; goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (!caring.has(text) && !besideCare.has(text)) return false;
    isCare ||= caring.has(text);
  }
  return isCare;
}
const caring = new Set(
  listed(`
    nappy, change, changed, changing, tired, cross, angry, upset, asked, told, redirected, dressed, dressing, frustrated, overwhelmed, tidy, time,
    transition, excited, overtired, hungry, unwell, poorly, teething, washed, wiped, brushed
  `),
);
/** What may stand beside it. */
const besideCare = new Set([
  ',',
  ...listed(`
    being, was, is, were, and, &, or, to, no, not, the, a, his, own, it, at, in, on, off, out, of, for, up, from, too, very, over, so,
    stop, wait, share, sit, down, leave, come, go, going, put, away, toy, toys, turn, bike, coat, shoes, hands, teeth, face, hair, nap, sleep, snack,
    lunch, tea, story, home, inside, outside, room, toilet, tablet, ipad, yesterday, today, this, morning, afternoon
  `),
]);
const biting = new Set(['bit', 'bites']);
const whens = new Set(['when', 'because', 'as', 'while', 'whilst', 'during']);
