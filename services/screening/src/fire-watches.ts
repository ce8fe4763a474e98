import { fireTimers, TransientError, type Database, type DueTimer, type Sql } from '#libs/platform';
import { StateDecisions } from './decide-from-state.js';
import { type OpenState } from './domain/state/open-state.js';
import { later } from './name-causes.js';
import { type Cause } from './read-signals.js';
import { redecide, type Judgement, type Memory } from './redecide.js';
import { settleDecisions, type ChildAtHand } from './settle-decisions.js';
import { epochsOf, lockStates, type LockedState } from './store/child-rows.js';
import { lockRegister } from './store/register-lock.js';
import { findWatches, watchTable, type FoundWatch } from './store/watch-rows.js';
import { unpackState } from './unpack-state.js';

/**
 * Fires watches that have fallen due: their children are decided again with the watches fired, in one transaction, by the
 * same path as a signal. A watch that was disarmed in the meantime has no effect.
 * @throws TransientError when a watch has moved to another child: nothing has happened then
 */
export async function fireWatches(
  database: Pick<Database, 'transaction'>,
  judgement: Judgement,
  memory: Memory,
  timers: readonly DueTimer[],
): Promise<void> {
  await database.transaction(async (sql) => {
    await lockRegister(sql, 'shared');
    const ids = timers.map(({ id }) => id);
    const children = [...new Set((await findWatches(sql, ids)).map(({ childId }) => childId))];
    const locked = await lockStates(sql, await epochsOf(sql, children));
    const fired = await fireTimers(sql, watchTable, ids);
    // a watch follows its visit to another child; once fired here it follows no more
    const found = await findWatches(sql, ids);
    if (!found.every(({ childId }) => locked.has(childId))) throw new TransientError('watch-moved');
    const byChild = Map.groupBy(
      found.filter(({ id }) => fired.has(id)),
      ({ childId }) => childId,
    );
    await decide(sql, judgement, memory, byChild, locked);
  });
}

async function decide(
  sql: Sql,
  judgement: Judgement,
  memory: Memory,
  byChild: ReadonlyMap<string, readonly FoundWatch[]>,
  locked: ReadonlyMap<string, LockedState>,
): Promise<void> {
  const fromState = await StateDecisions.begin(sql, judgement, memory);
  const fromRows: ChildAtHand[] = [];
  for (const [childId, watches] of byChild) {
    const child = locked.get(childId);
    if (child === undefined) continue;
    const { state, hasNeighbours, ...row } = child;
    const atHand: ChildAtHand = {
      ...row,
      nextEpoch: child.epoch,
      cause: causeOf(watches),
      changed: watches.every(({ about }) => about === 'neighbours') ? 'neighbours' : 'itself',
    };
    const open = openWaiting(state, watches, memory);
    if (open === null) fromRows.push(atHand);
    else fromState.add({ child: atHand, open, hasNeighbours });
  }
  await settleDecisions(sql, await fromState.finish(sql), memory.words);
  await redecide(sql, judgement, memory, fromRows);
}

function causeOf(watches: readonly FoundWatch[]): Cause {
  const causes = watches.map(({ causedAt }): Cause => ({ receivedAt: causedAt, traceparent: null }));
  return causes.reduce((last, cause) => later(cause, last) ?? last);
}

/** A state that holds every visit that was waited for; null: its child is decided from its rows. */
function openWaiting(packed: Buffer | null, watches: readonly FoundWatch[], { words }: Memory): OpenState | null {
  const open = unpackState(packed, words);
  if (open === null) return null;
  for (const { anchorKey } of watches) {
    const visit = open.visitOf(anchorKey);
    if (visit === undefined) return null;
    open.changedSince = Math.min(open.changedSince, visit.occurredAt);
  }
  return open;
}
