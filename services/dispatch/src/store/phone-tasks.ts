import type { NoticeRequested, PhoneTask } from '#libs/contracts';
import { textArray, uuidArray, type Sql } from '#libs/platform';

/** A notice whose person is to be rung, as receipts speak of it. */
export interface Ringing {
  readonly noticeId: string;
  readonly caseId: string;
  readonly recipient: string;
  readonly severity: NoticeRequested['severity'];
  /** How far the notice has come by mail and telephone. */
  readonly noticeState: string;
  /** Of the mail; 0 before the first. */
  readonly attempt: number;
  readonly reason: string;
  /** Whether casework has been told to go on without waiting. */
  readonly escalated: boolean;
  readonly at: Date;
}

/** Which notices a step of the telephone takes: at most so many, without those that failed just now or are parked. */
export interface Which {
  readonly step: string;
  readonly most: number;
  readonly without: readonly string[];
}

/** For `$1` a step, `$2` how many, `$3` those to leave out. */
const unparked = `AND notice_id <> ALL ($3::uuid[]) AND NOT EXISTS (SELECT FROM parked_call AS parked
  WHERE parked.notice_id = phone_task.notice_id AND parked.step = $1 AND parked.parked_at > clock.now() - interval '15 minutes')`;

const whichParts = ({ step, most, without }: Which) => [step, most, uuidArray(without)];

/** Leaves a notice out of a step of the telephone for a quarter of an hour. */
export async function parkCall(sql: Sql, noticeId: string, step: string): Promise<void> {
  await sql.query(
    `INSERT INTO parked_call (notice_id, step) VALUES ($1, $2)
     ON CONFLICT (notice_id, step) DO UPDATE SET parked_at = clock.now()`,
    [noticeId, step],
    'phone-task-park',
  );
}

/** How many notices wait in the park of the telephone. */
export async function parkedCalls(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `SELECT count(DISTINCT notice_id)::int AS count FROM parked_call
     WHERE parked_at > clock.now() - interval '15 minutes'`,
    [],
    'phone-tasks-parked',
  );
  return rows[0]?.count ?? 0;
}

const ringing = `notice.notice_id AS "noticeId", case_id AS "caseId", recipient, severity, notice.state AS "noticeState",
  escalated_at IS NOT NULL AS escalated, clock.now() AS at,
  coalesce((SELECT max(attempt) FROM delivery_attempt WHERE notice_id = notice.notice_id), 0) AS attempt`;

/** Tasks of which casework has not been told; they count as told from now on. */
export async function takeUnannounced(sql: Sql, which: Which): Promise<readonly Ringing[]> {
  const { rows } = await sql.query<Ringing>(
    `WITH fresh AS (
       UPDATE phone_task SET announced = true WHERE notice_id = ANY (ARRAY(
         SELECT notice_id FROM phone_task WHERE state = 'open' AND NOT announced ${unparked}
         ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED))
       RETURNING notice_id, reason)
     SELECT ${ringing}, fresh.reason FROM fresh JOIN notice USING (notice_id)`,
    whichParts(which),
    'phone-tasks-unannounced',
  );
  return rows;
}

/** Tasks that nobody has taken in their time; they are marked so. */
export async function takeLapsed(sql: Sql, which: Which): Promise<readonly Ringing[]> {
  const { rows } = await sql.query<Ringing>(
    `WITH lapsed AS (
       UPDATE phone_task SET state = 'not-taken' WHERE notice_id = ANY (ARRAY(
         SELECT notice_id FROM phone_task WHERE state = 'open' AND announced AND due_at <= (SELECT clock.now()) ${unparked}
         ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED))
       RETURNING notice_id)
     SELECT ${ringing}, 'phone-not-taken' AS reason FROM lapsed JOIN notice USING (notice_id)`,
    whichParts(which),
    'phone-tasks-lapsed',
  );
  return rows;
}

/** IMMEDIATE notices that no mail server has accepted in their time; they count as escalated from now on. */
export async function takeLate(sql: Sql, afterSeconds: number, which: Which): Promise<readonly Ringing[]> {
  const { rows } = await sql.query<Ringing>(
    `WITH late AS (
       UPDATE notice SET escalated_at = clock.now() WHERE notice_id = ANY (ARRAY(
         SELECT notice.notice_id FROM delivery JOIN notice ON notice.notice_id = delivery.id
         WHERE delivery.state = 'armed' AND severity = 'IMMEDIATE' AND escalated_at IS NULL
           AND requested_at <= (SELECT clock.now()) - make_interval(secs => $4)
           ${unparked.replaceAll('phone_task.', 'notice.').replace('AND notice_id', 'AND notice.notice_id')}
         ORDER BY requested_at LIMIT $2 FOR UPDATE OF notice SKIP LOCKED))
       RETURNING notice_id)
     SELECT ${ringing}, 'not-accepted-in-time' AS reason FROM late JOIN notice USING (notice_id)`,
    [...whichParts(which), afterSeconds],
    'phone-tasks-late',
  );
  return rows.map((row) => ({ ...row, escalated: false }));
}

