import { randomUUID } from 'node:crypto';
import { instantArray, int4Array, textArray, TransientError, uuidArray, type Sql } from '#libs/platform';
import type { CaseChange, CaseIdentity, OpenedCase } from '../domain/case-book.js';
import { answerDue, waitingFor, type CaseState } from '../domain/case-state.js';

/** Ids and numbers for cases that may have to be opened. A number that is not used is never used. */
export async function drawIdentities(sql: Sql, count: number): Promise<readonly CaseIdentity[]> {
  if (count === 0) return [];
  const { rows } = await sql.query<{ number: string }>(
    `SELECT 'B-' || nextval('case_number') AS number FROM generate_series(1, $1::integer)`,
    [count],
    'case-numbers-draw',
  );
  return rows.map(({ number }) => ({ caseId: randomUUID(), number }));
}

/** What is read from a case, as five arrays: id, sequence, severity, answer due, waiting for. */
function readings(states: readonly CaseState[]): readonly Buffer[] {
  const due = states.map(answerDue);
  return [
    uuidArray(states.map(({ caseId }) => caseId)),
    int4Array(states.map(({ sequence }) => sequence)),
    textArray(states.map(({ severity }) => severity)),
    instantArray(due.map((instant) => (instant === null ? null : Date.parse(instant)))),
    textArray(states.map((state) => waitingFor(state).join(' '))),
  ];
}

/**
 * Writes cases that have been opened, in the order of their children, the same everywhere.
 * @returns false when another transaction has opened one of a child meanwhile: then none is written
 */
export async function insertCases(sql: Sql, opened: readonly OpenedCase[], now: Date): Promise<boolean> {
  if (opened.length === 0) return true;
  const ordered = opened.toSorted((one, other) => (one.childId < other.childId ? -1 : 1));
  const { rows } = await sql.query<{ case_id: string }>(
    `INSERT INTO case_file (case_id, sequence, severity, answer_due, waiting_for, number, child_id, organisation, opened_at)
     SELECT case_id, sequence, severity, answer_due, string_to_array(waiting_for, ' '), number, child_id, organisation, $9::timestamptz
     FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::timestamptz[], $5::text[], $6::text[], $7::uuid[], $8::text[])
       AS opened (case_id, sequence, severity, answer_due, waiting_for, number, child_id, organisation)
     ON CONFLICT (child_id) WHERE state = 'open' DO NOTHING RETURNING case_id`,
    [
      ...readings(ordered.map(({ state }) => state)),
      textArray(ordered.map(({ state }) => state.number)),
      uuidArray(ordered.map(({ childId }) => childId)),
      textArray(ordered.map(({ organisation }) => organisation)),
      now,
    ],
    'cases-insert',
  );
  if (rows.length === opened.length) return true;
  await sql.query(
    'DELETE FROM case_file WHERE case_id = ANY ($1::uuid[])',
    [uuidArray(rows.map(({ case_id }) => case_id))],
    'cases-take-back',
  );
  return false;
}

/**
 * Writes what is read from cases that were there before.
 * @throws TransientError `case-changed` when a journal has grown since it was read
 */
export async function updateCases(sql: Sql, changed: readonly CaseChange[]): Promise<void> {
  if (changed.length === 0) return;
  const { rowCount } = await sql.query(
    `UPDATE case_file SET sequence = changed.sequence, severity = changed.severity, answer_due = changed.answer_due,
       waiting_for = string_to_array(changed.waiting_for, ' ')
     FROM unnest($1::uuid[], $2::integer[], $3::text[], $4::timestamptz[], $5::text[], $6::integer[])
       AS changed (case_id, sequence, severity, answer_due, waiting_for, read_sequence)
     WHERE case_file.case_id = changed.case_id AND case_file.sequence = changed.read_sequence`,
    [...readings(changed.map(({ after }) => after)), int4Array(changed.map(({ before }) => before.sequence))],
    'cases-update',
  );
  if (rowCount !== changed.length) throw new TransientError('case-changed');
}
