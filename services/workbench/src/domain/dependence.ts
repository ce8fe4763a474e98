import { type Policy } from '#libs/policy';
import { otherBirths } from './birth-days.js';
import { mayPassEnd } from './end-of-file.js';
import { FirstRings } from './first-ring.js';
import { ordersOfOtherDays } from './other-days.js';
import { dayRung, type Ring } from './rings.js';
import { evenly, shownOrder, type Candidate, type Cause, type ShownOrder } from './shown-order.js';
import { type Seen } from './views.js';
import { otherOrdersWithinDays } from './within-days.js';

/** On what a ring point depends that a file leaves open, and how well that was looked for. */
export interface Dependence {
  readonly causes: ReadonlySet<Cause>;
  /** Orders that might have shown another cause, and how many of them were tried. */
  readonly orders: number;
  readonly tried: number;
  /** Numbers of events that may have been after the end of the file, which was not tried; none where the ring point depends on days. */
  readonly keptBeforeEnd: readonly number[];
  /** Events that were judged for it. */
  readonly judged: number;
}

/** What other orders of a file may cost together, in judged events. */
const leastBound = 1_000;
/** Of a long file: so many whole orders, that all days may be early, late, and the other way round. */
const wholeOrders = 3;
/** To lay out so many events costs about as much as to judge one. */
const laidOutForOne = 50;
/** Of what may still be judged, the part that orders of each tier may take. */
const shares = [1, 1 / 2, 2 / 3, 1] as const;

/**
 * Looks for another ring point in orders of the events that a file does not rule out: another first event with other days or another day
 * of birth, or another day with another order within the days. Pure: the same whatever the order of events in the file.
 * @param first the ring point of the order that is shown
 */
export function dependenceOf(seen: Seen, policy: Policy, first: Ring | undefined): Dependence {
  const shown = shownOrder(seen, first);
  const tiers = tiersOf(shown);
  const bound = Math.max(leastBound, wholeOrders * (shown.steps.length + layingOut(shown)));
  const causes = new Set<Cause>();
  const tried = new Set<Candidate>();
  const isOpen = ({ cause, unless }: Candidate): boolean =>
    !causes.has(cause) && (unless === undefined || !causes.has(unless));
  const rings = new FirstRings(seen, policy);
  let left = bound;
  for (const one of inTurn(chosenOf(tiers, shown, bound))) {
    if (!isOpen(one)) continue;
    const { ring, judged } = rings.of(one.order(), one.same, left);
    left -= judged;
    if (ring === undefined) continue;
    tried.add(one);
    if (isOther(ring, first ?? null, one.cause)) causes.add(one.cause);
  }
  const open = tiers.flat().filter(isOpen);
  return {
    causes,
    orders: open.length,
    tried: open.filter((one) => tried.has(one)).length,
    keptBeforeEnd: causes.has('days') ? [] : mayPassEnd(shown),
    judged: bound - left,
  };
}

/** By usefulness: first those in which much is moved at once. */
function tiersOf(shown: ShownOrder): readonly (readonly Candidate[])[] {
  const { extremes, tiers: days } = ordersOfOtherDays(shown);
  const within = otherOrdersWithinDays(shown);
  const births = otherBirths(shown, extremes);
  const [[many, ends, around, spread], [turned, moved, swapped], [born, bornWith]] = [days, within, births];
  return [
    [...many.slice(0, 2), ...turned, ...born, ...many.slice(2)],
    [...bornWith, ...ends, ...moved],
    [...around, ...swapped],
    spread,
  ];
}

/** As many as the bound lets: of the first tier the first, of the others evenly. */
function chosenOf(tiers: readonly (readonly Candidate[])[], shown: ShownOrder, bound: number): readonly Candidate[] {
  let left = bound;
  return tiers.flatMap((tier, place) => {
    let room = left * (shares[place] ?? 1);
    const cost = tier.reduce((sum, one) => sum + costOf(one, shown), 0);
    const some = place === 0 || cost <= room ? tier : evenly(tier, Math.floor((tier.length * room) / cost));
    return some.filter((one) => {
      const costs = costOf(one, shown);
      if (costs > room) return false;
      [room, left] = [room - costs, left - costs];
      return true;
    });
  });
}

/** What an order costs that rings where the shown one does. */
function costOf({ same }: Candidate, shown: ShownOrder): number {
  return shown.judged - Math.max(0, same - 1) + layingOut(shown);
}

function layingOut({ seen }: ShownOrder): number {
  return Math.floor(seen.events.length / laidOutForOne);
}

/** In the order of the places at which they begin to differ; those of the birth last, for what they say besides days. */
function inTurn(chosen: readonly Candidate[]): readonly Candidate[] {
  const isBirth = ({ cause }: Candidate): number => (cause === 'birth' ? 1 : 0);
  return chosen.toSorted((one, other) => isBirth(one) - isBirth(other) || one.same - other.same);
}

function isOther(ring: Ring | null, first: Ring | null, cause: Cause): boolean {
  if (ring === null || first === null) return ring !== first;
  return cause === 'within days' ? dayRung(ring) !== dayRung(first) : ring.placed.event.n !== first.placed.event.n;
}
