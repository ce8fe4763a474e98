import { arrayRows, instantArray, int4Array, jsonbArray, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Decision } from '../domain/case-book.js';
import type { JournalEntry } from '../domain/case-event.js';
import type { Part } from './write-together.js';

interface JournalRow {
  readonly case_id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly event: JournalEntry['event'];
}

/** The journals of cases, each in order; those of cases without an entry are left out. */
export async function readJournals(
  sql: Sql,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEntry[]>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql.query<JournalRow>(
    `SELECT case_id, sequence, at, event FROM case_journal WHERE case_id = ANY ($1::uuid[])
     ORDER BY case_id, sequence`,
    [uuidArray(caseIds)],
    'journals-read',
  );
  const journals = new Map<string, JournalEntry[]>();
  for (const { case_id, sequence, at, event } of rows) {
    const journal = journals.get(case_id) ?? [];
    journal.push({ sequence, at: at.toISOString(), event });
    journals.set(case_id, journal);
  }
  return journals;
}

/** The journal of one case, in order. */
export async function readJournal(sql: Sql, caseId: string): Promise<readonly JournalEntry[]> {
  return (await readJournals(sql, [caseId])).get(caseId) ?? [];
}

/** The entries of decisions, at the end of the journals of their cases. */
export function journalEntries(decisions: readonly Decision[]): Part {
  const rows = decisions.flatMap(({ after, entries }) => entries.map((entry) => ({ caseId: after.caseId, ...entry })));
  return {
    name: 'journal',
    text: `journal AS (
      INSERT INTO case_journal (case_id, sequence, at, type, event)
      SELECT * FROM ${arrayRows(['uuid', 'integer', 'timestamptz', 'text', 'jsonb'])}
      WHERE {whole})`,
    values: [
      uuidArray(rows.map(({ caseId }) => caseId)),
      int4Array(rows.map(({ sequence }) => sequence)),
      instantArray(rows.map(({ at }) => Date.parse(at))),
      textArray(rows.map(({ event }) => event.type)),
      jsonbArray(rows.map(({ event }) => JSON.stringify(event))),
    ],
    counted: null,
  };
}
