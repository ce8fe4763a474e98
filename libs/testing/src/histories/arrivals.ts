import { type DeliveredSignal } from '../oracle/statements.js';

/** Numbers of [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

interface Signals {
  readonly signals: readonly DeliveredSignal[];
}

/**
 * Orders in which the signals of a history may arrive: as received, backwards, at random, and at random with everything
 * a second time. No order changes a received time.
 */
export function arrivalOrders({ signals }: Signals, random: Random): DeliveredSignal[][] {
  return [[...signals], signals.toReversed(), shuffled(signals, random), shuffled([...signals, ...signals], random)];
}

/** Cuts signals, in their order, into batches of one to `most`. */
export function batchesOf({ signals }: Signals, random: Random, most = 12): DeliveredSignal[][] {
  const batches: DeliveredSignal[][] = [];
  for (let from = 0; from < signals.length;) {
    const size = 1 + Math.floor(random() * most);
    batches.push(signals.slice(from, from + size));
    from += size;
  }
  return batches;
}
