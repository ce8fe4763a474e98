import { day, hour, workingDayOf } from './calendar.js';

/** An hour of office time, some working days after an instant: noon of that day. @param days Monday to Friday, holidays not known */
export function officeTimeAfter(at: number, days: number): number {
  let on = workingDayOf(at);
  for (let left = days; left > 0; left -= 1) on = workingDayOf(on + day);
  return Math.max(on + 12 * hour, at + hour);
}
