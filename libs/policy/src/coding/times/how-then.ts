import { dayNames, monthsAlone, shortDays } from '../dictionary/calendar.js';
import { haves } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Told } from '../told.js';
import { type Token } from '../text/tokens.js';

/** Where what is told of one thing that happened ends. */
export const clauseEnds: ReadonlySet<string> = new Set([',', ':', 'but', 'today', 'now', 'and', '-', '(']);

/** "Broke her arm when small, came off the sofa": behind the time stands how it was, where nothing else is told of now. */
export function isHowThen(tokens: readonly Token[], one: Mention, other: Mention, told: readonly Told[]): boolean {
  if (other.kind !== 'mechanism' || one.kind !== 'injury') return false;
  // "has fallen off the bed" is a fall told twice
  const twice = told.find(({ mention }) => mention.value === other.value && mention.last === other.first - 1);
  const begin = (twice?.mention ?? other).first - 1;
  const comma = haves.has(textAt(tokens, begin)) ? begin - 1 : begin;
  if (one.last > comma - 2 || textAt(tokens, comma) !== ',' || hasWord(tokens, one.last + 1, comma - 1, clauseEnds))
    return false;
  if (!hasTime(tokens, one.last + 1, comma - 1)) return false;
  if (hasWord(tokens, comma, endOfClause(tokens, other.last), ofNow)) return false;
  return !told.some(({ mention, assertion }) => mention.kind === 'injury' && assertion !== 'historical');
}
const namesOfMonths = new Set(monthsAlone);
/** "In May", and not "may have". */
const isMonth = (tokens: readonly Token[], place: number): boolean =>
  namesOfMonths.has(textAt(tokens, place)) ||
  (monthWords.has(textAt(tokens, place)) && textAt(tokens, place - 1) === 'in');
const monthWords = new Set(['march', 'may']);
const times = new Set(['when', 'aged', 'age', 'ago', 'last', 'as', 'year', 'years', 'months', 'old']);
function hasTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) {
    const text = textAt(tokens, place);
    if (times.has(text) || /^\d{4}$/.test(text) || isMonth(tokens, place)) return true;
  }
  return false;
}
const ofNow = new Set([
  ...[...dayNames, ...shortDays, 'today', 'yesterday', 'now', 'tonight', 'morning', 'night', 'evening', 'again', 'it'],
  ...['same', 'this', 'last', 'since', 'am', 'pm', 'weekend', 'ago'],
]);

/** The comma behind which something else is told: "fell off a trampoline, now full movement". */
function endOfClause(tokens: readonly Token[], from: number): number {
  let place = from;
  while (goesOnAt(tokens, place + 1) && textAt(tokens, place + 1) !== ',') place += 1;
  return place;
}
