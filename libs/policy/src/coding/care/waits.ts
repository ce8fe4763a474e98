import {
  comersOfOffice,
  comings,
  endsOfWaiting,
  helpPlaces,
  helpSought,
  hours,
  laters as laterWords,
  longUnits,
  otherVisits,
  waitings,
} from '../dictionary/care/coming.js';
import { dayAt } from '../times/days.js';
import { beginsAt, behind, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const coming = new Set(comings);
const surely = new Set(helpSought);
const help = new Set(helpPlaces);
const office = new Set(comersOfOffice);
const others = new Set(otherVisits);
const ends = new Set(endsOfWaiting);
const waits = new Set(waitings);
const long = new Set(longUnits);
const inHours = new Set(hours);
const laters = new Set(laterWords);
const arrivals = new Set([
  'in',
  'up',
  'down',
  'here',
  'to',
  'with',
  'along',
  'him',
  'her',
  'on',
  ',',
  'forward',
  'for',
]);
const openings = new Set([
  ',',
  'was',
  'were',
  'passed',
  'and',
  '-',
  ':',
  'another',
  'nearly',
  'almost',
  'over',
  'about',
]);
const firstly = new Set(['first', 'only']);
const parting = new Set(['before', 'until', 'till']);
const few = 4;
const reachOfHelp = 8;

/** A day or more, or hours in digits: whether they are many is the rule's to say (R21). */
export function isLong(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (long.has(text)) return true;
  if (inHours.has(text)) return /^[1-9]\d{0,2}$/.test(textAt(tokens, place - 1));
  return text.endsWith('/7') || text.endsWith('/52');
}

/** Whether a word of coming is of coming for help: no "came off", "took it home", "attended school". */
export function isForHelp(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  const end = behind(tokens, place, few);
  const { first } = sentenceOf(tokens, place);
  if (hasWord(tokens, place + 1, end, others) || hasWord(tokens, Math.max(first, place - 3), place - 1, office))
    return false;
  if (surely.has(text) && text !== 'present' && text !== 'presents') return true;
  if (text === 'came' || text === 'come' || text === 'coming') {
    const next = tokenAt(tokens, place + 1);
    return (
      next === undefined ||
      next.begins ||
      arrivals.has(next.text) ||
      dayAt(tokens, place + 1) !== null ||
      isLong(tokens, place + 1) ||
      isLong(tokens, place + 2)
    );
  }
  // "first seen Tuesday"
  if (text === 'seen') return firstly.has(textAt(tokens, place - 1)) && dayAt(tokens, place + 1) !== null;
  return hasWord(tokens, place + 1, end, help);
}

/** "Two days later mum brought him", "presented with a swollen ankle, four days after twisting it". */
export function comesAfter(tokens: readonly Token[], unit: number): readonly [number, number] | null {
  if (!laters.has(textAt(tokens, unit + 1)) || beginsAt(tokens, unit + 1)) return null;
  const { first } = sentenceOf(tokens, unit);
  const isStarting = textAt(tokens, unit + 1) === 'later' || textAt(tokens, unit + 1) === 'on';
  const end = isStarting ? behind(tokens, unit + 1, few + 1) : unit;
  for (let place = unit + 2; place <= end; place += 1)
    if (coming.has(textAt(tokens, place)) && isForHelp(tokens, place)) return [unit, place];
  for (let place = unit - 1; place >= Math.max(first, unit - reachOfHelp - few); place -= 1) {
    if (others.has(textAt(tokens, place))) return null;
    if (coming.has(textAt(tokens, place)) && isForHelp(tokens, place))
      return hasWord(tokens, unit + 2, behind(tokens, unit + 1, few), others) ? null : [place, unit + 1];
  }
  return null;
}

/** "Waited a fortnight to show anyone", "a whole weekend before it was shown to a doctor". */
export function waitsFor(tokens: readonly Token[], unit: number): readonly [number, number] | null {
  const next = textAt(tokens, unit + 1);
  const { first } = sentenceOf(tokens, unit);
  if (next === 'to' && ends.has(textAt(tokens, unit + 2)))
    for (let place = unit - 1; place >= Math.max(first, unit - few - 1); place -= 1)
      if (waits.has(textAt(tokens, place))) return [place, unit + 2];
  if (!parting.has(next)) return null;
  let begin = unit;
  while (begin > first && unit - begin < few && !openings.has(textAt(tokens, begin - 1))) begin -= 1;
  if (begin > first && !openings.has(textAt(tokens, begin - 1))) return null;
  const end = behind(tokens, unit + 1, few + 3);
  for (let place = unit + 2; place <= end && textAt(tokens, place) !== ','; place += 1)
    if (ends.has(textAt(tokens, place)))
      return hasWord(tokens, unit + 2, place + 2, others) || hasWord(tokens, unit + 2, place, office)
        ? null
        : [unit, place];
  return null;
}
