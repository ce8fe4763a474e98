import { type CodedFact } from '#libs/contracts';
import { combineContacts, type Contact } from './domain/enrich/combine-contact.js';
import { type Visit } from './domain/enrich/fold-visit.js';
import { personChanged } from './domain/state/apply-statement.js';
import { type OpenState } from './domain/state/open-state.js';

/** What of a child must be judged again, and what was sent of it. */
interface Affected {
  readonly contacts: readonly Contact[];
  /** Contacts before these: none of them is judged, or even read unless a rule looks back. */
  readonly earlier: () => readonly Contact[];
  /** Whether a coded fact of some kind may lie in `earlier`. */
  readonly earlierMayTell: (kind: CodedFact['kind']) => boolean;
  /** Milliseconds: earlier contacts are facts only. */
  readonly since: number;
  /** Keys of the visits whose contact is judged again. */
  readonly keys: ReadonlySet<string>;
  readonly hasFinding: boolean;
  readonly hasWatch: boolean;
}

/** Whether a watch may have been armed for a contact that is judged again. */
export function mayWait(open: OpenState, windowMs: number): boolean {
  // a visit may have arrived a window before the contact that it is part of
  const since = sinceWhen(open, windowMs) - windowMs;
  return open.stored.markedSince(since).some(({ hasWatch }) => hasWatch);
}

/** Milliseconds: what took place earlier is as it was judged before. */
function sinceWhen({ head, persons, changedSince }: OpenState, windowMs: number): number {
  return personChanged(head.persons, persons) ? -Infinity : changedSince - windowMs;
}

/** Finds the contacts that new statements can have changed, and what hangs on them. */
export function affectedBy(open: OpenState, windowMs: number): Affected {
  const since = sinceWhen(open, windowMs);
  const lone = since === -Infinity ? null : open.loneArrival(windowMs);
  if (lone !== null) return affectedByLone(open, lone, windowMs, since);
  const { recent, earlier } = open.visitsSince(since - windowMs, windowMs);
  const contacts = combineContacts(recent, windowMs);
  const keys = new Set<string>();
  // an attendance that began earlier stands as it was judged, also the report of it that came later
  const standing: string[] = [];
  for (const { occurredAt, visits } of contacts) {
    if (occurredAt >= since) for (const { key } of visits) keys.add(key);
    else if (occurredAt >= since - windowMs) for (const { key } of visits) standing.push(key);
  }
  // a visit that is no contact any more may have been one
  for (const { occurredAt, key } of recent) if (occurredAt >= since && !standing.includes(key)) keys.add(key);
  const before = open.stored.markedSince(since - windowMs).filter(({ key }) => keys.has(key));
  return {
    contacts,
    earlier: () => combineContacts(earlier(), windowMs),
    earlierMayTell: (kind) => open.mayTell(kind),
    since,
    keys,
    hasFinding: before.some((visit) => visit.hasFinding),
    hasWatch: before.some((visit) => visit.hasWatch),
  };
}

/** A new visit that arrived after all others, none of them near: it is a contact of its own, and nothing else is judged. */
function affectedByLone(open: OpenState, lone: Visit, windowMs: number, since: number): Affected {
  return {
    contacts: combineContacts([lone], windowMs),
    earlier: () => combineContacts([...open.stored], windowMs),
    earlierMayTell: (kind) => open.mayTell(kind),
    since,
    keys: new Set([lone.key]),
    hasFinding: false,
    hasWatch: false,
  };
}
