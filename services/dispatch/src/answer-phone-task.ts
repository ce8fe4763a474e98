import type { PhoneTask } from '#libs/contracts';
import { enqueue } from '#libs/messaging';
import type { Database, Sql } from '#libs/platform';
import type { Directory } from './domain/directory.js';
import { receiptOf } from './domain/receipt.js';
import { answerTask, lockState, markNotices, readTasks, type PhoneTaskRow } from './store/phone-tasks.js';

/** Whom to ring, the next due first. */
export async function listPhoneTasks(sql: Sql, directory: Directory): Promise<readonly PhoneTask[]> {
  return (await readTasks(sql, null)).map((row) => shown(row, directory));
}

/** What a call in vain takes nothing from. */
const accepted: ReadonlySet<string | null> = new Set(['sent', 'delivered']);

/**
 * Somebody rang. Reached, the notice is delivered; not reached, casework is told so and the next step with it, unless a
 * mail was accepted meanwhile: then the call has failed, and the notice has not.
 * @returns the task as it is now, or why nothing was changed
 */
export async function answerPhoneTask(
  database: Database,
  directory: Directory,
  id: string,
  { outcome, by }: { readonly outcome: 'reached' | 'not-reached'; readonly by: string },
): Promise<PhoneTask | 'not-found' | 'answered-before'> {
  return database.transaction(async (sql) => {
    const answered = await answerTask(sql, id, { state: outcome === 'reached' ? 'done' : 'not-reached', by });
    const [row] = await readTasks(sql, id);
    if (row === undefined) return 'not-found';
    if (answered === null) return 'answered-before';
    const { noticeId, caseId, recipient, attempt, at } = answered;
    const arrived = accepted.has(await lockState(sql, noticeId));
    if (outcome === 'not-reached' && arrived) return shown(row, directory);
    const said =
      outcome === 'reached'
        ? ({ state: 'delivered', reason: null } as const)
        : ({ state: 'failed-permanent', reason: answered.reason } as const);
    await markNotices(sql, [{ noticeId, state: said.state, escalated: said.state === 'failed-permanent' }]);
    await enqueue(sql, [receiptOf({ noticeId, caseId, recipient, attempt, at, ...said, channel: 'phone' })]);
    return shown(row, directory);
  });
}

function shown({ person, openedAt, dueAt, answeredAt, ...row }: PhoneTaskRow, directory: Directory): PhoneTask {
  return {
    ...row,
    person: { id: person, name: directory.person(person)?.name ?? person },
    openedAt: openedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}
