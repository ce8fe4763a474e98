import { londonDate } from '#libs/policy';

/** Calendar days in London, counted from 1970-01-01: what pictures measure time in. */

const dayMs = 86_400_000;
const months = 'January February March April May June July August September October November December'.split(' ');

/** The London day of an instant (RFC 3339) or the day of a calendar date (`YYYY-MM-DD`). */
export function dayOf(moment: string): number {
  const date = moment.length === 10 ? moment : londonDate(Date.parse(moment));
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** A day as `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Year, month (from 1) and date of a day. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day on which a month (from 1; 13 is January of the next year) begins. */
export function firstOfMonth(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / dayMs;
}

/** The day some months after another; the last day of a shorter month when it has no such date. */
export function monthsAfter(day: number, count: number): number {
  const { year, month, date } = partsOf(day);
  const begins = firstOfMonth(year, month + count);
  return Math.min(begins + date - 1, firstOfMonth(year, month + count + 1) - 1);
}

/** Whole months from one day to another. */
export function monthsBetween(from: number, to: number): number {
  const begin = partsOf(from);
  const end = partsOf(to);
  const count = (end.year - begin.year) * 12 + end.month - begin.month;
  return end.date < begin.date ? count - 1 : count;
}

/** "Oct" of a month counted from 1. */
export function shortMonth(month: number): string {
  return month === 9 ? 'Sept' : (months[month - 1] ?? '').slice(0, 3);
}

/** "13 October 2006". */
export function dateWords(day: number): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

/** "13 Oct". */
export function shortDate(day: number): string {
  const { month, date } = partsOf(day);
  return `${date} ${shortMonth(month)}`;
}

/** "October 2006". */
export function monthWords(day: number): string {
  const { year, month } = partsOf(day);
  return `${months[month - 1] ?? ''} ${year}`;
}

/** "17 months", "12 days", "3 years 2 months": how long from one day to another. */
export function spanWords(from: number, to: number): string {
  const count = monthsBetween(from, to);
  if (count < 1) return counted(Math.max(to - from, 1), 'day');
  if (count < 36) return counted(count, 'month');
  const years = counted(Math.floor(count / 12), 'year');
  return count % 12 === 0 ? years : `${years} ${counted(count % 12, 'month')}`;
}

/** "1 day", "2 days". */
export function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
