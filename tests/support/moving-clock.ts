import { addDays, isWorkingDay, londonDate, londonInstant } from '#libs/policy';
import type { TestStack } from './test-stack.js';
import { untilHeard } from './until-heard.js';

/** The clock of a system under test: read and moved from outside. Instants are milliseconds. */
export class MovingClock {
  private ahead = 0;

  constructor(private readonly up: TestStack) {}

  now(): number {
    return Date.now() + this.ahead;
  }

  /**
   * Lets time pass once all that was said has been heard, with whoever is signed in at work meanwhile, however long a
   * shift that would be.
   */
  async pass(milliseconds: number): Promise<void> {
    await untilHeard(this.up);
    this.ahead += milliseconds;
    await this.up.shiftClock(this.ahead);
    await this.up.sql('UPDATE console.session SET last_seen_at = clock.now(), started_at = clock.now()');
  }

  async moveTo(instant: number): Promise<void> {
    await this.pass(instant - this.now());
  }
}

/** Ten in the morning, London, of the first working day after an instant. */
export function nextWorkingMorning(after: number): number {
  let date = addDays(londonDate(after), 1);
  while (!isWorkingDay(date)) date = addDays(date, 1);
  return londonInstant(date, 10 * 60);
}

/** Three at night, London, of the first Monday after an instant that is a bank holiday. */
export function bankHolidayNight(after: number): number {
  let date = addDays(londonDate(after), 1);
  const isMonday = (): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
  while (!isMonday() || isWorkingDay(date)) date = addDays(date, 1);
  return londonInstant(date, 3 * 60);
}
