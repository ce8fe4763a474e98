import { isUniqueViolation, TransientError, uuidArray, type Sql } from '#libs/platform';
import type { LoadedCase } from '../domain/case-book.js';
import type { JournalEntry } from '../domain/case-event.js';
import { noCase } from '../domain/case-state.js';
import { evolve } from '../domain/evolve.js';
import { knownIds } from './alias-rows.js';
import { readJournals } from './journal-rows.js';

/** Which case: its id or its number. */
export type CaseReference = { readonly id: string } | { readonly number: string };

/** A case beside its journal. */
export interface CaseRow {
  readonly case_id: string;
  readonly number: string;
  readonly child_id: string;
  readonly state: LoadedCase['standing'];
}

const columns = 'case_id, number, child_id, state';

/**
 * Locks a case and folds its journal; null when there is none. Journals are read by a statement of their own: one that
 * waits for a lock still sees the journal as it was before.
 */
export async function lockCase(sql: Sql, reference: CaseReference): Promise<LoadedCase | null> {
  return one(sql, reference, 'FOR UPDATE');
}

/** Folds the journal of a case without a lock. */
export async function readCase(sql: Sql, reference: CaseReference): Promise<LoadedCase | null> {
  return one(sql, reference, '');
}

async function one(sql: Sql, reference: CaseReference, locking: string): Promise<LoadedCase | null> {
  const [column, value] = 'id' in reference ? ['case_id', reference.id] : ['number', reference.number];
  const { rows } = await sql.query<CaseRow>(`SELECT ${columns} FROM case_file WHERE ${column} = $1 ${locking}`, [
    value,
  ]);
  return (await folded(sql, rows))[0] ?? null;
}

/** Folds the journals of cases without a lock; ids of no case are left out. */
export async function readCases(sql: Sql, caseIds: readonly string[]): Promise<readonly LoadedCase[]> {
  const { rows } = await sql.query<CaseRow>(
    `SELECT ${columns} FROM case_file WHERE case_id = ANY ($1::uuid[])`,
    [uuidArray(caseIds)],
    'cases-read',
  );
  return folded(sql, rows);
}

/**
 * Locks cases in the order of their ids, the same everywhere: batches that meet the same cases wait for each other, and
 * neither has what the other waits for.
 */
export async function lockCases(sql: Sql, caseIds: readonly string[]): Promise<readonly CaseRow[]> {
  const { rows } = await sql.query<CaseRow>(
    `SELECT ${columns} FROM case_file WHERE case_id = ANY ($1::uuid[]) ORDER BY case_id FOR UPDATE`,
    [uuidArray(caseIds)],
    'cases-lock',
  );
  return rows;
}

/**
 * Locks, in the same order, these cases and the open ones of these children under any id they are known by. `OFFSET 0`
 * has each child looked up by itself: a plan made while there are few cases would read all open ones for each child.
 */
export async function lockCasesConcerned(
  sql: Sql,
  caseIds: readonly string[],
  childIds: readonly string[],
): Promise<readonly CaseRow[]> {
  const { rows } = await sql.query<CaseRow>(
    `WITH RECURSIVE ${knownIds(2)}
     SELECT ${columns} FROM case_file WHERE case_id IN (
       SELECT * FROM unnest($1::uuid[])
       UNION
       SELECT concerned.case_id FROM known CROSS JOIN LATERAL (
         SELECT case_id FROM case_file WHERE child_id = known.id AND state = 'open' OFFSET 0) AS concerned)
     ORDER BY case_id FOR UPDATE OF case_file`,
    [uuidArray(caseIds), uuidArray(childIds)],
    'cases-lock-concerned',
  );
  return rows;
}

async function folded(sql: Sql, rows: readonly CaseRow[]): Promise<readonly LoadedCase[]> {
  const journals = await readJournals(
    sql,
    rows.map(({ case_id }) => case_id),
  );
  return rows.map((row) => foldCase(row, journals.get(row.case_id) ?? []));
}

/** A case as the fold of its journal. */
export function foldCase({ case_id, number, child_id, state }: CaseRow, journal: readonly JournalEntry[]): LoadedCase {
  return { childId: child_id, standing: state, state: journal.reduce(evolve, noCase(case_id, number)) };
}

/**
 * The case is now known to be about another id of the same child.
 * @throws TransientError `case-changed` when a case of that child has been opened meanwhile: the two are looked at again
 */
export async function moveCase(sql: Sql, caseId: string, childId: string): Promise<void> {
  try {
    await sql.query('UPDATE case_file SET child_id = $2 WHERE case_id = $1', [caseId, childId], 'case-move');
  } catch (error) {
    if (isUniqueViolation(error)) throw new TransientError('case-changed', { cause: error });
    throw error;
  }
}
