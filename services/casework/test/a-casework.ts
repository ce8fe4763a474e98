import { silentLogger, type Sql } from '#libs/platform';
import { CaseworkParts } from '../src/casework-parts.js';
import { policyBook } from './policy-terms.js';

/** What the use cases of casework need beside a transaction. */
export const parts = new CaseworkParts(policyBook, 'https://console.example/', silentLogger);

/** Forgets every case and what was heard. */
export async function emptyCasework(sql: Sql): Promise<void> {
  await sql.query('TRUNCATE case_file, case_journal, finding, child_alias, deadline, disclosure, outbox, outbox_key');
}
