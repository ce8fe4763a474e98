import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What is done with a message: "to ring the centre". */
const messages = new KeyWords(listed('ring, phone, call, contact, inform, notify, alert, tell'));
const whoever = new Set(
  listed('staff, nursery, school, parents, mum, dad, carers, carer, family, preschool, childminder, teachers'),
);
const occasions = new Set(['for', 'with']);
/** Between the occasion and what it is. */
const between = new Set(listed('any, all, every, significant, minor, major, further, future, new, other'));
/** Several, and none of them named by its part or side: "for head bumps". */
const kinds = new Set(listed('bumps, injuries, knocks, falls, bruises, bleeds, cuts, bites, burns, head'));
/** Then one of them has happened. */
const happened = new Set(
  listed(`
  today, yesterday, this, these, now, seen, found, noted, had, has, rang, rung, called, phoned, was, were, had, both, recent, unexplained,
  two, three, several, his, her, morning, weekend, again
`),
);
const [reachOfCall, reachOfKind] = [6, 3];

/** "Staff to ring the centre for head bumps", in a plan: what is to be done with whatever comes. */
export function isInStandingOrder(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' || !messages.areIn(tokens) || !/s$/.test(textAt(tokens, last))) return false;
  let occasion = first - 1;
  while (
    occasion > first - reachOfKind &&
    (between.has(textAt(tokens, occasion)) || kinds.has(textAt(tokens, occasion)))
  )
    occasion -= 1;
  if (!occasions.has(textAt(tokens, occasion)) || !goesOnAt(tokens, occasion + 1)) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, happened)) return false;
  for (let call = occasion - 1; call >= Math.max(occasion - reachOfCall, sentence.first + 2); call -= 1)
    if (messages.has(textAt(tokens, call)))
      return textAt(tokens, call - 1) === 'to' && whoever.has(textAt(tokens, call - 2));
  return false;
}
