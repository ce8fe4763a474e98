import { listed } from '../dictionary/forms.js';
import { monthNames, shortMonths } from '../dictionary/calendar.js';
import { ordinals, births, andSigns } from '../dictionary/short-words.js';
import { bornSmall, otherMeasures, unborn, weightWords } from '../dictionary/care/growth.js';
import { goesOnAt, hasWord, isNumber, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** What a weight says of growth, by the centile chart: a code of `circumstances.growth`. */
export interface Plotted extends Span {
  readonly value: string;
}

/** A place on the chart that a text tells: by the lines, the lowest 0; half a space beside a line that it is below or above. */
interface Reading extends Span {
  readonly rank: number;
  readonly isOfBirth: boolean;
  /** "Was on the 75th": told of an earlier day. */
  readonly isBefore: boolean;
}

/** Lines of the UK-WHO chart by their rank, and those of other charts as the nearest of them. */
const betweens = new Set(['between']);
const ranks: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ '0.4': 0, 2: 1, 3: 1, 9: 2, 10: 2, 25: 3, 50: 4, 75: 5, 90: 6, 91: 6, 97: 7, 98: 7, '99.6': 8 },
    ...{ second: 1, ninth: 2 },
  }),
);
const secondLine = 1;
const ninthLine = 2;
const ninetyFirstLine = 6;

/** No day of a month. */
const unmistakable = new Set(['0.4', '50', '75', '91', '98', '99.6']);
/** Nobody counts anything but a line of the chart by it. */
export const lowestLine: readonly string[] = ['0.4'];
const lowest = new Set(lowestLine);
const single = new Set(['centile', 'percentile', 'ile', 'cent', 'centlie']);
const centileWords = new Set([...single, 'centiles', 'percentiles']);
/** Behind an ordinal that is no centile. */
const otherThings = new Set([
  ...monthNames,
  ...shortMonths,
  ...['of', 'week', 'weeks', 'month', 'visit', 'day', 'birthday', 'child', 'time', 'attempt', 'floor', 'year', 'baby'],
  'dose',
]);
const weights = new Set(weightWords);
const others = new Set(otherMeasures);
const scanned = new Set(unborn);
const small = new Set(bornSmall);
const belows = new Set(['below', 'under', 'beneath', 'less']);
const aboves = new Set(['above', 'over', 'more']);
/** Before or behind a place on the chart that was one of an earlier day. */
export const earlier: ReadonlySet<string> = new Set(
  listed('was, previously, previous, prev, earlier, formerly, originally, initially, had'),
);
const moves = new Set([
  ...['from', 'dropped', 'dropping', 'drop', 'fell', 'fall', 'fallen', 'falling', 'down', 'was', 'previously', 'now'],
  ...['crossed', 'crossing', 'slipped', 'gone', 'declined', 'lost', 'at', 'then', 'to'],
]);
const falls = ['fell-one-space', 'fell-two-spaces', 'fell-three-spaces'] as const;
/** How far from a place on the chart the word stands that names the chart. */
const reachToName = 3;
const reachToBirth = 4;

/** What one of these numbers is of: the measure that is named last before it, or else right behind it. */
function isOfWeight(tokens: readonly Token[], { first, last }: Span, sentence: Span): boolean {
  for (let place = last + 1; place <= last + reachToName && place < sentence.last; place += 1)
    if (textAt(tokens, place) === 'for') return isWeight(tokens, place + 1) ?? true;
  // "growth 0.4th height": told behind, where no other measure is told before
  if (heights.has(textAt(tokens, last + 1)) && !isWeightBefore(tokens, sentence.first, first)) return false;
  for (let place = first - 1; place >= sentence.first; place -= 1) {
    const is = isWeight(tokens, place);
    if (is !== null) return is || (andSigns.has(textAt(tokens, place - 1)) && weights.has(textAt(tokens, place - 2)));
  }
  return !hasWord(tokens, 0, tokens.length - 1, others);
}

const heights = new Set(['height', 'ht', 'length', 'hc', 'ofc', 'stature']);
/** "Weight 9th, height 25th": the next measure, and none of this line. */
const isWeightBefore = (tokens: readonly Token[], begin: number, first: number): boolean =>
  hasWord(tokens, begin, first - 1, bodyWeights);
const bodyWeights = new Set(weightWords.filter((word) => !word.startsWith('grow')));

function isWeight(tokens: readonly Token[], place: number): boolean | null {
  const text = textAt(tokens, place);
  if (weights.has(text) || births.has(text)) return true;
  return others.has(text) ? false : null;
}

