import { coveringAuthority, byOrder } from '#libs/facts';
import { counter, type Sql } from '#libs/platform';
import { StateDecisions, type TakenChild } from './decide-from-state.js';
import { applyStatement } from './domain/state/apply-statement.js';
import { type OpenState } from './domain/state/open-state.js';
import { later } from './name-causes.js';
import { type Cause, type FreshContact } from './read-signals.js';
import { type Judgement, type Memory } from './redecide.js';
import { settleDecisions } from './settle-decisions.js';
import { childrenOfRefs, lockStates, type LockedState } from './store/child-rows.js';
import { writeOwners, type VisitOwner } from './store/visit-rows.js';
import { type TakenVisits } from './take-visits.js';
import { unpackState } from './unpack-state.js';

const judged = counter('screening_contacts_total', 'Statements about contacts that were judged', ['outcome']);

interface Given {
  readonly taken: TakenVisits;
  readonly causes: ReadonlyMap<string, Cause>;
  /** References of whom this batch says more than contacts: their children are left to the rows. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * Judges contacts of children whose state is at hand: no row of an earlier contact is read. Whatever is in doubt is left
 * to the rows, with everything else that the batch says of the same child.
 * @returns the statements that are left
 */
export async function screenFromState(
  sql: Sql,
  judgement: Judgement,
  memory: Memory,
  given: Given,
): Promise<readonly FreshContact[]> {
  const { doubtful } = given;
  const { fresh } = given.taken;
  const refs = new Set(doubtful);
  for (const { personRef } of fresh) refs.add(personRef);
  const known = await childrenOfRefs(sql, [...refs]);
  const byChild = new Map<string, FreshContact[]>();
  const expected = new Map<string, number>();
  for (const statement of fresh) {
    const child = known.get(statement.personRef);
    if (child === undefined) continue;
    const own = byChild.get(child.childId);
    if (own === undefined) byChild.set(child.childId, [statement]);
    else own.push(statement);
    expected.set(child.childId, child.epoch);
  }
  for (const ref of doubtful) {
    const barred = known.get(ref)?.childId;
    if (barred !== undefined && byChild.delete(barred)) expected.delete(barred);
  }
  const locked = await lockStates(sql, expected);
  const decisions = await StateDecisions.begin(sql, judgement, memory);
  const owners: VisitOwner[] = [];
  const done = new Set<FreshContact>();
  for (const [childId, statements] of byChild) {
    const child = locked.get(childId);
    const taken = child === undefined ? null : take(child, statements, given, memory);
    if (taken === null) continue;
    for (const statement of statements) {
      const owner = changedOwner(taken.open, statement, given, judgement);
      if (owner !== null) owners.push(owner);
      done.add(statement);
    }
    decisions.add(taken);
  }
  await settleDecisions(sql, await decisions.finish(sql), memory.words);
  await writeOwners(sql, owners);
  judged.inc({ outcome: 'from-state' }, done.size);
  judged.inc({ outcome: 'from-rows' }, fresh.length - done.size);
  const left: FreshContact[] = [];
  for (const statement of fresh) if (!done.has(statement)) left.push(statement);
  return left;
}

/** Applies statements to the state of their child; null when one of them is in doubt. */
function take(
  child: LockedState,
  statements: readonly FreshContact[],
  { taken: { visits }, causes }: Given,
  { words }: Memory,
): TakenChild | null {
  const open = unpackState(child.state, words);
  if (open === null) return null;
  let cause: Cause | undefined;
  const ordered = statements.length < 2 ? statements : statements.toSorted(byOrder);
  for (const statement of ordered) {
    const visit = visits.get(statement);
    if (visit === undefined) return null;
    const isApplied = applyStatement(open, {
      key: visit.key,
      feed: statement.feed,
      order: statement.order,
      says: statement.says,
      person: statement.person,
      primary: statement.personRef,
      linked: statement.refs.linked.map(refOf),
      isNewVisit: visit.change === 'new',
    });
    if (!isApplied) return null;
    cause = later(causes.get(statement.order.signalId), cause);
  }
  if (cause === undefined) return null;
  const { childId, epoch, version, rowPlace, hasNeighbours } = child;
  return { child: { childId, epoch, version, rowPlace, nextEpoch: epoch, cause }, open, hasNeighbours };
}

// made once: hot path
const refOf = ({ ref }: { readonly ref: string }): string => ref;

/** The owner of a visit that was known before, where the fold gives another covering authority or time of arrival. */
function changedOwner(
  open: OpenState,
  statement: FreshContact,
  { taken: { visits } }: Given,
  { organisations }: Judgement,
): VisitOwner | null {
  const visit = visits.get(statement);
  const after = visit === undefined ? undefined : open.visitOf(visit.key);
  if (visit === undefined || after === undefined) return null;
  const covering = coveringAuthority(organisations, after);
  const { owner } = visit;
  if (owner.coveringAuthority === covering && owner.occurredAt === after.occurredAt) return null;
  return { ...owner, coveringAuthority: covering, occurredAt: after.occurredAt };
}
