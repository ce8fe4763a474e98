import { type WatchRequest } from '#libs/policy';

/** A watch that the decision asks for. */
export interface WantedWatch extends WatchRequest {
  readonly childId: string;
}

/** A watch that the decision asks for, with the keys of the visits folded into its contact. */
export interface Wait extends WantedWatch {
  readonly visitKeys: readonly string[];
}

/** A watch as it stands in the timer table. */
export interface HeldWatch extends WantedWatch {
  readonly state: 'armed' | 'fired' | 'disarmed';
}

export interface WatchChanges {
  readonly arm: readonly WantedWatch[];
  /** Waits that are over without the timer: they are kept as fired. */
  readonly end: readonly WantedWatch[];
  readonly disarm: readonly HeldWatch[];
}

function nameOf({ rule, anchorKind, anchorKey }: WatchRequest): string {
  return `${rule} ${anchorKind} ${anchorKey}`;
}

/**
 * Compares the watches that a decision asks for with those in the timer table. One that has fired stays fired, unless
 * the decision wants it for a later time (the contact was corrected).
 * @param over waits that the decision has taken as over
 */
export function armWatches(
  wanted: readonly WantedWatch[],
  held: readonly HeldWatch[],
  over: readonly WantedWatch[],
): WatchChanges {
  const heldByName = new Map(held.map((watch) => [nameOf(watch), watch]));
  const keptNames = new Set([...wanted, ...over].map(nameOf));
  return {
    arm: wanted.filter((watch) => {
      const before = heldByName.get(nameOf(watch));
      if (before === undefined || before.state === 'disarmed') return true;
      return before.dueAt !== watch.dueAt || before.childId !== watch.childId;
    }),
    end: over,
    disarm: held.filter((watch) => watch.state === 'armed' && !keptNames.has(nameOf(watch))),
  };
}
