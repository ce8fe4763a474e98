import { uuidArray, type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import type { Hearer } from '../readers/hearing.js';

/**
 * Those of these cases that may have a finding which somebody may not know of: one of a rule that is for few, not found by
 * an organisation of theirs, and not for a role that they hold there. Whether it is hidden from them `mayKnowOf` decides;
 * all other cases look to them as they are.
 */
export async function casesThatMayHide(
  sql: Sql,
  caseIds: readonly string[],
  { roles, organisations }: Pick<Hearer, 'roles' | 'organisations'>,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ caseId: string }>(
    `SELECT DISTINCT told.case_id AS "caseId"
     FROM case_journal AS told LEFT JOIN finding
       ON finding.finding_id = (told.event ->> 'findingId')::uuid AND finding.case_id = told.case_id
     WHERE told.case_id = ANY ($1::uuid[]) AND told.type = 'finding-applied' AND told.event ->> 'rule' = ANY ($2::text[])
       AND NOT coalesce(
         finding.content ->> 'severity' <> 'INFORMATION' AND finding.organisation = ANY ($3::text[])
         OR EXISTS (SELECT FROM jsonb_array_elements_text(finding.content -> 'recipients') AS named
                    WHERE named || '@' || finding.organisation = ANY ($4::text[])), false)`,
    [uuidArray(caseIds), [...restrictedRules], organisations, roles],
    'cases-that-may-hide',
  );
  return new Set(rows.map(({ caseId }) => caseId));
}
