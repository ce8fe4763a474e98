import { instantArray, int4Array, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Deadline, DeadlineChanges } from '../domain/deadline.js';

/** Table of the timers that casework waits on. */
export const deadlineTable = 'deadline';

/** Writes what decisions mean for deadlines. A step that has fired or was disarmed is never armed again. */
export async function changeDeadlines(sql: Sql, { disarmed, added }: DeadlineChanges): Promise<void> {
  if (disarmed.length > 0)
    await sql.query(
      `UPDATE deadline SET state = 'disarmed', lease_until = NULL WHERE id = ANY ($1::uuid[]) AND state = 'armed'`,
      [uuidArray(disarmed)],
      'deadlines-disarm',
    );
  if (added.length > 0)
    await sql.query(
      `INSERT INTO deadline (id, case_id, chain, round, step, due_at, state)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::integer[], $5::integer[], $6::timestamptz[], $7::text[])
       ON CONFLICT DO NOTHING`,
      [
        uuidArray(added.map(({ id }) => id)),
        uuidArray(added.map(({ caseId }) => caseId)),
        textArray(added.map(({ chain }) => chain)),
        int4Array(added.map(({ round }) => round)),
        int4Array(added.map(({ step }) => step)),
        instantArray(added.map(({ dueAt }) => Date.parse(dueAt))),
        textArray(added.map(({ state }) => state)),
      ],
      'deadlines-add',
    );
}

/** The step that a timer is about; null when there is no such timer. */
export async function findDeadline(sql: Sql, id: string): Promise<Deadline | null> {
  const { rows } = await sql.query<Deadline>(
    'SELECT case_id AS "caseId", chain, round, step FROM deadline WHERE id = $1',
    [id],
    'deadline-find',
  );
  return rows[0] ?? null;
}
