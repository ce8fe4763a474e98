import { arrayRows, instantArray, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Disclosure } from '../domain/disclosure.js';
import type { Part } from './write-together.js';

/** A ledger row with the case that it belongs to. */
export interface CaseDisclosure extends Disclosure {
  readonly caseId: string;
}

/** Ledger rows; one that exists is left alone. */
export function ledgerRows(disclosures: readonly CaseDisclosure[]): Part {
  return {
    name: 'ledger',
    text: `ledger AS (
      INSERT INTO disclosure (notice_id, case_id, at, outcome, role, organisation, what, why, basis)
      SELECT * FROM ${arrayRows(['uuid', 'uuid', 'timestamptz', 'text', 'text', 'text', 'text', 'text', 'text'])}
      WHERE {whole} ON CONFLICT DO NOTHING)`,
    values: [
      uuidArray(disclosures.map(({ noticeId }) => noticeId)),
      uuidArray(disclosures.map(({ caseId }) => caseId)),
      instantArray(disclosures.map(({ at }) => Date.parse(at))),
      ...(['outcome', 'role', 'organisation', 'what', 'why', 'basis'] as const).map((column) =>
        textArray(disclosures.map((row) => row[column])),
      ),
    ],
    counted: null,
  };
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
