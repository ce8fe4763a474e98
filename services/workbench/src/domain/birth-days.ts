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
  return notAfter(
    wanted,
    events.filter(isOfTheChild).map((event) => dayIn({ days }, event) ?? wanted),
    born.on,
  );
}

/**
 * The day of birth as it is shown, but not after a day to which an event moves at which the child is seen: nothing else is before it.
 * @param moved days of the events that lie elsewhere
 * @returns null where it is the one that is shown
 */
export function bornWith(moved: Order['days'], { born }: Seen): string | null {
  if (born === null || born.from === born.to) return null;
  return notAfter(
    born.on,
    [...moved].flatMap(([event, on]) => (isOfTheChild(event) ? [on] : [])),
    born.on,
  );
}

function notAfter(wanted: string, days: readonly string[], shown: string): string | null {
  const on = days.reduce((first, day) => (day < first ? day : first), wanted);
  return on === shown ? null : on;
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
