import { auxiliaries } from './person-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const fetched = new Set(['sent', 'collected', 'brought', 'carried', 'fetched', 'referred']);

/** "Brother was sent home with", "sister sent home with": it is who was brought somewhere that is spoken of. */
export const isFetched = (text: string, before: string, next: string): boolean =>
  fetched.has(text) && (auxiliaries.has(before) || (text === 'sent' && next === 'home'));

/** "Seen last month with", "seen by a colleague last week with" a burn; and not "saw bruises after contact with": how somebody was seen stands before. */
export function isWith(tokens: readonly Token[], from: number, before: number): boolean {
  const to = from + (seenBy.has(textAt(tokens, from)) ? reachOfSeenBy : reachOfWith);
  for (let place = from; place <= to && place < before; place += 1) {
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return false;
    if (textAt(tokens, place) === 'with') return true;
  }
  return false;
}
const reachOfWith = 3;
const reachOfSeenBy = 7;
const seenBy = new Set(['by', 'at', 'in', 'on', 'here', 'last']);
