import { classify, describeError, type Database, type Logger, type Sql } from '#libs/platform';
import { parkCall, type Ringing, type Which } from './store/phone-tasks.js';

/** A step of the telephone: what it takes, and what it does with it in the same transaction. */
export interface RingStep<T> {
  readonly name: 'announce' | 'lapse' | 'late';
  readonly take: (sql: Sql, which: Which) => Promise<readonly Ringing[]>;
  readonly settle: (sql: Sql, tasks: readonly Ringing[]) => Promise<readonly T[]>;
  /** Once it is written. */
  readonly afterwards: (done: readonly T[]) => void;
}

/** Handled together. */
const most = 200;

/**
 * Takes a step for all who wait for it; when that fails, for one after the other. What fails for itself is parked with an
 * alarm, and stops none of the others.
 * @throws whatever may pass: storage away, a row that somebody has locked
 */
export async function ringAll<T>(database: Database, step: RingStep<T>, logger: Logger): Promise<void> {
  try {
    step.afterwards(
      await database.transaction(async (sql) => {
        const tasks = await step.take(sql, { step: step.name, most, without: [] });
        return tasks.length === 0 ? [] : step.settle(sql, tasks);
      }),
    );
  } catch (error) {
    logger.warn('telephone.step-failed', { place: step.name, ...describeError(error) });
    await ringOneByOne(database, step, logger);
  }
}

async function ringOneByOne<T>(database: Database, step: RingStep<T>, logger: Logger): Promise<void> {
  const without: string[] = [];
  let passing: { readonly error: unknown } | null = null;
  for (;;) {
    const taken: { noticeId: string | null } = { noticeId: null };
    try {
      const done = await database.transaction(async (sql) => {
        const tasks = await step.take(sql, { step: step.name, most: 1, without });
        taken.noticeId = tasks[0]?.noticeId ?? null;
        return taken.noticeId === null ? null : step.settle(sql, tasks);
      });
      if (done === null) break;
      step.afterwards(done);
    } catch (error) {
      const { noticeId } = taken;
      if (noticeId === null) throw error;
      without.push(noticeId);
      if (classify(error) === 'transient') {
        passing = { error };
        continue;
      }
      await parkCall(database, noticeId, step.name);
      logger.error('telephone.parked', { noticeId, place: step.name, ...describeError(error), alarm: true });
    }
  }
  if (passing !== null) throw passing.error;
}
