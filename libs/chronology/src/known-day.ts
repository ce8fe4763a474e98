import { type KnownDay } from './evidence.js';

const dayMs = 86_400_000;

/** Days on either side of an approximate day on which it may have been, where a file gives no range: about a fortnight. */
const approximateDays = 14;

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param said precision that the file states beside it
 * @param range first and last day that the file states beside it
 * @returns null when there is no such day
 */
export function knownDay(
  text: string,
  said: 'day' | 'month' | 'approx' | undefined,
  range: readonly [string, string] | undefined,
): KnownDay | null {
  const precision = precisionOf(text, said);
  if (precision === null) return null;
  const on = text.length === 4 ? `${text}-07-01` : text.length === 7 ? `${text}-15` : text;
  if (!isDay(on)) return null;
  const [from, to] = range ?? spanOf(on, precision);
  return isDay(from) && isDay(to) && from <= to ? { on, precision, from, to } : null;
}

function precisionOf(text: string, said: 'day' | 'month' | 'approx' | undefined): KnownDay['precision'] | null {
  if (/^\d{4}$/.test(text)) return 'year';
  if (/^\d{4}-\d{2}$/.test(text)) return 'month';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? (said ?? 'day') : null;
}

function spanOf(on: string, precision: KnownDay['precision']): readonly [string, string] {
  switch (precision) {
    case 'day':
      return [on, on];
    case 'month':
      return [`${on.slice(0, 7)}-01`, lastOfMonth(on)];
    case 'year':
      return [`${on.slice(0, 4)}-01-01`, `${on.slice(0, 4)}-12-31`];
    case 'approx':
      return [moved(on, -approximateDays), moved(on, approximateDays)];
  }
}

function lastOfMonth(on: string): string {
  const [year = 0, month = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function moved(on: string, days: number): string {
  return new Date(Date.parse(on) + days * dayMs).toISOString().slice(0, 10);
}

/** Days from one day to another, both `YYYY-MM-DD`. */
export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** Whether there is such a day: the 30th of February is none. */
export function isDay(on: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(on) ?? [];
  const most = monthLengths[Number(month) - 1] ?? 0;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return Number(day) >= 1 && Number(day) <= (month === '02' && isLeap ? most + 1 : most);
}
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
