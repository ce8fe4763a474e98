import type { OfficeHours } from '../policy.js';
import { londonTime } from './london-time.js';
import { addWorkingHours, isOfficeTime } from './working-days.js';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** When a duty is held: always, in office hours, out of them, or on days of the week between two London times, `HH:MM`. */
export type DutyHours =
  | 'always'
  | 'office-hours'
  | 'out-of-hours'
  | { readonly days: readonly (typeof weekdays)[number][]; readonly from: string; readonly to: string };

/** When offices close, or open, next. Opening hours do not meet the change of the clocks. */
export function officeChangesAt(at: Date, office: OfficeHours): Date {
  if (!isOfficeTime(at.getTime(), office)) return new Date(addWorkingHours(at.getTime(), 0, office));
  const minute = Math.floor(at.getTime() / 60_000) * 60_000;
  return new Date(minute + (office.closes - minutesOf(at)) * 60_000);
}

/** Whether a duty is held at a moment. A span that ends before it begins goes on into the next day. */
export function isOnDuty(hours: DutyHours, at: Date, office: OfficeHours): boolean {
  if (hours === 'always') return true;
  if (hours === 'office-hours') return isOfficeTime(at.getTime(), office);
  if (hours === 'out-of-hours') return !isOfficeTime(at.getTime(), office);
  const minutes = minutesOf(at);
  const { weekday } = londonTime(at.getTime());
  const [from, to] = [minutesIn(hours.from), minutesIn(hours.to)];
  const isOn = (day: number): boolean => hours.days.some((name) => name === weekdays[(day + 7) % 7]);
  if (from < to) return isOn(weekday) && minutes >= from && minutes < to;
  return (isOn(weekday) && minutes >= from) || (isOn(weekday - 1) && minutes < to);
}

function minutesOf(at: Date): number {
  const { hour, minute } = londonTime(at.getTime());
  return hour * 60 + minute;
}

/** Minutes since midnight of a time of day, `09:30`. */
export function minutesIn(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
