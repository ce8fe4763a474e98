import { enqueue } from '#libs/messaging';
import type { Database, Logger, Sql } from '#libs/platform';
import type { Directory } from './domain/directory.js';
import { receiptOf } from './domain/receipt.js';
import { ringAll, type RingStep } from './ring-one-by-one.js';
import { markNotices, openTasks, takeLapsed, takeLate, takeUnannounced, type Ringing } from './store/phone-tasks.js';

/** What the telephone needs beside its tasks. */
export interface RingParts {
  readonly directory: Directory;
  readonly logger: Logger;
  /** Seconds in which somebody must have been rung. */
  readonly ringWithinSeconds: number;
  /** Seconds after which an IMMEDIATE notice that no mail server has accepted goes by telephone too. */
  readonly lateAfterSeconds: number;
}

type Said = Pick<Parameters<typeof receiptOf>[0], 'state' | 'reason' | 'channel'>;

const toBeRung: Said = { state: 'queued', reason: null, channel: 'phone' };

/** A step of the telephone: what it takes, and what is said of it, in one transaction. */
async function say(sql: Sql, tasks: readonly Ringing[], saidOf: (task: Ringing) => readonly Said[]): Promise<void> {
  const said = tasks.map((task) => ({ task, receipts: saidOf(task) }));
  await markNotices(
    sql,
    said.flatMap(({ task: { noticeId }, receipts }) => {
      const state = receipts.at(-1)?.state;
      return state === undefined ? [] : [{ noticeId, state, escalated: state === 'failed-permanent' }];
    }),
  );
  await enqueue(
    sql,
    said.flatMap(({ task: { noticeId, caseId, recipient, attempt, at }, receipts }) =>
      receipts.map((receipt) => receiptOf({ noticeId, caseId, recipient, attempt, at, ...receipt })),
    ),
  );
}

/**
 * Tells casework of people who are to be rung. Of an IMMEDIATE notice the next step is told at the same time: nobody waits
 * for a call that may not come. Of the others it is told when nobody has rung in time.
 */
export async function ringRound(database: Database, { logger }: Pick<RingParts, 'logger'>): Promise<void> {
  const announce: RingStep<Ringing> = {
    name: 'announce',
    take: takeUnannounced,
    settle: async (sql, tasks) => {
      await say(sql, tasks, ({ severity, escalated, reason }) =>
        severity === 'IMMEDIATE' && !escalated ? [toBeRung, { state: 'failed-permanent', reason }] : [toBeRung],
      );
      return tasks;
    },
    afterwards: () => undefined,
  };
  const lapse: RingStep<Ringing> = {
    name: 'lapse',
    take: takeLapsed,
    settle: async (sql, tasks) => {
      // a mail that was accepted meanwhile stands
      const failed = tasks.filter(({ noticeState }) => noticeState !== 'sent');
      if (failed.length > 0)
        await say(sql, failed, ({ reason }) => [{ state: 'failed-permanent', reason, channel: 'phone' }]);
      return failed;
    },
    afterwards: (lapsed) => {
      for (const { noticeId, caseId, attempt, reason } of lapsed)
        logger.error('notice.not-delivered', { noticeId, caseId, attempt, reason, alarm: true });
    },
  };
  await ringAll(database, announce, logger);
  await ringAll(database, lapse, logger);
}

/** IMMEDIATE notices that mail has not got rid of in time: their people are rung, and the next step is told at once. */
export async function ringLate(database: Database, parts: RingParts): Promise<void> {
  const { directory, logger, ringWithinSeconds, lateAfterSeconds } = parts;
  const phoneOf = ({ recipient }: Ringing): string | undefined => directory.person(recipient)?.phone;
  const late: RingStep<Ringing> = {
    name: 'late',
    take: (sql, which) => takeLate(sql, lateAfterSeconds, which),
    settle: async (sql, tasks) => {
      const withPhone = tasks.flatMap((task) => {
        const phone = phoneOf(task);
        return phone === undefined ? [] : [{ noticeId: task.noticeId, phone, reason: task.reason }];
      });
      if (withPhone.length > 0) await openTasks(sql, withPhone, ringWithinSeconds);
      await say(sql, tasks, (task) => [
        ...(phoneOf(task) === undefined ? [] : [toBeRung]),
        { state: 'failed-permanent', reason: task.reason },
      ]);
      return tasks;
    },
    afterwards: (tasks) => {
      for (const task of tasks) {
        const { noticeId, caseId, attempt, reason } = task;
        const code = phoneOf(task) === undefined ? 'notice.not-delivered' : 'notice.to-be-rung';
        logger.error(code, { noticeId, caseId, attempt, reason, alarm: true });
      }
    },
  };
  await ringAll(database, late, logger);
}
