import { notWords } from '../dictionary/short-words.js';
import {
  comersOfOffice,
  comings,
  endsOfWaiting,
  happenings,
  helpPlaces,
  helpSought,
  hours,
  limits,
  longUnits,
  otherVisits,
  plans as planWords,
  shortUnits,
  untils,
  waitings,
} from '../dictionary/care/coming.js';
import { dayAt, daysBetween, dayWords } from '../times/days.js';
import { type Mention } from '../mention.js';
import { behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unseenFor } from './unseen.js';
import { comesAfter, isForHelp, isLong, waitsFor } from './waits.js';
import { numberFor, unknownWord } from '../text/words.js';

/** By the number of a word: whether it may tell of a coming, of a time, or of both. */
const signs: number[] = [];
const [isComingSign, isTimeSign] = [1, 2];
const sign = (words: readonly string[], bit: number): void => {
  for (const text of words) {
    const word = numberFor(text);
    while (signs.length <= word) signs.push(0);
    signs[word] = (signs[word] ?? 0) | bit;
  }
};
sign([...comings, ...waitings, 'before'], isComingSign);
sign([...limits, ...untils, ...longUnits, ...hours, ...dayWords], isTimeSign);

/** "3/7", "2/52": days and weeks. */
const isShortForm = (text: string): boolean => text.endsWith('/7') || text.endsWith('/52');

const coming = new Set(comings);
const surely = new Set(helpSought);
const help = new Set(helpPlaces);
const office = new Set(comersOfOffice);
const others = new Set(otherVisits);
const events = new Set(happenings);
const plans = new Set(planWords);
const short = new Set(shortUnits);
const limiting = new Set(limits);
const until = new Set(untils);
const nots = new Set([...notWords, 'nobody', 'only', 'nor', 'neither', 'didnt', 'wasnt']);
const between = new Set([
  'in',
  'up',
  'here',
  'him',
  'her',
  'them',
  'down',
  'to',
  'the',
  'a',
  'for',
  'it',
  'this',
  'any',
]);
const few = 4;
const reachOfHelp = 8;
const reachOfEvent = 20;

const none: readonly never[] = [];

const hasHarm = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ kind }) => kind === 'injury' || kind === 'mechanism');

/** How soon carers came, where two times tell it: "burnt on Saturday, brought on Wednesday", "in ED within ten minutes". */
export function comingTimesIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  let seen = 0;
  for (const { word, text } of tokens)
    seen |= word === unknownWord && isShortForm(text) ? isTimeSign : (signs[word] ?? 0);
  if (seen !== (isComingSign | isTimeSign)) return none;
  const found: Mention[] = [];
  const tell = (value: 'delayed' | 'prompt', first: number, last: number): void => {
    found.push({ kind: 'delay', value, bodySite: null, laterality: null, first, last, isPair: true });
  };
  const isHarmed = hasHarm(mentions);
  for (let place = 0; place < tokens.length; place += 1) {
    const text = textAt(tokens, place);
    if (limiting.has(text)) {
      const first = comesWithin(tokens, place);
      if (first !== null) tell('prompt', first, place + 1);
    }
    if (!isHarmed) continue;
    if (text === 'before') {
      const day = wasDayBefore(tokens, place);
      if (day !== null) tell('delayed', day, place);
    }
    if (isLong(tokens, place)) {
      const span = comesAfter(tokens, place) ?? waitsFor(tokens, place) ?? unseenFor(tokens, place, mentions);
      if (span !== null) tell('delayed', span[0], span[1]);
    }
    if (!coming.has(text)) continue;
    const last = notUntil(tokens, place);
    const day = last ?? comesOnLaterDay(tokens, place, mentions);
    if (day !== null) tell('delayed', place, day);
  }
  return found.filter(({ value, first, last }) => !isKnown(mentions, value, first, last));
}

function isKnown(mentions: readonly Mention[], value: string, first: number, last: number): boolean {
  return mentions.some((one) => one.value === value && one.first <= last && one.last >= first);
}

/** "Not brought til Wednesday" is no visit that was missed. */
export function isOnlyLate({ value, first, last }: Mention, times: readonly Mention[]): boolean {
  return (
    value === 'was-not-brought' &&
    times.some((one) => one.value === 'delayed' && one.first <= last && one.last >= first)
  );
}

