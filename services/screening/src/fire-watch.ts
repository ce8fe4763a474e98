import { fireTimer, TransientError, type Database, type DueTimer } from '#libs/platform';
import { redecide, type Judgement, type Memory } from './redecide.js';
import { epochsOf, lockChildren } from './store/child-rows.js';
import { lockRegister } from './store/register-lock.js';
import { findWatch, watchTable } from './store/watch-rows.js';

/**
 * Fires one watch: its child is decided again with the watch fired, in one transaction, by the same path as a signal.
 * A watch that was disarmed or moved in the meantime has no effect.
 */
export async function fireWatch(
  database: Database,
  judgement: Judgement,
  memory: Memory,
  timer: DueTimer,
): Promise<void> {
  await database.transaction(async (sql) => {
    await lockRegister(sql, 'shared');
    const watch = await findWatch(sql, timer.id);
    if (watch === null) return;
    const { childId, causedAt } = watch;
    const [child] = (await lockChildren(sql, [childId], await epochsOf(sql, [childId]))).values();
    const isStill = (await findWatch(sql, timer.id))?.childId === childId;
    if (child === undefined || !isStill) throw new TransientError('watch-moved');
    if (!(await fireTimer(sql, watchTable, timer.id))) return;
    const cause = { receivedAt: causedAt, traceparent: null };
    await redecide(sql, judgement, memory, [{ ...child, nextEpoch: child.epoch, cause }]);
  });
}
