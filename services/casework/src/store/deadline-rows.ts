import { arrayRows, instantArray, int4Array, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Deadline, DeadlineChanges, NewDeadline } from '../domain/deadline.js';
import type { Part } from './write-together.js';

/** Table of the timers that casework waits on. */
export const deadlineTable = 'deadline';

/**
 * What decisions mean for deadlines. One that has fired is never armed again; one that was disarmed is when what disarmed
 * it is taken back, and the clock to act moves with what stands. Races with the timer are decided by the lock on the case.
 */
export function deadlineParts({ disarmed, added }: DeadlineChanges): readonly Part[] {
  return [...(disarmed.length > 0 ? [disarming(disarmed)] : []), ...(added.length > 0 ? [adding(added)] : [])];
}

function disarming(ids: readonly string[]): Part {
  return {
    name: 'disarmed',
    text: `disarmed AS (
      UPDATE deadline SET state = 'disarmed', lease_until = NULL
      WHERE id = ANY ($1::uuid[]) AND state = 'armed' AND {whole})`,
    values: [uuidArray(ids)],
    counted: null,
  };
}

function adding(added: readonly NewDeadline[]): Part {
  return {
    name: 'added',
    text: `added AS (
      INSERT INTO deadline (id, case_id, kind, chain, round, step, due_at, state)
      SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'text', 'integer', 'integer', 'timestamptz', 'text'])}
      WHERE {whole}
      ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, state = excluded.state, lease_until = NULL, attempts = 0
        WHERE deadline.state <> 'fired')`,
    values: [
      uuidArray(added.map(({ id }) => id)),
      uuidArray(added.map(({ caseId }) => caseId)),
      textArray(added.map(({ kind }) => kind)),
      textArray(added.map(({ chain }) => chain)),
      int4Array(added.map(({ round }) => round)),
      int4Array(added.map(({ step }) => step)),
      instantArray(added.map(({ dueAt }) => Date.parse(dueAt))),
      textArray(added.map(({ state }) => state)),
    ],
    counted: null,
  };
}

/** What a timer is about; null when there is no such timer. */
export async function findDeadline(sql: Sql, id: string): Promise<Deadline | null> {
  const { rows } = await sql.query<Deadline>(
    'SELECT case_id AS "caseId", kind, chain, round, step FROM deadline WHERE id = $1',
    [id],
    'deadline-find',
  );
  return rows[0] ?? null;
}
