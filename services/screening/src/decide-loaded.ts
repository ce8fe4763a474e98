import { counter, fireTimers, type Database, type DueTimer, type Sql } from '#libs/platform';
import { redecide, type Judgement, type Memory } from './redecide.js';
import { type ChildAtHand } from './settle-decisions.js';
import { epochsOf, lockChildren, writeChildren } from './store/child-rows.js';
import { leaveToLoad, loadCauses, loadTable } from './store/load-rows.js';
import { lockRegister } from './store/register-lock.js';

/**
 * In which order statements are stored and children decided: each batch at once, or, in a back-load, all statements first
 * and each child once afterwards.
 */
export type ScreeningOrder = 'as-received' | 'load';

const decidedChildren = counter('screening_loaded_children_total', 'Children decided after a back-load');

/**
 * Leaves children whose statements a back-load has stored: their epochs are raised as by a decision, their states are
 * thrown away. Who decides one of them before does so from rows, rightly.
 */
export async function leaveUndecided(sql: Sql, children: readonly ChildAtHand[]): Promise<void> {
  await writeChildren(
    sql,
    children.map((child) => ({ ...child, state: null })),
  );
  await leaveToLoad(
    sql,
    children.map(({ childId, cause }) => [childId, cause.receivedAt]),
  );
}

/** Decides children that a back-load has left, in one transaction. When it throws, nothing has happened. */
export async function decideLoaded(
  database: Database,
  judgement: Judgement,
  memory: Memory,
  timers: readonly DueTimer[],
): Promise<void> {
  await database.transaction(async (sql) => {
    await lockRegister(sql, 'shared');
    const ids = timers.map(({ id }) => id).sort();
    const locked = await lockChildren(sql, ids, await epochsOf(sql, ids));
    const fired = await fireTimers(sql, loadTable, ids);
    const causes = await loadCauses(sql, ids);
    const children = [...locked.values()].filter(({ childId }) => fired.has(childId));
    await redecide(
      sql,
      judgement,
      memory,
      children.map((child) => ({
        ...child,
        nextEpoch: child.epoch,
        cause: { receivedAt: causes.get(child.childId) ?? 0, traceparent: null },
      })),
    );
    decidedChildren.inc(children.length);
  });
}
