import { dayNames, shortDays } from '../dictionary/calendar.js';
import { type Mention } from '../mention.js';
import { sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

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
    'tackle',
    'studded',
    'studs',
  ],
]);
/** How a note heads the way that harm came about. */
const mechanisms = new Set(['moi', 'mech', 'mechanism', 'hpc', 'cause', ':', '-']);
/** Behind an injury only these stand beside a game: a day may be of a game to come. */
const afterHarm = new Set([
  ...mechanisms,
  'tackle',
  'match',
  'lesson',
  'training',
  'practice',
  'game',
  'school',
  'in',
  'at',
  'a',
]);
const most = 6;

/** "Rugby match Saturday. Shoulder dislocated.", "Wrist sprained. MOI: netball.": a note that names the game alone, and beside it what came of it. */
export function isHeadingOfHarm(tokens: readonly Token[], { first, last }: Mention, told: readonly Mention[]): boolean {
  const here = sentenceOf(tokens, first);
  if (here.last - here.first >= most) return false;
  const hasOnly = (words: ReadonlySet<string>): boolean => {
    for (let place = here.first; place <= here.last; place += 1) {
      if (place >= first && place <= last) continue;
      const text = textAt(tokens, place);
      if (!words.has(text) && !mechanisms.has(text) && !/^\d/.test(text)) return false;
    }
    return true;
  };
  const isIn = (sentence: Span): boolean =>
    told.some((one) => one.kind === 'injury' && one.first >= sentence.first && one.last <= sentence.last);
  return (
    (here.last + 1 < tokens.length && isIn(sentenceOf(tokens, here.last + 1)) && hasOnly(aside)) ||
    (here.first > 0 && isIn(sentenceOf(tokens, here.first - 1)) && hasOnly(afterHarm))
  );
}