function readingAt(text: string, tokens: readonly Token[], place: number, sentence: Span): Reading | null {
  const line = ranks.get(textAt(tokens, place));
  if (line === undefined) return null;
  const isOrdinal =
    ordinals.has(textAt(tokens, place + 1)) && tokenAt(tokens, place + 1)?.from === tokenAt(tokens, place)?.to;
  const last = isOrdinal ? place + 1 : place;
  const isNamed = single.has(textAt(tokens, last + 1));
  if ((!isOrdinal && !isNamed) || otherThings.has(textAt(tokens, last + 1))) return null;
  if (!isOfWeight(tokens, { first: place, last }, sentence)) return null;
  const isBelow =
    hasWord(tokens, place - 3, place - 1, belows) || text[(tokenAt(tokens, place)?.from ?? 0) - 1] === '<';
  const from = tokenAt(tokens, place)?.from ?? 0;
  const isAbove =
    hasWord(tokens, place - 3, place - 1, aboves) || (text[from - 1] === '>' && !/[-=]/.test(text[from - 2] ?? ''));
  const rank = line + (isBelow ? -0.5 : isAbove ? 0.5 : 0);
  return {
    ...{ first: place, last, rank, isOfBirth: isOfBirth(tokens, place, last) },
    isBefore: isBefore(tokens, place),
  };
}

/** "Was on the 75th", and not "was on the 75th, now 9th". */
function isBefore(tokens: readonly Token[], place: number): boolean {
  for (let before = place - 1; before >= place - reachToName; before -= 1) {
    const text = textAt(tokens, before);
    if (earlier.has(text)) return true;
    if (text === ',' || text === 'now' || text === '(') return false;
  }
  return false;
}

/** "2nd (50th at 6/12)", "down to 0.4th from 9th": where it stood before, behind where it stands. */
function isPutBehind(tokens: readonly Token[], { first, last }: Span, before: Reading): boolean {
  if (textAt(tokens, first - 1) === 'from')
    return hasWord(tokens, before.first - 3, before.first - 1, reaching) && !andSigns.has(textAt(tokens, last + 1));
  const opens = textAt(tokens, first - 1) === '(' ? first - 1 : first - 2;
  if (textAt(tokens, opens) !== '(' || opens <= before.last || !hasWord(tokens, last + 1, last + 3, ofThen))
    return false;
  return !hasWord(tokens, opens, last + 3, nowAgain);
}
const reaching = new Set(['to', 'now', 'on', 'at']);
const ofThen = new Set(['at', 'in', 'on', 'last', 'ago', 'before', 'previously', 'earlier', 'since']);
const nowAgain = new Set(['now', 'today', 'height', 'length', 'ht', 'hc', 'ofc', 'head']);

function isOfBirth(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first - 1; place >= first - reachToBirth - 1; place -= 1) {
    if (!goesOnAt(tokens, place + 1) || textAt(tokens, place) === ',' || textAt(tokens, place) === 'now') break;
    if (births.has(textAt(tokens, place))) return textAt(tokens, place - 1) !== 'since';
  }
  for (let place = last + 1; place <= last + reachToName; place += 1)
    if (textAt(tokens, place) === 'at' && textAt(tokens, place + 1) === 'birth') return true;
  return false;
}

/** "Wt 9th", "wt 6.2 below 3rd", "weight back to 25th": no day, for nobody is weighed "on 9th" in words that leave the day out. */
function isPlotted(tokens: readonly Token[], place: number): boolean {
  let before = place - 1;
  while (goesOnAt(tokens, before + 1) && place - before <= reachToWeight && isOnTheWay(textAt(tokens, before)))
    before -= 1;
  const isReached = goesOnAt(tokens, before + 1) && weights.has(textAt(tokens, before));
  return isReached && !(taken.has(textAt(tokens, place - 1)) && before === place - 2);
}
const isOnTheWay = (text: string): boolean => isNumber(text) || onTheWay.has(text);
const onTheWay = new Set(
  listed(`
  kg, kgs, g, kilos, is, was, now, still, back, to, up, down, just, below, under, above, over, follows, following,
  along, tracking, tracks, near, around, about, at, on, =, -, :, (, <, >, +, remains, steady, stable, today, only,
  well, approx, roughly, between, the, gain, static, maintained, dropped, fallen, fell, drop, falling, dropping,
  slipped, gone, has, from, crossed, /, height, ht, and, &
`),
);
/** "Weight on 9th": a day, and "weight still on 9th" is none. */
const taken = new Set(['on', 'from', 'at']);
const reachToWeight = 6;

/** Whether a sentence speaks of centiles: it names them, or tells one that is nothing else, or two. */
function isOfChart(tokens: readonly Token[], { first, last }: Span): boolean {
  if (hasWord(tokens, first, last, centileWords)) return true;
  for (let place = first; place < last; place += 1)
    if (lowest.has(textAt(tokens, place)) && ordinals.has(textAt(tokens, place + 1))) return true;
  if (!hasWord(tokens, first, last, weights)) return false;
  let places = 0;
  for (let place = first; place < last; place += 1) {
    const text = textAt(tokens, place);
    if (!ranks.has(text) || !ordinals.has(textAt(tokens, place + 1)) || otherThings.has(textAt(tokens, place + 2)))
      continue;
    places += unmistakable.has(text) || isPlotted(tokens, place) ? 2 : 1;
  }
  return places > 1;
}

