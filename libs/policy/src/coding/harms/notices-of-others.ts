import { listed } from '../dictionary/forms.js';
import { youngKin } from '../dictionary/people/kin.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const notices = new KeyWords(['encompass']);
const elsewhere = new Set(['other', 'another', 'different']);
const whoElse = new Set(listed('pupil, pupils, child, children, student, class, form, address'));
/** Then it is of this home too. */
const ofHome = new Set([
  ...youngKin,
  ...listed(
    'siblings, brothers, sisters, mum, mother, dad, father, parents, also, too, both, same, home, us, our, this, moved, lives with, staying',
  ),
]);

/** "Op Encompass: notified for a pupil in the other class": a notice about another home, where nobody of this one is named. */
export function isNoticeOfOther(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!notices.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, first, last + 1, notices) || hasWord(tokens, sentence.first, sentence.last, ofHome))
    return false;
  for (let place = last + 1; place < sentence.last && goesOnAt(tokens, place + 1); place += 1)
    if (elsewhere.has(textAt(tokens, place)) && whoElse.has(textAt(tokens, place + 1))) return true;
  return false;
}
