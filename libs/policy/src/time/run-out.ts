import { type ClockSpan, type OfficeHours } from '../policy.js';
import { addWorkingDays, addWorkingHours } from './working-days.js';

/**
 * The moment, in milliseconds, at which a clock started at `from` has run out.
 * @throws CalendarError when it would lie in a year whose bank holidays are not known
 */
export function runOut(from: number, span: ClockSpan, office: OfficeHours): number {
  if ('minutes' in span) return from + span.minutes * 60_000;
  if ('workingHours' in span) return addWorkingHours(from, span.workingHours, office);
  return addWorkingDays(from, span.workingDays, office);
}