/** "Between the 0.4th and 2nd", "25th to 50th", "9th-25th": one place. */
function asOne(
  text: string,
  tokens: readonly Token[],
  begin: number,
  [one, other]: readonly [Reading, Reading],
): Reading | null {
  if (other.first - one.last > reachToName + 1 || one.isOfBirth !== other.isOfBirth) return null;
  // "9th, was 25th"
  if (other.isBefore && !one.isBefore) return null;
  // "25th -> 2nd": the way that a weight went
  if (arrow.test(text.slice(tokenAt(tokens, one.last)?.to ?? 0, tokenAt(tokens, other.first)?.from ?? 0))) return null;
  const hasBefore = (most: number, words: ReadonlySet<string>): boolean =>
    hasWord(tokens, Math.max(begin, one.first - most), one.first - 1, words);
  const isRange =
    hasBefore(2, betweens) ||
    (one.rank < other.rank && !hasBefore(3, moves)) ||
    (textAt(tokens, other.first - 1) === '-' && !hasBefore(4, moves));
  return isRange ? { ...one, last: other.last, rank: (one.rank + other.rank) / 2 } : null;
}

const arrow = /[-=]\s?>|\u2192/;

function readingsOf(text: string, tokens: readonly Token[], sentence: Span): readonly Reading[] {
  const readings: Reading[] = [];
  for (let place = sentence.first; place <= sentence.last; place += 1) {
    const plotted = readingAt(text, tokens, place, sentence);
    if (plotted === null) continue;
    const before = readings.at(-1);
    const isOfThen = before !== undefined && !before.isBefore && isPutBehind(tokens, plotted, before);
    const reading = isOfThen ? { ...plotted, isBefore: true } : plotted;
    const range = before === undefined ? null : asOne(text, tokens, sentence.first, [before, reading]);
    if (range === null) readings.push(reading);
    else readings[readings.length - 1] = range;
    place = reading.last;
  }
  return readings;
}

function plottedBy(readings: readonly Reading[], isBornSmall: boolean): readonly Plotted[] {
  const atBirth = readings.find(({ isOfBirth: is }) => is);
  const told = readings.filter(({ isOfBirth: is }) => !is);
  const now = told.findLast(({ isBefore }) => !isBefore) ?? told.at(-1);
  const plotted: Plotted[] = [];
  if (atBirth !== undefined && atBirth.rank < ninthLine)
    plotted.push({ ...atBirth, value: 'born-below-ninth-centile' });
  if (atBirth !== undefined && atBirth.rank > ninetyFirstLine)
    plotted.push({ ...atBirth, value: 'born-above-ninety-first-centile' });
  if (now === undefined) return plotted;
  const start = atBirth ?? told.find(({ isBefore }) => isBefore) ?? told[0] ?? now;
  const fallen = Math.min(falls.length, Math.floor(start.rank - now.rank));
  const fall = falls[fallen - 1];
  if (fall !== undefined) plotted.push({ first: Math.min(start.first, now.first), last: now.last, value: fall });
  const isLow = now.rank < secondLine && !isBornSmall;
  if (isLow) plotted.push({ ...now, value: 'below-second-centile' });
  if (!isLow && fall === undefined) plotted.push({ ...now, value: 'weighed' });
  return plotted;
}

/** "Wt 7.1 (<2nd; was 25th at 4/12)": where it stood before is told of the same weight. */
function withEarlier(text: string, tokens: readonly Token[], { first, last }: Span): Span {
  const [end, next] = [tokenAt(tokens, last), tokenAt(tokens, last + 1)];
  if (end === undefined || next === undefined || !earlier.has(next.text)) return { first, last };
  const isSemicolon = text.slice(end.to, next.from).includes(';');
  return isSemicolon ? { first, last: sentenceOf(tokens, last + 1).last } : { first, last };
}

const ownCharts = new KeyWords(['21', 'downs', "down's", 'down', 'trisomy', 'turner', "turner's", 'achondroplasia']);

/** "Wt 0.4th. On T21 chart 25th": of a child who grows by a chart of its own, in the next sentence. */
function isWellOnOwnChart(tokens: readonly Token[], next: number): boolean {
  if (!ownCharts.areIn(tokens) || next >= tokens.length) return false;
  const { first, last } = sentenceOf(tokens, next);
  for (let place = first; place < last; place += 1) {
    const rank = ranks.get(textAt(tokens, place));
    if (rank !== undefined && rank > secondLine && ordinals.has(textAt(tokens, place + 1)))
      return (
        hasWord(tokens, first, last, charts) &&
        hasWord(tokens, first, last, ownCharts) &&
        !hasWord(tokens, first, last, earlier)
      );
  }
  return false;
}
const charts = new Set(['chart', 'charts']);

/** What weights on the chart say in a text, sentence by sentence. */
export function plottedIn(text: string, tokens: readonly Token[]): readonly Plotted[] {
  const plotted: Plotted[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const sentence = withEarlier(text, tokens, sentenceOf(tokens, place));
    place = sentence.last;
    if (!isOfChart(tokens, sentence) || hasWord(tokens, sentence.first, sentence.last, scanned)) continue;
    const readings = readingsOf(text, tokens, sentence);
    const isSmall = hasWord(tokens, 0, tokens.length - 1, small) || isWellOnOwnChart(tokens, sentence.last + 1);
    plotted.push(...plottedBy(readings, isSmall));
  }
  return plotted;
}
