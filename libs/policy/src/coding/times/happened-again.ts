import { dayAt } from './days.js';
import { recentDays } from '../dictionary/short-words.js';
import { type Told } from '../told.js';
import { behind, goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const happening = new Set(['injury', 'mechanism', 'missed-care', 'concern']);
const joints = new Set(['and', ',', '-', 'then', '&', '+']);
const agains = new Set(['again', 'once']);
const lasts = new Set(['last', 'this']);
const spans = new Set(['night', 'week', 'morning', 'afternoon', 'evening', 'weekend', 'lunchtime', 'time']);
const agos = new Set(['days', 'day', 'hours', 'hour', 'hrs', 'minutes', 'mins']);
const reachOfAgain = 14;
const reachOfTime = 6;

/** "Assaulted in 2022 and again on Thursday": what happened long ago has happened once more. */
export function withRepeated(tokens: readonly Token[], all: readonly Told[]): readonly Told[] {
  const told = withBothTimes(tokens, all);
  if (!tokens.some(({ text }) => agains.has(text))) return told;
  const again = told.filter(
    ({ mention, assertion }) =>
      assertion === 'historical' && happening.has(mention.kind) && isAgain(tokens, mention.last, told),
  );
  return again.length === 0
    ? told
    : [...told, ...again.map(({ mention }) => ({ mention, assertion: 'present' as const }))];
}

/** "Broke it last year. Broke it again today, both times he fell": told of then and of now. */
function withBothTimes(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  const found = told.filter(({ mention, assertion }) => {
    if (mention.kind !== 'mechanism' || (assertion !== 'present' && assertion !== 'historical')) return false;
    const before = subjects.has(textAt(tokens, mention.first - 1)) ? mention.first - 2 : mention.first - 1;
    if (!occasions.has(textAt(tokens, before)) || textAt(tokens, before - 1) !== 'both') return false;
    const injuries = told.filter((one) => one.mention.kind === 'injury' && one.mention.last < before);
    return (
      injuries.some((one) => one.assertion === 'historical') && injuries.some((one) => one.assertion === 'present')
    );
  });
  return found.length === 0
    ? told
    : [
        ...told,
        ...found.map(({ mention, assertion }) => ({
          mention,
          assertion: assertion === 'present' ? ('historical' as const) : ('present' as const),
        })),
      ];
}
const subjects = new Set(['he', 'she', 'they', 'had', 'by']);
const occasions = new Set(['times', 'occasions']);

function isAgain(tokens: readonly Token[], last: number, told: readonly Told[]): boolean {
  const end = behind(tokens, last, reachOfAgain);
  for (let place = last + 2; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (text !== 'again' && !(text === 'once' && textAt(tokens, place + 1) === 'more')) continue;
    if (!joints.has(textAt(tokens, place - 1))) continue;
    const until = behind(tokens, place, reachOfTime);
    // "and again broke it": it is told as a harm of its own
    if (told.some(({ mention }) => mention.first > place && mention.first <= place + 2)) return false;
    for (let time = place + 1; time <= until; time += 1) if (isRecent(tokens, time)) return true;
  }
  return false;
}

function isRecent(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (recentDays.has(text)) return true;
  if (lasts.has(text) && spans.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1)) return true;
  if (agos.has(text) && textAt(tokens, place + 1) === 'ago') return true;
  const day = dayAt(tokens, place);
  return day?.of === 'week';
}
