import { year } from './calendar.js';
import { type Random } from './random.js';

/**
 * Instants of events whose pace changes with time, in order (a Poisson process by thinning: Lewis and Shedler 1979).
 *
 * @param pace events a year at an instant
 * @param most no pace is above this
 */
export function timesOf(
  random: Random,
  { from, to }: { readonly from: number; readonly to: number },
  pace: (at: number) => number,
  most: number,
): readonly number[] {
  const times: number[] = [];
  if (most <= 0) return times;
  for (let at = from; ;) {
    at += random.exponential(year / most);
    if (at >= to) return times;
    if (random.next() * most < pace(at)) times.push(Math.floor(at));
  }
}
