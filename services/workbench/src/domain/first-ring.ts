import { type Policy } from '#libs/policy';
import { Run } from './judge-events.js';
import { laidOut, type Step } from './laid-out.js';
import { given, type Order } from './order.js';
import { type Ring } from './rings.js';
import { type Seen } from './views.js';

/** The first ring of an order; `ring` is null when nothing rings, undefined when it was not found with as many events as may be judged. */
export interface FirstRing {
  readonly ring: Ring | null | undefined;
  /** How many events were judged for it. */
  readonly judged: number;
}

/**
 * Finds the first ring in other orders of the events: what `replay` would find, and looks no further. What an order has in common with
 * the one that is shown is judged once, as long as orders are asked by the place at which they begin to differ.
 */
export class FirstRings {
  private readonly shown: readonly Step[];
  private readonly sofar: Run;
  private taken = 0;

  constructor(
    private readonly seen: Seen,
    private readonly policy: Policy,
  ) {
    const { placed, steps } = laidOut(seen, given);
    this.shown = steps;
    this.sofar = new Run(seen, placed, policy, 'when it rings');
  }

  /**
   * @param same how many events stand as they are shown before the first that does not
   * @param most events that may be judged
   */
  of(order: Order, same: number, most: number): FirstRing {
    const { placed, steps } = laidOut(this.seen, order);
    // what follows the last of them decides which waits are over before it
    const shared = order.born === null ? this.sharedWith(steps, same - 1) : 0;
    const run = shared === 0 ? this.begun(order, placed) : this.sofar.fork(placed);
    for (const [judged, step] of steps.slice(shared).entries()) {
      if (judged === most) return { ring: undefined, judged };
      run.take(step);
      const [ring] = run.rings.all;
      if (ring !== undefined) return { ring, judged: judged + 1 };
    }
    return { ring: null, judged: steps.length - shared };
  }

  private begun({ born }: Order, placed: Parameters<Run['fork']>[0]): Run {
    const known = this.seen.born;
    const seen = born === null || known === null ? this.seen : { ...this.seen, born: { ...known, on: born } };
    return new Run(seen, placed, this.policy, 'when it rings');
  }

  /** Judges the order that is shown up to a place, unless it rings before. @returns how many events of an order are judged by it */
  private sharedWith(steps: readonly Step[], wanted: number): number {
    if (wanted < this.taken) return 0;
    const isSame = (place: number): boolean => {
      const [one, other] = [steps[place], this.shown[place]];
      return (
        one?.placed.event === other?.placed.event && one?.placed.at === other?.placed.at && one?.next === other?.next
      );
    };
    for (let place = 0; place < wanted; place += 1) if (!isSame(place)) return 0;
    for (const step of this.shown.slice(this.taken, wanted)) this.sofar.take(step);
    this.taken = Math.max(this.taken, wanted);
    return this.sofar.rings.all.length === 0 ? this.taken : 0;
  }
}
