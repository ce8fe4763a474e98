import { arrayRows, instantArray, int4Array, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Deadline, DeadlineChanges, NewDeadline } from '../domain/deadline.js';
import type { Part } from './write-together.js';

/** Table of the timers that casework waits on. */
export const deadlineTable = 'deadline';

/** What decisions mean for deadlines. A step that has fired or was disarmed is never armed again. */
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
      INSERT INTO deadline (id, case_id, chain, round, step, due_at, state)
      SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'integer', 'integer', 'timestamptz', 'text'])}
      WHERE {whole} ON CONFLICT DO NOTHING)`,
    values: [
      uuidArray(added.map(({ id }) => id)),
      uuidArray(added.map(({ caseId }) => caseId)),
      textArray(added.map(({ chain }) => chain)),
      int4Array(added.map(({ round }) => round)),
      int4Array(added.map(({ step }) => step)),
      instantArray(added.map(({ dueAt }) => Date.parse(dueAt))),
      textArray(added.map(({ state }) => state)),
    ],
    counted: null,
  };
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
