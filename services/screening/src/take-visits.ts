import { type Sql } from '#libs/platform';
import { bySourceOrder } from './domain/enrich/statement.js';
import { type ContactStatement } from './store/contact-rows.js';
import { insertAndLockOwners, writeOwners, type VisitOwner } from './store/visit-rows.js';

/** A visit that now belongs to another person than before. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Keeps the owner of each visit: the person of its latest statement in source order.
 * @param fresh statements that this batch has added.
 * @returns the references whose contacts change, each with the signal that does, and the moves among them.
 */
export async function takeVisits(
  sql: Sql,
  fresh: readonly ContactStatement[],
): Promise<{
  readonly touched: readonly (readonly [ref: string, signalId: string])[];
  readonly moves: readonly Move[];
}> {
  const given = newestByVisit(fresh);
  const stored = await insertAndLockOwners(sql, [...given.values()]);
  const touched: (readonly [ref: string, signalId: string])[] = [];
  const moves: Move[] = [];
  const changed: VisitOwner[] = [];
  for (const owner of stored) {
    const newest = given.get(nameOf(owner));
    if (newest === undefined) continue;
    const latest = bySourceOrder(owner.latest, newest.latest) < 0 ? newest : owner;
    const allRefs = [...new Set([...owner.refs, ...newest.refs])].sort();
    for (const ref of new Set([owner.personRef, latest.personRef])) touched.push([ref, newest.latest.signalId]);
    if (owner.personRef !== latest.personRef) moves.push({ from: owner.personRef, to: latest.personRef });
    if (latest !== owner || allRefs.length !== owner.refs.length) {
      changed.push({ ...owner, personRef: latest.personRef, latest: latest.latest, refs: allRefs });
    }
  }
  await writeOwners(sql, changed);
  return { touched, moves };
}

function nameOf({ feed, visit }: { readonly feed: string; readonly visit: string }): string {
  return `${feed} ${visit}`;
}

function newestByVisit(statements: readonly ContactStatement[]): ReadonlyMap<string, VisitOwner> {
  const newest = new Map<string, VisitOwner>();
  for (const { feed, visit, personRef, order, says } of statements) {
    const held = newest.get(nameOf({ feed, visit }));
    const refs = [...new Set([...(held?.refs ?? []), personRef])].sort();
    if (held !== undefined && bySourceOrder(order, held.latest) <= 0) {
      newest.set(nameOf(held), { ...held, refs });
      continue;
    }
    newest.set(nameOf({ feed, visit }), {
      feed,
      visit,
      personRef,
      latest: order,
      refs,
      coveringAuthority: says.authority ?? null,
      occurredAt: says.occurredAt,
    });
  }
  return newest;
}
