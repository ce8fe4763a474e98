import { type OfficeHours } from '../policy.js';
import { addDays, londonDate, londonInstant } from './london-time.js';
import { bankHolidays, type Nation } from './nations.js';

/** No bank holidays are known for a year: a deadline in it would be a guess. */
export class CalendarError extends Error {
  constructor(readonly year: string) {
    super(`bank holidays of ${year} are not known`);
    this.name = 'CalendarError';
  }
}

/**
 * Whether a London date, `YYYY-MM-DD`, is a working day of a nation: Monday to Friday, no bank holiday.
 * @throws CalendarError for a year without data, RangeError for what is no date
 */
export function isWorkingDay(date: string, nation: Nation = 'england'): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (Number.isNaN(weekday)) throw new RangeError('not a calendar date');
  const holidays = bankHolidays[nation][date.slice(0, 4)];
  if (holidays === undefined) throw new CalendarError(date.slice(0, 4));
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date.slice(5));
}

/**
 * Whether offices are open at an instant (milliseconds): on a working day, from the minute they open until they close.
 * @throws CalendarError in a year without data
 */
export function isOfficeTime(instant: number, office: OfficeHours, nation: Nation = 'england'): boolean {
  const date = londonDate(instant);
  if (!isWorkingDay(date, nation)) return false;
  return instant >= londonInstant(date, office.opens) && instant < londonInstant(date, office.closes);
}

/**
 * The instant at which `hours` of office time have passed since `from`. Nights, weekends and bank holidays do not count.
 * Instants are milliseconds.
 * @throws CalendarError when it would lie in a year without data
 */
export function addWorkingHours(from: number, hours: number, office: OfficeHours, nation: Nation = 'england'): number {
  let left = hours * 3_600_000;
  for (let date = londonDate(from); ; date = addDays(date, 1)) {
    if (!isWorkingDay(date, nation)) continue;
    const begin = Math.max(from, londonInstant(date, office.opens));
    const open = Math.max(0, londonInstant(date, office.closes) - begin);
    if (open > 0 && left <= open) return begin + left;
    left -= open;
  }
}

/**
 * The instant at which `days` working days have passed since `from`. A day is one day's office hours, so that what
 * starts on Friday at 15:00 is due on Monday at 15:00, and what starts on Saturday on Monday when offices close.
 * @throws CalendarError when it would lie in a year without data
 */
export function addWorkingDays(from: number, days: number, office: OfficeHours): number {
  return addWorkingHours(from, (days * (office.closes - office.opens)) / 60, office);
}

/**
 * The last instant of the working day that is `days` working days after the London date of `from`, or before it where `days`
 * is negative. Unlike a deadline it has an answer in every year: where bank holidays are not known, every Monday to Friday
 * counts. Instants are milliseconds.
 */
export function endOfWorkingDay(from: number, days: number, nation: Nation = 'england'): number {
  let date = londonDate(from);
  for (let left = Math.abs(days); left > 0;) {
    date = addDays(date, Math.sign(days));
    if (isWorkingDayAsFarAsKnown(date, nation)) left -= 1;
  }
  return endOfDay(date);
}

/** The last instant (milliseconds) of a London date. */
export function endOfDay(date: string): number {
  return londonInstant(addDays(date, 1), 0) - 1;
}

function isWorkingDayAsFarAsKnown(date: string, nation: Nation): boolean {
  if (bankHolidays[nation][date.slice(0, 4)] !== undefined) return isWorkingDay(date, nation);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
