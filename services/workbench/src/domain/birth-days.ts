import { isOfTheChild } from '#libs/chronology';
import { dayIn, given, type Order } from './order.js';
import { type Candidate, type ShownOrder } from './shown-order.js';
import { type Seen } from './views.js';

/**
 * The day of birth as it is wanted, but not after a day on which the child is seen in an order.
 * @param wanted a day of the range in which the birth lies
 * @returns null where it is the one that is shown
 */
export function bornBy(wanted: string, days: Order['days'], { born, events }: Seen): string | null {
  if (born === null || born.from === born.to) return null;
  const seenOn = events.filter(isOfTheChild).map((event) => dayIn({ days }, event) ?? wanted);
  const on = seenOn.reduce((first, day) => (day < first ? day : first), wanted);
  return on === born.on ? null : on;
}

/**
 * Orders with the first and the last day on which the child may have been born: by themselves, and with all inexact days as early and as
 * late as may be.
 * @param moved the days of those two
 */
export function otherBirths(
  { seen }: ShownOrder,
  moved: readonly Order['days'][],
): readonly [readonly Candidate[], readonly Candidate[]] {
  const { born } = seen;
  if (born === null || born.from === born.to) return [[], []];
  const bornOn = (days: Order['days'], unless: Pick<Candidate, 'unless'>): readonly Candidate[] =>
    [...new Set([bornBy(born.from, days, seen), bornBy(born.to, days, seen)])]
      .filter((on) => on !== null)
      .map((on) => ({ cause: 'birth', same: 0, order: () => ({ ...given, days, born: on }), ...unless }));
  return [bornOn(given.days, {}), moved.flatMap((days) => bornOn(days, { unless: 'days' }))];
}
