import { type Cause, type ReadSignals } from './read-signals.js';
import { type ChildAtHand } from './settle-decisions.js';
import { type Relinked } from './relink-children.js';
import { type LockedChild } from './store/child-rows.js';
import { type Move } from './take-visits.js';

/** What has changed, by person reference. */
interface CausedChanges {
  readonly causes: ReadonlyMap<string, Cause>;
  /** The cause where only a link changed a child. */
  readonly latest: Cause;
  readonly moves: readonly Move[];
}

/** The latest cause of each reference. */
export function latestCauses(
  read: ReadSignals,
  concerned: readonly (readonly [ref: string, signalId: string])[],
): Map<string, Cause> {
  const causes = new Map<string, Cause>();
  for (const [ref, signalId] of concerned) {
    const cause = later(read.causes.get(signalId), causes.get(ref));
    if (cause !== undefined) causes.set(ref, cause);
  }
  return causes;
}

/** The later of two causes. */
export function later(one: Cause | undefined, other: Cause | undefined): Cause | undefined {
  return one !== undefined && (other === undefined || one.receivedAt > other.receivedAt) ? one : other;
}

/** Every child that changed, with its new epoch and its cause. */
export function childrenAtHand(
  locked: ReadonlyMap<string, LockedChild>,
  childOf: ReadonlyMap<string, string>,
  { causes, moves, latest }: CausedChanges,
  relinked: Relinked | null,
): readonly ChildAtHand[] {
  const causeOf = new Map<string, Cause>();
  for (const [ref, cause] of causes) {
    const childId = childOf.get(ref);
    if (childId !== undefined) causeOf.set(childId, later(cause, causeOf.get(childId)) ?? cause);
  }
  const raised = new Set<string>();
  for (const { from, to } of moves) {
    const pair = [childOf.get(from), childOf.get(to)].filter((childId) => childId !== undefined);
    if (pair[0] !== pair[1]) for (const childId of pair) raised.add(childId);
  }
  for (const childId of relinked?.epochs.keys() ?? []) if (!causeOf.has(childId)) causeOf.set(childId, latest);
  return [...causeOf].flatMap(([childId, cause]) => {
    const child = locked.get(childId);
    if (child === undefined) return [];
    const nextEpoch = relinked?.epochs.get(childId) ?? child.epoch + (raised.has(childId) ? 1 : 0);
    return { ...child, nextEpoch, cause };
  });
}
