import { decide, type Policy, type WatchRequest } from '#libs/policy';
import { ChildSoFar } from './child-so-far.js';
import { laidOut } from './laid-out.js';
import { given } from './other-orders.js';
import { type Seen } from './views.js';

/** A rule that cannot tell of a contact. */
export interface CannotTell {
  readonly rule: string;
  /** Number of the event. */
  readonly n: number;
}

/** The child with all that the view shows of it before the end. */
export function childInTheEnd(seen: Seen): ChildSoFar {
  const chances = laidOut(seen, given).steps.map(({ placed }) => placed);
  const child = new ChildSoFar(seen, chances);
  for (const row of chances) child.take(row);
  return child;
}

/** The same with every wait run out that was over before the end of the file. */
export function waitedOut(seen: Seen, policy: Policy): ChildSoFar {
  const child = childInTheEnd(seen);
  const until = laidOut(seen, given).steps.at(-1)?.next ?? 0;
  const over = new Set<string>();
  for (;;) {
    const due = decide(child.facts(), [policy]).watches.filter(
      (watch) => watch.dueAt < until && !over.has(nameOf(watch)),
    );
    if (due.length === 0) return child;
    for (const watch of due) {
      over.add(nameOf(watch));
      child.fire(watch);
    }
  }
}

function nameOf({ rule, anchorKind, anchorKey }: WatchRequest): string {
  return `${rule} ${anchorKind} ${anchorKey}`;
}

/** Number of the event that a contact began with. */
export function numberOf(key: string): number {
  return Number(key.replace('event-', ''));
}

/** Contacts of which a rule cannot tell, with all that the view shows of them. */
export function cannotTell(seen: Seen, policy: Policy): readonly CannotTell[] {
  const { doubts } = decide(childInTheEnd(seen).facts(), [policy]);
  return doubts.map(({ rule, contactKey }) => ({ rule, n: numberOf(contactKey) }));
}