/** "Had her at the unit within ten minutes", "drove him in within the half hour". */
function comesWithin(tokens: readonly Token[], limit: number): number | null {
  const end = behind(tokens, limit, few);
  let unit = limit + 1;
  while (unit <= end && !short.has(textAt(tokens, unit))) unit += 1;
  if (unit > end || hasWord(tokens, unit + 1, behind(tokens, unit, few), others)) return null;
  const { first } = sentenceOf(tokens, limit);
  for (let place = limit - 1; place >= Math.max(first, limit - reachOfHelp); place -= 1) {
    const text = textAt(tokens, place);
    if (text === ',' || others.has(text) || text === 'seen') return null;
    if (!coming.has(text) || (text === 'at' && place > first)) continue;
    if (hasWord(tokens, Math.max(first, place - few), place - 1, office)) return null;
    const isHere = hasWord(tokens, place + 1, limit - 1, help) || textAt(tokens, limit - 1) === 'in';
    return isHere || surely.has(text) ? place : null;
  }
  return null;
}

/** "Not brought til Wednesday", "nobody took her to a doctor until the next day". */
function notUntil(tokens: readonly Token[], place: number): number | null {
  const { first } = sentenceOf(tokens, place);
  const end = behind(tokens, place, few + 3);
  let last = place + 1;
  while (last <= end && (between.has(textAt(tokens, last)) || help.has(textAt(tokens, last)))) last += 1;
  if (last > end || !until.has(textAt(tokens, last))) return null;
  const text = textAt(tokens, place);
  if (text === 'had' || text === 'was' || text === 'at' || text === 'seen' || text === 'were') return null;
  if (!hasWord(tokens, Math.max(first, place - few), place - 1, nots)) return null;
  const stop = behind(tokens, last, few);
  for (let day = last + 1; day <= stop; day += 1) if (isLong(tokens, day) || dayAt(tokens, day) !== null) return day;
  return null;
}

/** "It was Monday before they had it X-rayed": the day, where it is some other day than that of the harm. */
function wasDayBefore(tokens: readonly Token[], before: number): number | null {
  const day = before - 1;
  if (dayAt(tokens, day) === null) return null;
  const was = textAt(tokens, day - 1) === 'the' ? day - 2 : day - 1;
  if (textAt(tokens, was) !== 'was' || textAt(tokens, was - 1) !== 'it') return null;
  const end = behind(tokens, before, reachOfHelp);
  if (hasWord(tokens, before + 1, end, others) || hasWord(tokens, before + 1, before + 2, office)) return null;
  return hasWord(tokens, before + 1, end, seeing) ? day : null;
}
const seeing = new Set([
  ...endsOfWaiting,
  ...['seen', 'rayed', 'xrayed', 'examined', 'checked', 'looked', 'showed', 'had', 'got', 'went', 'took', 'brought'],
]);

/** "Burnt on Saturday, brought on Wednesday": two days apart and more. */
function comesOnLaterDay(tokens: readonly Token[], place: number, mentions: readonly Mention[]): number | null {
  const end = behind(tokens, place, few + 1);
  let came = place + 1;
  while (came <= end && dayAt(tokens, came) === null) came += 1;
  const day = came > end ? null : dayAt(tokens, came);
  if (day === null || !(isForHelp(tokens, place) || textAt(tokens, came - 1) === 'until')) return null;
  for (let before = place - 1; before >= Math.max(0, place - reachOfEvent); before -= 1) {
    const other = dayAt(tokens, before);
    // "bump on Monday, now Thursday"
    if (other === null || nows.has(textAt(tokens, before - 1))) continue;
    if (!isEventOn(tokens, before, place, mentions)) return null;
    return daysBetween(other, day) >= 2 ? came : null;
  }
  return null;
}

const nows = new Set(['now', 'today', 'currently']);

/** Whether something happened on the day at a place. */
function isEventOn(tokens: readonly Token[], day: number, to: number, mentions: readonly Mention[]): boolean {
  const { first, last } = sentenceOf(tokens, day);
  const [from, until] = [Math.max(first, day - reachOfHelp), Math.min(last, to - 1, day + few)];
  if (hasWord(tokens, from, until, plans)) return false;
  return (
    hasWord(tokens, from, until, events) ||
    mentions.some(
      (one) => (one.kind === 'injury' || one.kind === 'mechanism') && one.last >= from && one.first <= until,
    )
  );
}
