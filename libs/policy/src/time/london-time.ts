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

const march = 2;
const october = 9;

/** 01:00 GMT on the last Sunday of a month of 31 days, in milliseconds. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * day + hour;
}

/** Milliseconds by which London is ahead of UTC at an instant: an hour in summer, else none. */
export function londonOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, march) && instant < lastSunday(year, october) ? hour : 0;
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

/** Calendar date in London, `YYYY-MM-DD`. */
export function londonDate(instant: number): string {
  return new Date(instant + londonOffset(instant)).toISOString().slice(0, 10);
}

/** The instant (milliseconds) of a wall-clock time of a London date, `minutes` after midnight. */
export function londonInstant(date: string, minutes: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  return wall - londonOffset(wall - londonOffset(wall));
}

/** The date `days` after a date, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day;
}

/** Whole calendar months from one date to another: the 31st of a month is complete on the 1st after a shorter one. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDate] = parts(from);
  const [toYear, toMonth, toDate] = parts(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDate < fromDate ? months - 1 : months;
}

function parts(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