/** Opens tasks of which casework is told in the same transaction. One that is there already stays as it is. */
export async function openTasks(
  sql: Sql,
  tasks: readonly { readonly noticeId: string; readonly phone: string; readonly reason: string }[],
  withinSeconds: number,
): Promise<void> {
  await sql.query(
    `INSERT INTO phone_task (notice_id, person, phone, reason, due_at, announced)
     SELECT notice_id, recipient, task.phone, task.reason, CASE WHEN answer_by > clock.now()
         THEN least(answer_by, clock.now() + make_interval(secs => $4)) ELSE clock.now() + make_interval(secs => $4) END, true
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS task (id, phone, reason) JOIN notice ON notice_id = task.id
     ON CONFLICT DO NOTHING`,
    [
      uuidArray(tasks.map(({ noticeId }) => noticeId)),
      textArray(tasks.map(({ phone }) => phone)),
      textArray(tasks.map(({ reason }) => reason)),
      withinSeconds,
    ],
    'phone-tasks-open',
  );
}

/** Marks how far notices have come, and that casework was told to go on where it was. */
export async function markNotices(
  sql: Sql,
  marks: readonly { readonly noticeId: string; readonly state: string; readonly escalated: boolean }[],
): Promise<void> {
  await sql.query(
    `UPDATE notice SET state = mark.state,
       escalated_at = coalesce(escalated_at, CASE WHEN mark.escalated THEN clock.now() END)
     FROM unnest($1::uuid[], $2::text[], $3::boolean[]) AS mark (id, state, escalated) WHERE notice_id = mark.id`,
    [
      uuidArray(marks.map(({ noticeId }) => noticeId)),
      textArray(marks.map(({ state }) => state)),
      marks.map(({ escalated }) => escalated),
    ],
    'notices-mark',
  );
}

/** Writes what came of ringing somebody. @returns null when there is no such task, or it has been answered */
export async function answerTask(
  sql: Sql,
  id: string,
  answer: { readonly state: 'done' | 'not-reached'; readonly by: string },
): Promise<Ringing | null> {
  const { rows } = await sql.query<Ringing>(
    `WITH answered AS (
       UPDATE phone_task SET state = $2, answered_by = $3, answered_at = clock.now()
       WHERE notice_id = $1 AND state IN ('open', 'not-taken') RETURNING notice_id)
     SELECT ${ringing}, 'phone-not-reached' AS reason FROM answered JOIN notice USING (notice_id)`,
    [id, answer.state, answer.by],
    'phone-task-answer',
  );
  return rows[0] ?? null;
}

/** How far a notice has come, which nobody changes until this transaction ends; null when there is none. */
export async function lockState(sql: Sql, noticeId: string): Promise<string | null> {
  const { rows } = await sql.query<{ state: string }>(
    'SELECT state FROM notice WHERE notice_id = $1 FOR UPDATE',
    [noticeId],
    'notice-lock-state',
  );
  return rows[0]?.state ?? null;
}

/** A task as its row has it; `person` is a directory id. */
export type PhoneTaskRow = Omit<PhoneTask, 'person' | 'openedAt' | 'dueAt' | 'answeredAt'> & {
  readonly person: string;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly answeredAt: Date | null;
};

/** Tasks that somebody has to take, or one, the next due first. @param id null: all that are not answered */
export async function readTasks(sql: Sql, id: string | null): Promise<readonly PhoneTaskRow[]> {
  const { rows } = await sql.query<PhoneTaskRow>(
    `SELECT notice_id AS id, case_number AS "caseNumber", severity, role, organisation, phone_task.person, phone,
       phone_task.reason, opened_at AS "openedAt", phone_task.due_at AS "dueAt", phone_task.state,
       answered_by AS "answeredBy", answered_at AS "answeredAt"
     FROM phone_task JOIN notice USING (notice_id)
     WHERE CASE WHEN $1::uuid IS NULL THEN phone_task.state IN ('open', 'not-taken') ELSE notice_id = $1 END
     ORDER BY phone_task.due_at, notice_id LIMIT 500`,
    [id],
    'phone-tasks-read',
  );
  return rows;
}
