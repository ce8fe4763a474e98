import { type OfficeHours } from './policy.js';
import { addDays, londonDate } from './time/london-time.js';
import { type Nation } from './time/nations.js';
import { addWorkingHours, endOfDay, endOfWorkingDay } from './time/working-days.js';

/** How long a clock runs. Days, working days and months are counted by the date, and end when that day ends. */
export type ClockUnit = 'hours' | 'working hours' | 'days' | 'working days' | 'months';

/**
 * A time that law or guidance gives for a step. It informs: nothing is refused because one has run out. Sources conflict, and
 * each has a clock of its own.
 */
export interface Clock {
  /** Row of the table of the clinical rules: T1 to T31. */
  readonly id: string;
  readonly step: string;
  readonly title: string;
  readonly nations: readonly Nation[];
  /** Authorities whose own procedures say so; null: the whole nation. */
  readonly authorities: readonly string[] | null;
  /** In which case it holds; null: always. */
  readonly when: string | null;
  /** Before the start event where it is negative. */
  readonly amount: number;
  readonly unit: ClockUnit;
  readonly starts: string;
  readonly stops: string;
  /** When somebody is warned, in the same unit; null: nobody is. */
  readonly warnAt: number | null;
  readonly source: string;
  /** First and last London date, `YYYY-MM-DD`; null: not known, taken for always. */
  readonly inForceFrom: string | null;
  readonly inForceUntil: string | null;
  /** What the times of the row do not say. */
  readonly note: string | null;
}

/** Whose working days count, and when offices are open. */
export interface Calendar {
  readonly nation: Nation;
  readonly office: OfficeHours;
}

/**
 * The moment at which a clock that started then has run out. Both are milliseconds.
 * @throws CalendarError for working hours that end in a year whose bank holidays are not known; days are then counted from
 *   Monday to Friday
 */
export function dueAt({ amount, unit }: Pick<Clock, 'amount' | 'unit'>, startedAt: number, calendar: Calendar): number {
  switch (unit) {
    case 'hours':
      return startedAt + amount * 3_600_000;
    case 'working hours':
      return addWorkingHours(startedAt, amount, calendar.office, calendar.nation);
    case 'days':
      return endOfDay(addDays(londonDate(startedAt), amount));
    case 'working days':
      return endOfWorkingDay(startedAt, amount, calendar.nation);
    case 'months':
      return endOfDay(addMonths(londonDate(startedAt), amount));
  }
}

/** The moment (milliseconds) at which somebody is warned that a clock runs out; null when nobody is. */
export function warnedAt(clock: Clock, startedAt: number, calendar: Calendar): number | null {
  return clock.warnAt === null ? null : dueAt({ ...clock, amount: clock.warnAt }, startedAt, calendar);
}

/**
 * The clocks of a step that hold in a nation at a moment (milliseconds), in the order of the document. Those of an
 * authority's own procedures stand in the place of the nation's for the same case.
 * @param authority null: not known
 */
export function clocksOf(
  clocks: readonly Clock[],
  step: string,
  nation: Nation,
  authority: string | null,
  at: number,
): readonly Clock[] {
  const on = londonDate(at);
  const held = clocks.filter(
    (clock) =>
      clock.step === step &&
      clock.nations.includes(nation) &&
      (clock.inForceFrom === null || clock.inForceFrom <= on) &&
      (clock.inForceUntil === null || on <= clock.inForceUntil),
  );
  const own = held.filter(({ authorities }) => authority !== null && authorities?.includes(authority) === true);
  return held.filter(
    (clock) => own.includes(clock) || (clock.authorities === null && !own.some(({ when }) => when === clock.when)),
  );
}

/** The same day some months later; the last of a month that is shorter. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
