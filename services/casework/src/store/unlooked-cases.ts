import { uuidArray, type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';

/**
 * Looks at some of the cases of which nobody has said whether they have a finding that not everybody may hear of. One that
 * is being written at this moment is passed over.
 * @returns how many it has looked at
 */
export async function lookAtCases(sql: Sql, most: number): Promise<number> {
  const { rows } = await sql.query<{ id: string }>(
    `SELECT case_id AS id FROM case_file WHERE restricted IS NULL
     ORDER BY opened_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [most],
    'cases-not-looked-at',
  );
  if (rows.length === 0) return 0;
  // a statement of its own: what was written before the rows were had is seen by it
  await sql.query(
    `UPDATE case_file SET restricted_to = sequence, restricted = EXISTS (
       SELECT FROM case_journal WHERE case_journal.case_id = case_file.case_id AND type = 'finding-applied'
         AND event ->> 'rule' = ANY ($2::text[]))
     WHERE case_id = ANY ($1::uuid[])`,
    [uuidArray(rows.map(({ id }) => id)), [...restrictedRules]],
    'cases-looked-at',
  );
  return rows.length;
}
