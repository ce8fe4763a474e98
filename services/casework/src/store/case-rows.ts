import { randomUUID } from 'node:crypto';
import type { Severity } from '#libs/contracts';
import { TransientError, type Sql } from '#libs/platform';
import type { JournalEntry } from '../domain/case-event.js';
import { noCase, type CaseState } from '../domain/case-state.js';
import { evolve } from '../domain/evolve.js';

/** Which case: its id, its number, or the open one of a child. */
export type CaseReference = { readonly id: string } | { readonly number: string } | { readonly childId: string };

/** A case with the child it is about. */
export interface LoadedCase {
  readonly childId: string;
  readonly state: CaseState;
}

interface CaseRow {
  readonly case_id: string;
  readonly number: string;
  readonly child_id: string;
}

function conditionOf(reference: CaseReference): readonly [text: string, value: string] {
  if ('id' in reference) return ['case_id = $1', reference.id];
  if ('number' in reference) return ['number = $1', reference.number];
  return [`child_id = $1 AND state = 'open'`, reference.childId];
}

/** Locks a case and folds its journal; null when there is none. */
export async function lockCase(sql: Sql, reference: CaseReference): Promise<LoadedCase | null> {
  return load(sql, reference, 'FOR UPDATE');
}

/** Folds the journal of a case without a lock. */
export async function readCase(sql: Sql, reference: CaseReference): Promise<LoadedCase | null> {
  return load(sql, reference, '');
}

async function load(sql: Sql, reference: CaseReference, locking: string): Promise<LoadedCase | null> {
  const [condition, value] = conditionOf(reference);
  const { rows } = await sql.query<CaseRow>(
    `SELECT case_id, number, child_id FROM case_file WHERE ${condition} ${locking}`,
    [value],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const journal = await readJournal(sql, row.case_id);
  return { childId: row.child_id, state: journal.reduce(evolve, noCase(row.case_id, row.number)) };
}

/** The journal of a case, in order. */
export async function readJournal(sql: Sql, caseId: string): Promise<readonly JournalEntry[]> {
  const { rows } = await sql.query<{ sequence: number; at: Date; event: JournalEntry['event'] }>(
    'SELECT sequence, at, event FROM case_journal WHERE case_id = $1 ORDER BY sequence',
    [caseId],
    'journal-read',
  );
  return rows.map(({ sequence, at, event }) => ({ sequence, at: at.toISOString(), event }));
}

/**
 * Locks cases in the order of their ids, the same everywhere: batches that meet the same cases wait for each other, and
 * neither has what the other waits for.
 */
export async function lockCases(sql: Sql, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await sql.query(
    'SELECT 1 FROM case_file WHERE case_id = ANY ($1::uuid[]) ORDER BY case_id FOR UPDATE',
    [caseIds],
    'cases-lock',
  );
}

/** The cases that hold these findings, and the open ones of these children under any id they are known by. */
export async function casesConcerned(
  sql: Sql,
  findingIds: readonly string[],
  childIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql.query<{ case_id: string }>(
    `WITH RECURSIVE known (id) AS (
       SELECT * FROM unnest($2::uuid[])
       UNION
       SELECT child_alias.child_id FROM known JOIN child_alias ON child_alias.alias = known.id)
     SELECT case_id FROM finding WHERE finding_id = ANY ($1::uuid[]) AND case_id IS NOT NULL
     UNION
     SELECT case_id FROM case_file WHERE state = 'open' AND child_id IN (SELECT id FROM known)`,
    [findingIds, childIds],
    'cases-concerned',
  );
  return rows.map((row) => row.case_id);
}

/** Makes the row of a new case, or locks the one that another transaction has opened for the child meanwhile. */
export async function createOrLockCase(
  sql: Sql,
  childId: string,
  first: { readonly organisation: string; readonly severity: Severity },
): Promise<LoadedCase> {
  const { rows } = await sql.query<CaseRow>(
    `INSERT INTO case_file (case_id, number, child_id, organisation, severity)
     VALUES ($1, 'B-' || nextval('case_number'), $2, $3, $4)
     ON CONFLICT (child_id) WHERE state = 'open' DO NOTHING RETURNING case_id, number, child_id`,
    [randomUUID(), childId, first.organisation, first.severity],
    'case-create',
  );
  const [row] = rows;
  if (row !== undefined) return { childId, state: noCase(row.case_id, row.number) };
  const existing = await lockCase(sql, { childId });
  // closed between the two statements
  if (existing === null) throw new TransientError('case-changed');
  return existing;
}

/** SQLSTATE of a second row where one may be. */
const uniqueViolation = '23505';

/**
 * The case is now known to be about another id of the same child.
 * @throws TransientError `case-changed` when a case of that child has been opened meanwhile: the two are looked at again
 */
export async function moveCase(sql: Sql, caseId: string, childId: string): Promise<void> {
  try {
    await sql.query('UPDATE case_file SET child_id = $2 WHERE case_id = $1', [caseId, childId], 'case-move');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === uniqueViolation)
      throw new TransientError('case-changed', { cause: error });
    throw error;
  }
}

/**
 * Writes what is read from a case.
 * @throws TransientError `case-changed` when the journal has grown since it was read
 */
export async function updateCase(
  sql: Sql,
  state: CaseState,
  readSequence: number,
  reading: { readonly answerDue: string | null; readonly waitingFor: readonly string[] },
): Promise<void> {
  const { rowCount } = await sql.query(
    `UPDATE case_file SET sequence = $2, severity = $3, answer_due = $4, waiting_for = $5
     WHERE case_id = $1 AND sequence = $6`,
    [state.caseId, state.sequence, state.severity, reading.answerDue, reading.waitingFor, readSequence],
    'case-update',
  );
  if (rowCount !== 1) throw new TransientError('case-changed');
}

/** Appends entries to the journal. */
export async function appendJournal(sql: Sql, caseId: string, entries: readonly JournalEntry[]): Promise<void> {
  await sql.query(
    `INSERT INTO case_journal (case_id, sequence, at, type, event)
     SELECT $1, entry.sequence, entry.at, entry.event ->> 'type', entry.event
     FROM jsonb_to_recordset($2::jsonb) AS entry (sequence integer, at timestamptz, event jsonb)`,
    [caseId, JSON.stringify(entries)],
    'journal-append',
  );
}
