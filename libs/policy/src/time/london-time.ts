import { remembered } from '../remembered.js';

/**
 * Time in Europe/London without a time zone database, so that a replay years from now finds the same dates.
 * Summer time: from 01:00 GMT on the last Sunday of March to 01:00 GMT on the last Sunday of October
 * (Summer Time Act 1972, as amended in 2002; in use since 1996).
 */

const hour = 3_600_000;
const day = 24 * hour;

/** An instant as a clock on a London wall shows it. `month` and `date` count from 1, `weekday` 0 is Sunday. */
export interface LondonTime {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** Of the Gregorian calendar. */
const meanYear = 365.2425 * day;
const march = 2;
const october = 9;

/** 01:00 GMT on the last Sunday of a month of 31 days, in milliseconds. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * day + hour;
}

const summerOf = remembered((year: number) => ({ begins: lastSunday(year, march), ends: lastSunday(year, october) }));

/** Milliseconds by which London is ahead of UTC at an instant: an hour in summer, else none. */
export function londonOffset(instant: number): number {
  // at the turn of a year it may be the other one: it is winter in both (hot path)
  const { begins, ends } = summerOf(1970 + Math.floor(instant / meanYear));
  return instant >= begins && instant < ends ? hour : 0;
}

/** Reads an instant (milliseconds) off the London wall. */
export function londonTime(instant: number): LondonTime {
  const wall = new Date(instant + londonOffset(instant));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    date: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** Days from 1970-01-01 to the calendar date in London, and minutes since its midnight by the wall clock. */
export function londonDay(instant: number): { readonly day: number; readonly minute: number } {
  const wall = instant + londonOffset(instant);
  const days = Math.floor(wall / day);
  return { day: days, minute: Math.floor((wall - days * day) / 60_000) };
}

/** Calendar date in London, `YYYY-MM-DD`. */
export function londonDate(instant: number): string {
  return dateOfDay(Math.floor((instant + londonOffset(instant)) / day));
}

/** Calendar date of a day counted from 1970-01-01. */
const dateOfDay = remembered((days: number) => new Date(days * day).toISOString().slice(0, 10));

/** Days from 1970-01-01 to a calendar date. */
const dayOfDate = remembered((date: string) => Date.parse(`${date}T00:00:00Z`) / day);

/** The instant (milliseconds) of a wall-clock time of a London date, `minutes` after midnight. */
export function londonInstant(date: string, minutes: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  return wall - londonOffset(wall - londonOffset(wall));
}

/** The date `days` after a date, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayOfDate(date) + days);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayOfDate(to) - dayOfDate(from);
}

/** Whole calendar months from one date to another: the 31st of a month is complete on the 1st after a shorter one. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDate] = parts(from);
  const [toYear, toMonth, toDate] = parts(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDate < fromDate ? months - 1 : months;
}

function parts(date: string): readonly [number, number, number] {
  return [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
}

/** A number read off its digits: slices of a text would be texts of their own (hot path). */
function digits(text: string, from: number, until: number): number {
  let value = 0;
  for (let at = from; at < until; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
