import { dayNames, shortDays } from './dictionary/calendar.js';
import { type Mention } from './mention.js';
import { sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const aside = new Set([
  ...dayNames,
  ...shortDays.filter((name) => name !== 'thur'),
  ...['yesterday', 'today', 'tonight'],
  ...['this', 'last', 'morning', 'afternoon', 'evening'],
  ...[
    'night',
    'weekend',
    'match',
    'lesson',
    'training',
    'practice',
    'session',
    'game',
    'tournament',
    'final',
    'club',
    'cup',
  ],
  ...[
    'am',
    'pm',
    'a',
    'the',
    'at',
    'on',
    'in',
    ',',
    'lunchtime',
    'break',
    'collapsed',
    'ago',
    'hours',
    'earlier',
    'just',
    'hour',
  ],
  ...[
    'indoor',
    'league',
    'school',
    'semi',
    '-',
    'trials',
    'trial',
    'warm',
    'up',
    'first',
    'half',
    'second',
    'playground',
  ],
]);
const most = 6;

/** "Rugby match Saturday. Shoulder dislocated.": a note that names the game alone, and then what came of it. */
export function isHeadingOfHarm(tokens: readonly Token[], { first, last }: Mention, told: readonly Mention[]): boolean {
  const here = sentenceOf(tokens, first);
  if (here.last - here.first >= most || here.last + 1 >= tokens.length) return false;
  for (let place = here.first; place <= here.last; place += 1) {
    if (place >= first && place <= last) continue;
    const text = textAt(tokens, place);
    if (!aside.has(text) && !/^\d/.test(text)) return false;
  }
  const next = sentenceOf(tokens, here.last + 1);
  return told.some((one) => one.kind === 'injury' && one.first >= next.first && one.last <= next.last);
}
