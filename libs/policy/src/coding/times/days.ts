import { monthNames, shortMonths, weekdays } from '../dictionary/calendar.js';
import { ordinals } from '../dictionary/short-words.js';
import { alsoWords } from '../dictionary/care/coming.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** A day that a text names: of the week, or of a month. */
export interface Day {
  readonly of: 'week' | 'month';
  readonly number: number;
}

const byName = new Map<string, Day>(
  weekdays.flatMap((names, number) => names.map((name) => [name, { of: 'week', number }] as const)),
);
const words = new Set(alsoWords);
const months = new Set([...monthNames, ...shortMonths]);
const onDay = new Set(['the', 'on']);
/** Words that a day may be named with. */
export const dayWords: readonly string[] = [...byName.keys(), ...months, ...ordinals];
const afterSat = new Set(['on', 'up', 'in', 'down', 'at', 'with', 'and', 'out', 'by', 'the', 'next']);
const subjects = new Set(['he', 'she', 'they', 'was', 'mum', 'the', 'from', 'we', 'dad', 'baby', 'in']);

/** The day at a place; null where there is none: "sat on it", "the sun". */
export function dayAt(tokens: readonly Token[], place: number): Day | null {
  const text = textAt(tokens, place);
  const named = byName.get(text);
  if (named !== undefined) {
    const isWord =
      words.has(text) &&
      textAt(tokens, place - 1) !== 'on' &&
      (afterSat.has(textAt(tokens, place + 1)) || subjects.has(textAt(tokens, place - 1)));
    return isWord ? null : named;
  }
  if (!(text >= '1' && text < ':')) return null;
  const number = Number.parseInt(text, 10);
  if (number > 31) return null;
  const next = textAt(tokens, place + 1);
  const isOrdinal = ordinals.has(next) && onDay.has(textAt(tokens, place - 1));
  if (isOrdinal || (text.length < 3 && months.has(next))) return { of: 'month', number };
  return null;
}

const week = 7;

/** From one day to a later one; 0 where they cannot be compared. */
export function daysBetween(before: Day, after: Day): number {
  if (before.of !== after.of) return 0;
  return before.of === 'week' ? (after.number - before.number + week) % week : after.number - before.number;
}
