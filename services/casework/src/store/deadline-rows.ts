import { nameUuid, type Sql } from '#libs/platform';
import type { CaseState } from '../domain/case-state.js';

/** Table of the timers that casework waits on. */
export const deadlineTable = 'deadline';

/** The step of a chain that a deadline is about. */
export interface Deadline {
  readonly caseId: string;
  readonly chain: string;
  readonly round: number;
  readonly step: number;
}

/**
 * Makes the armed deadlines of a case those that its state waits for: one for each running chain. Others are disarmed.
 * A step that has fired or was disarmed is never armed again.
 */
export async function arrangeDeadlines(sql: Sql, state: CaseState): Promise<void> {
  const wanted = [...state.chains.values()].flatMap(({ name, round, step, answerBy, progress }) =>
    progress.state === 'running' && step !== null && answerBy !== null
      ? [{ id: nameUuid('deadline', state.caseId, name, round, step), chain: name, round, step, due_at: answerBy }]
      : [],
  );
  await sql.query(
    `UPDATE deadline SET state = 'disarmed', lease_until = NULL
     WHERE case_id = $1 AND state = 'armed' AND id <> ALL ($2::uuid[])`,
    [state.caseId, wanted.map(({ id }) => id)],
    'deadline-disarm',
  );
  if (wanted.length === 0) return;
  await sql.query(
    `INSERT INTO deadline (id, case_id, chain, round, step, due_at)
     SELECT wanted.id, $1, wanted.chain, wanted.round, wanted.step, wanted.due_at
     FROM jsonb_to_recordset($2::jsonb) AS wanted (id uuid, chain text, round integer, step integer, due_at timestamptz)
     ON CONFLICT DO NOTHING`,
    [state.caseId, JSON.stringify(wanted)],
    'deadline-arm',
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
