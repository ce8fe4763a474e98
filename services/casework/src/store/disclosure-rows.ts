import type { Sql } from '#libs/platform';
import type { Disclosure } from '../domain/disclosure.js';

/** Writes ledger rows; one that exists is left alone. */
export async function writeDisclosures(sql: Sql, caseId: string, disclosures: readonly Disclosure[]): Promise<void> {
  if (disclosures.length === 0) return;
  await sql.query(
    `INSERT INTO disclosure (notice_id, case_id, at, outcome, role, organisation, what, why, basis)
     SELECT row."noticeId", $1, row.at, row.outcome, row.role, row.organisation, row.what, row.why, row.basis
     FROM jsonb_to_recordset($2::jsonb) AS row ("noticeId" uuid, at timestamptz, outcome text, role text,
       organisation text, what text, why text, basis text)
     ON CONFLICT DO NOTHING`,
    [caseId, JSON.stringify(disclosures)],
    'disclosure-write',
  );
}

/** The ledger of one case, in order of time. */
export async function disclosuresOf(sql: Sql, caseId: string): Promise<readonly Disclosure[]> {
  const { rows } = await sql.query<Omit<Disclosure, 'at'> & { readonly at: Date }>(
    `SELECT notice_id AS "noticeId", at, outcome, role, organisation, what, why, basis FROM disclosure
     WHERE case_id = $1 ORDER BY at, notice_id`,
    [caseId],
    'disclosure-of-case',
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
