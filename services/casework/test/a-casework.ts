import { silentLogger, type Sql } from '#libs/platform';
import { emptyTables } from '#libs/testing';
import { CaseworkParts } from '../src/casework-parts.js';
import { policyBook } from './policy-terms.js';

/** What the use cases of casework need beside a transaction. */
export const parts = new CaseworkParts(policyBook, 'https://console.example/', silentLogger);

const emptied = [
  'case_journal',
  'finding',
  'child_alias',
  'deadline',
  'disclosure',
  'case_file',
  'outbox',
  'outbox_key',
];

/** Forgets every case and what was heard. */
export function emptyCasework(sql: Sql): Promise<void> {
  return emptyTables(sql, ...emptied);
}

/** The next case is B-1. */
export async function restartNumbers(sql: Sql): Promise<void> {
  await sql.query("SELECT setval('case_number', 1, false)");
}
