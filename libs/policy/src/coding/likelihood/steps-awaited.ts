import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What is planned, by its one word or by the last of "r / v", "f / u", "d / c", "follow up", "see again". */
const plans = new Set([
  ...['rv', 'review', 'fu', 'recheck', 'reassess', 'repeat', 'discharge', 'refer', 'rerefer', 'rtc', 'recall', 'see'],
  ...['repair', 'operate', 'surgery', 'rescan', 'reimage', 're-refer', 'appt', 'appointment'],
]);
const halves = new Map([
  ['v', 'r'],
  ['u', 'f'],
  ['c', 'd'],
]);
const untils = new Set(['once', 'when', 'until', 'till', 'til', 'if']);
const between = new Set([
  ...['he', 'she', 'is', "he's", "she's", 'child', 'they', 'are', 'fully', 'independently', 'up', 'and'],
]);
/** Before a bare review, as whoever plans it names it. */
const whose = new Set(['for', 'to', 'plan', ':', 'ortho', 'orthotics', 'physio', 'hip', 'hips', 'ot', 'then', 'gp']);
/** It was done, and the child has learnt it. */
const past = new Set(['reviewed', 'seen', 'saw', 'was', 'were', 'been', 'today', 'now', 'already', 'came', 'attended']);
const reachOfPlan = 7;
const reachOfUntil = 3;

/** "R/v walking", "f/u once crawling": until when somebody waits; the child has not learnt it yet. */
export function isStepAwaited(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'mobility' || !goesOnAt(tokens, first)) return false;
  let place = first - 1;
  for (let steps = 0; steps < reachOfUntil && between.has(textAt(tokens, place)); steps += 1) place -= 1;
  if (untils.has(textAt(tokens, place))) return isPlannedBefore(tokens, place);
  return isBareReview(tokens, first - 1) && !goesOnAt(tokens, last + 1);
}

function isPlannedBefore(tokens: readonly Token[], until: number): boolean {
  for (let place = until; place > until - reachOfPlan && goesOnAt(tokens, place); place -= 1) {
    if (past.has(textAt(tokens, place - 1))) return false;
    if (isPlan(tokens, place - 1)) return !isTold(tokens, place - 1);
  }
  return false;
}

/** "At r/v when walking he fell", "seen in review": it was. */
const isTold = (tokens: readonly Token[], place: number): boolean =>
  hasWord(tokens, place - 4, place - 1, past) || told.has(textAt(tokens, beginOf(tokens, place) - 1));
const told = new Set(['at', 'in', 'since', 'last', 'after', 'had', 'on']);

/** "R/v walking": a sentence of nothing else, and neither "review: walking" nor "2 yr review walking". */
function isBareReview(tokens: readonly Token[], last: number): boolean {
  const text = textAt(tokens, last);
  if (!(text === 'review' || text === 'rv' || text === 'fu' || (text !== 'c' && isHalf(tokens, last)))) return false;
  const begin = beginOf(tokens, last);
  return beginsAt(tokens, begin) || whose.has(textAt(tokens, begin - 1));
}

const isHalf = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place - 1) === '/' && halves.get(textAt(tokens, place)) === textAt(tokens, place - 2);

const beginOf = (tokens: readonly Token[], place: number): number => (isHalf(tokens, place) ? place - 2 : place);

const isPlan = (tokens: readonly Token[], place: number): boolean =>
  plans.has(textAt(tokens, place)) ||
  isHalf(tokens, place) ||
  (textAt(tokens, place) === 'up' && textAt(tokens, place - 1) === 'follow');
