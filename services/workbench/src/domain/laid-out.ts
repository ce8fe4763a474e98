import { chancesOf, inOrder, type PlacedEvent } from '#libs/chronology';
import { instantOf } from './facts-of-evidence.js';
import { type Order } from './other-orders.js';
import { type Seen } from './views.js';

/** An event that may still change something, and the moment (milliseconds) of the one after it. */
export interface Step {
  readonly placed: PlacedEvent;
  readonly next: number;
}

/** Events that are shown, in an order, and those of them that are a chance: what comes before the end, whether or not it is shown. */
export function laidOut(
  { events, hiddenEnd }: Seen,
  { dayOf, withinDay }: Order,
): { readonly placed: readonly PlacedEvent[]; readonly steps: readonly Step[] } {
  const whole = inOrder({ events: hiddenEnd === undefined ? events : [...events, hiddenEnd] }, dayOf, withinDay);
  const steps = chancesOf(whole).map((row, place) => {
    const next = whole[place + 1];
    return { placed: row, next: next === undefined ? Infinity : instantOf(next) };
  });
  return { placed: whole.filter(({ event }) => event !== hiddenEnd), steps };
}
