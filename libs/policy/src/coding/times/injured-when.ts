import { dayNames, shortDays } from '../dictionary/calendar.js';
import { injuredDaysAgoPrefix } from '../../codes/circumstances.js';
import { comings } from '../dictionary/care/coming.js';
import { behind, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { Terms } from '../text/terms.js';
import { type SaidCode, type Stretch } from '../mention.js';
import { type Token } from '../text/tokens.js';

const days = new Terms<number>([
  ...['today', 'earlier today', 'this morning', 'this afternoon', 'this evening', 'this lunchtime', 'tonight'].map(
    (phrase) => [phrase, 0] as const,
  ),
  ...['yesterday', 'yesterday morning', 'yesterday afternoon', 'yesterday evening', 'last night'].map(
    (phrase) => [phrase, 1] as const,
  ),
]);

/** What else may have been on that day: a visit, a call, that somebody saw it. */
const other = new Set([
  ...comings,
  ...[',', ':', '(', 'and', 'then', 'but', 'so', 'because', 'since', 'until', 'now', 'still', 'when', 'who'],
  ...['noticed', 'noted', 'seen', 'found', 'saw', 'told', 'said', 'says', 'reported', 'reviewed', 'discharged'],
  ...['not', 'no', 'worse', 'again', 'before', 'after', 'by', 'from'],
]);
const reach = 8;

/**
 * The day on which the child was hurt: told beside what happened, with nothing between that may have been on that day instead.
 * None where two days are told.
 * @param accidents where the text tells of what happened to this child now
 */
export function injuredDaysIn(tokens: readonly Token[], accidents: readonly Stretch[]): readonly SaidCode[] {
  if (accidents.length === 0) return [];
  const told = days.in(tokens);
  if (told.length === 0) return [];
  const spans = accidents.map(({ from, to }) => ({
    first: tokens.findIndex((token) => token.to > from),
    last: tokens.findLastIndex((token) => token.from < to),
  }));
  const said = told.filter(({ first, last }) => isOfAccident(tokens, first, last, spans));
  const [found] = said;
  if (found === undefined || said.some(({ means }) => means !== found.means)) return [];
  const { first, last, means } = found;
  return [
    {
      code: `${injuredDaysAgoPrefix}${means}`,
      from: tokenAt(tokens, first)?.from ?? 0,
      to: tokenAt(tokens, last)?.to ?? 0,
    },
  ];
}

function isOfAccident(
  tokens: readonly Token[],
  first: number,
  last: number,
  accidents: readonly { readonly first: number; readonly last: number }[],
): boolean {
  const sentence = sentenceOf(tokens, first);
  if (isOfWhatHappened(tokens, sentence.first, first) && accidents.some(({ last: end }) => end < sentence.first))
    return true;
  return accidents.some(({ first: begin, last: end }) => {
    if (end < first) return begin >= sentence.first && isPlain(tokens, end + 1, first - 1);
    // "this morning he tripped": before it only where it begins the sentence
    return first === sentence.first && begin <= behind(tokens, last, reach) && isPlain(tokens, last + 1, begin - 1);
  });
}

/** "Happened yesterday teatime", "it was done last night": of what was told before it. */
function isOfWhatHappened(tokens: readonly Token[], from: number, day: number): boolean {
  let hasHappened = false;
  for (let place = from; place < day; place += 1) {
    const text = textAt(tokens, place);
    if (happened.has(text)) hasHappened = true;
    else if (!ofIt.has(text)) return false;
  }
  return hasHappened;
}
const happened = new Set(['happened', 'occurred']);
const ofIt = new Set([
  'it',
  'this',
  'that',
  'all',
  'incident',
  'accident',
  'injury',
  'burn',
  'scald',
  'fall',
  'the',
  'which',
  'says',
  'apparently',
]);

function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from >= reach) return false;
  for (let place = from; place <= to; place += 1) {
    const text = textAt(tokens, place);
    if (other.has(text) || otherTimes.has(text) || since.test(text)) return false;
  }
  return true;
}

/** Another time, of which what happened may have been: "rolled off the bed on Sunday". */
const otherTimes = new Set([
  ...dayNames,
  ...shortDays.filter((name) => name !== 'thur' && name !== 'weds'),
  ...['ago', 'last', 'previous', 'day', 'days', 'week', 'weeks', 'month', 'months', 'hours', 'hour'],
  ...['weekend', 'christmas', 'easter', 'holiday', 'holidays', 'other'],
]);
/** Numbers, and what is seen of an injury later, which may be all that was on that day: "limping today", "arm swollen". */
const since =
  /^(\d.*|limp\w*|drows\w*|swell\w*|swollen|vomit\w*|sick|unwell|pain\w*|sore|hurt\w*|bruis\w*|refus\w*|cr(ies|ying|ied)|sleep\w*|pale|floppy|stiff|red|bleed\w*|blood\w*|worsen\w*|mov\w*|walk\w*|us(es|ing)|\w+n't|unable|reluctan\w*|quiet|hot|fever\w*|clingy|irritable|headache|dizzy|woke)$/;
