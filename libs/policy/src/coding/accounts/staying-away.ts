import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const stayingAway = new Set(
  listed(`
    stopped, absent, absence, absences, attending, attended, attendance, withdrew, withdrawn, roll, cancelled, moved,
    declined, refused, transferred, removed, away, visit, visits, appt, appointment, coming, come, came, deregistered,
    educated, educate, ended, quit, nursery, playgroup, school, late
  `),
);

/** "Stopped coming, no reason given": why nobody comes, where the sentence tells no harm before it. */
export function isOfStayingAway(
  tokens: readonly Token[],
  begin: number,
  first: number,
  mentions: readonly Mention[],
): boolean {
  if (!hasWord(tokens, begin, first - 1, stayingAway)) return false;
  return !mentions.some(
    (one) => (one.kind === 'injury' || one.kind === 'mechanism') && one.first < first && one.first >= begin,
  );
}
