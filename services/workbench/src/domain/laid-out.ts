import { chancesOf, inOrder, type PlacedEvent } from '#libs/chronology';
import { instantOf } from './facts-of-evidence.js';
import { dayIn, type Order } from './order.js';
import { type Seen } from './views.js';

/** An event that may still change something, and the moment (milliseconds) of the one after it. */
export interface Step {
  readonly placed: PlacedEvent;
  readonly next: number;
}

/** Events that are shown, in an order, and those of them that are a chance: what comes before the end, whether or not it is shown. */
export function laidOut(
  { events, hiddenEnd }: Seen,
  order: Order,
): { readonly placed: readonly PlacedEvent[]; readonly steps: readonly Step[] } {
  const all = hiddenEnd === undefined ? events : [...events, hiddenEnd];
  const whole = inOrder({ events: all }, (event) => dayIn(order, event), order.rearranged);
  const steps = chancesOf(whole).map((row, place) => {
    const next = whole[place + 1];
    return { placed: row, next: next === undefined ? Infinity : instantOf(next) };
  });
  return { placed: whole.filter(({ event }) => event !== hiddenEnd), steps };
}
