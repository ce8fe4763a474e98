import type { TopicPartition } from '../positions/offset-store.js';

/** A partition with its stored offset and the end of its log. */
export interface Reading extends TopicPartition {
  readonly next: bigint;
  readonly end: bigint;
}

interface Mark {
  readonly next: bigint;
  /** Milliseconds since 1970 since when it has stood there although the log went on. */
  readonly since: number;
}

/** Marks by partition. */
export type Standing = ReadonlyMap<string, Mark>;

export const nothingSeen: Standing = new Map();

/**
 * Compares a look with the one before. A partition stands still while its stored offset does not move although the log
 * holds more.
 * @param now milliseconds since 1970
 */
export function compareStanding(
  before: Standing,
  readings: readonly Reading[],
  now: number,
): { readonly standing: Standing; readonly lag: number; readonly stuckForMs: number } {
  const standing = new Map<string, Mark>();
  let lag = 0;
  let stuckForMs = 0;
  for (const { topic, partition, next, end } of readings) {
    const key = `${topic}/${partition}`;
    const earlier = before.get(key);
    const since = end > next && earlier?.next === next ? earlier.since : now;
    standing.set(key, { next, since });
    lag += Number(end - next);
    stuckForMs = Math.max(stuckForMs, now - since);
  }
  return { standing, lag, stuckForMs };
}
