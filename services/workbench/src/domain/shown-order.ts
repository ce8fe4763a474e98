import { laidOut, type Step } from './laid-out.js';
import { given, type Order } from './order.js';
import { dayRung, type Ring } from './rings.js';
import { staysOf, type Stay } from './stays.js';
import { type Seen } from './views.js';

/** What a ring point may depend on where a file leaves it open: inexact days, the order of contacts within a day, an inexact day of birth. */
export type Cause = 'days' | 'within days' | 'birth';

/** Another order that may be tried. */
export interface Candidate {
  readonly cause: Cause;
  /** How many events stand as they are shown before the first that does not. */
  readonly same: number;
  readonly order: () => Order;
  /** It says nothing of its own cause where the ring point depends on this one already. */
  readonly unless?: Cause;
}

/** The order that is shown, as far as others are compared with it. */
export interface ShownOrder {
  readonly seen: Seen;
  readonly steps: readonly Step[];
  readonly stays: ReadonlyMap<string, Stay>;
  /** Day of the ring point: what cannot lie before it cannot move it. Null: there is none. */
  readonly until: string | null;
  /** How many events are judged until it rings; all, where it does not. */
  readonly judged: number;
}

/** @param first the ring point of the order that is shown */
export function shownOrder(seen: Seen, first: Ring | undefined): ShownOrder {
  const { steps } = laidOut(seen, given);
  const stays = staysOf(seen.events);
  if (first === undefined) return { seen, steps, stays, until: null, judged: steps.length };
  const judged = steps.filter(({ placed }) => placed.at <= first.rangAt).length;
  return { seen, steps, stays, until: dayRung(first), judged };
}

/** How many events are judged before a day. */
export function placeOfDay({ steps }: Pick<ShownOrder, 'steps'>, day: string): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.placed.at ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** At most so many of a list, evenly from all of it. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return list.filter(
    (_, place) => Math.floor(((place + 1) * most) / list.length) > Math.floor((place * most) / list.length),
  );
}
