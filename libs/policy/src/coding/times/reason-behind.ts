import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const activities = new Set([
  ...['pe', 'gym', 'games', 'swimming', 'swim', 'football', 'sport', 'sports', 'running', 'trampolining', 'rugby'],
  ...[
    'netball',
    'hockey',
    'dance',
    'school',
    'play',
    'playtime',
    'outdoor',
    'contact',
    'lifting',
    'climbing',
    'cycling',
  ],
]);

/** "No PE: sprained ankle", "must not do gym: broken toe": behind the colon stands why. */
export function isReasonBehind(tokens: readonly Token[], { first: from, last }: Span, { first }: Mention): boolean {
  if (!hasWord(tokens, from, last, forbidding)) return false;
  let isActivity = false;
  for (let place = last + 1; place < first; place += 1) {
    const text = textAt(tokens, place);
    if (text === ':' || text === '-') return isActivity;
    if (activities.has(text)) isActivity = true;
  }
  return false;
}
const forbidding = new Set(['not', 'no', 'never', 'avoid', 'avoiding', 'without', 'excused', 'off']);
