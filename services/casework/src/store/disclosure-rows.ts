import { instantArray, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Disclosure } from '../domain/disclosure.js';

/** A ledger row with the case that it belongs to. */
export interface CaseDisclosure extends Disclosure {
  readonly caseId: string;
}

/** Writes ledger rows; one that exists is left alone. */
export async function writeDisclosures(sql: Sql, disclosures: readonly CaseDisclosure[]): Promise<void> {
  if (disclosures.length === 0) return;
  await sql.query(
    `INSERT INTO disclosure (notice_id, case_id, at, outcome, role, organisation, what, why, basis)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[],
       $8::text[], $9::text[])
     ON CONFLICT DO NOTHING`,
    [
      uuidArray(disclosures.map(({ noticeId }) => noticeId)),
      uuidArray(disclosures.map(({ caseId }) => caseId)),
      instantArray(disclosures.map(({ at }) => Date.parse(at))),
      ...(['outcome', 'role', 'organisation', 'what', 'why', 'basis'] as const).map((column) =>
        textArray(disclosures.map((row) => row[column])),
      ),
    ],
    'disclosures-write',
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
