import { failPoint, type Sql } from '#libs/platform';
import { combineContacts, type Contact } from './domain/enrich/combine-contact.js';
import { personOf } from './domain/enrich/fold-person.js';
import { type PlanRegister } from './domain/enrich/resolve-plan.js';
import { type HeldWatch } from './domain/evaluate/arm-watches.js';
import { decideChild } from './domain/evaluate/decide-child.js';
import { personChanged, type OpenState } from './domain/state/apply-statement.js';
import { type ChildState } from './domain/state/child-state.js';
import { stateOf } from './domain/state/state-of-child.js';
import { loadRegisters } from './load-children.js';
import { type FreshContact } from './read-signals.js';
import { type Judgement, type Memory } from './redecide.js';
import { type ChildAtHand, type DecidedChild } from './settle-decisions.js';
import { watchesOf } from './store/watch-rows.js';

/** A child whose state has taken all of the batch's statements about it. */
export interface TakenChild {
  readonly child: ChildAtHand;
  readonly before: ChildState;
  readonly open: OpenState;
  readonly statements: readonly FreshContact[];
}

/** What of a child must be judged again, and what was sent of it. */
interface Affected {
  readonly taken: TakenChild;
  readonly contacts: readonly Contact[];
  /** Milliseconds: earlier contacts are facts only. */
  readonly since: number;
  /** Keys of the visits whose contact is judged again. */
  readonly keys: ReadonlySet<string>;
  readonly hasFinding: boolean;
  readonly hasWatch: boolean;
}

function affectedBy(taken: TakenChild, windowMs: number): Affected {
  const { before, open } = taken;
  const contacts = combineContacts([...open.visits.values()], windowMs);
  const since = personChanged(before.persons, open.persons) ? -Infinity : open.changedSince - windowMs;
  const keys = new Set(
    contacts.filter(({ occurredAt }) => occurredAt >= since).flatMap((c) => c.visits.map((v) => v.key)),
  );
  // a visit that is no contact any more may have been one
  for (const { key, occurredAt } of open.visits.values()) if (occurredAt >= since) keys.add(key);
  const flagged = before.visits.filter(({ key }) => keys.has(key));
  return {
    taken,
    contacts,
    since,
    keys,
    hasFinding: flagged.some((visit) => visit.hasFinding),
    hasWatch: flagged.some((visit) => visit.hasWatch),
  };
}

/** Decides children from their states: the contacts that the new statements can have changed, and no others. */
export async function decideFromState(
  sql: Sql,
  judgement: Judgement,
  memory: Memory,
  taken: readonly TakenChild[],
): Promise<readonly DecidedChild[]> {
  if (taken.length === 0) return [];
  const all = taken.map((one) => affectedBy(one, judgement.attendanceWindowMs));
  const lists = await memory.planLists.current(sql);
  const named = taken.filter(({ before }) => before.namedInPlans);
  const registers =
    named.length === 0
      ? new Map<string, PlanRegister>()
      : await loadRegisters(
          sql,
          new Map(named.map(({ child, before }) => [child.childId, before.refs])),
          memory.planLists,
        );
  const unnamed: PlanRegister = { lists, entries: new Map(), checks: [] };
  const waiting = all.filter(({ hasWatch }) => hasWatch).map((one) => one.taken.child.childId);
  const watches = Map.groupBy(await watchesOf(sql, waiting), ({ childId }) => childId);
  const decided = all.map((one) => {
    const { childId } = one.taken.child;
    return decideOne(one, registers.get(childId) ?? unnamed, watches.get(childId) ?? [], judgement);
  });
  failPoint('screening.evaluated');
  return decided;
}

function decideOne(
  { taken, contacts, since, keys, hasFinding, hasWatch }: Affected,
  plans: PlanRegister,
  ownWatches: readonly HeldWatch[],
  { organisations, policies }: Judgement,
): DecidedChild {
  const { child, before, open } = taken;
  const decision = decideChild(
    child.childId,
    {
      identity: before.identity,
      folded: { contacts, person: personOf(open.persons) },
      plans,
      firedWatches: ownWatches.filter(({ state }) => state === 'fired'),
    },
    organisations,
    policies,
    since,
  );
  const flagged = (flag: 'hasFinding' | 'hasWatch') =>
    new Set(before.visits.filter((visit) => visit[flag]).map(({ key }) => key));
  const heldKeys = hasWatch ? new Set(ownWatches.map(({ anchorKey }) => anchorKey)) : flagged('hasWatch');
  const withWatch = new Set([...heldKeys, ...decision.watches.map(({ anchorKey }) => anchorKey)]);
  return {
    child,
    ...decision,
    heldWatches: ownWatches.filter(({ anchorKey }) => keys.has(anchorKey)),
    sent: hasFinding ? 'some' : 'none',
    concerns: ({ visitKeys }) => visitKeys.some((key) => keys.has(key)),
    state: (withFinding) =>
      stateOf({
        identity: before.identity,
        namedInPlans: before.namedInPlans,
        refs: before.refs,
        links: before.links,
        persons: open.persons,
        visits: [...open.visits.values()],
        withFinding: withFinding ?? flagged('hasFinding'),
        withWatch,
      }),
  };
}
