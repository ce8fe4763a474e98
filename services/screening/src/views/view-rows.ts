import { type FindingRevised } from '#libs/contracts';
import { type Sql } from '#libs/platform';
import { type PlanKind } from '#libs/policy';
import { spellName } from './plan-spans.js';

/** Verified NHS numbers of children; a child without one, or whose number was not kept, is left out. */
export async function numbersOf(sql: Sql, childIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql.query<{ child_id: string; nhs_number: string }>(
    `SELECT child_id, nhs_number FROM person_ref WHERE child_id = ANY ($1::uuid[]) AND nhs_number IS NOT NULL`,
    [childIds],
    'view-numbers',
  );
  return new Map(rows.map((row) => [row.child_id, row.nhs_number]));
}

/** Visits of the children behind the wall that the database hides from this profile. @param until received by then */
export async function hiddenByDatabase(sql: Sql, until: string | null): Promise<number> {
  const { rows } = await sql.query<{ count: number }>('SELECT untold_visits($1)::int AS count', [until], 'view-untold');
  return rows[0]?.count ?? 0;
}

/** One revision of a finding, as far as a chronology shows it. */
export interface RingRevision {
  readonly findingId: string;
  readonly rule: string;
  readonly visitKeys: readonly string[];
  readonly change: FindingRevised['change'];
  readonly rekeyedFrom: string | null;
  readonly severity: FindingRevised['severity'];
  readonly recipients: readonly string[];
  readonly occurredAt: string;
  readonly evidence: FindingRevised['evidence']['contacts'];
  /** `receivedat` of its cause. */
  readonly receivedAt: Date;
}

/** Every revision of a child's findings, in the order in which each was sent. */
export async function ringRevisionsOf(sql: Sql, childId: string): Promise<readonly RingRevision[]> {
  const { rows } = await sql.query<RingRevision>(
    `SELECT f.finding_id AS "findingId", f.rule, f.visit_keys AS "visitKeys", r.change, r.rekeyed_from AS "rekeyedFrom",
            c.severity, c.recipients, c."occurredAt", c.evidence -> 'contacts' AS evidence, r.received_at AS "receivedAt"
       FROM finding f JOIN finding_revision r ON r.finding_id = f.finding_id,
            jsonb_to_record(r.content) AS c (severity text, recipients text[], "occurredAt" text, evidence jsonb)
      WHERE f.child_id = $1 ORDER BY f.finding_id, r.revision`,
    [childId],
    'view-rings',
  );
  return rows;
}

/**
 * The child of a reference, and which of some organisations has to do with it: a contact there that stands, a plan that it
 * stated, or a finding of it; null where none has. One statement, the same whether there is no such child or it is not
 * theirs; no EXISTS, which could be answered by reading every child's rows.
 */
export async function childOfOrganisations(
  sql: Sql,
  ref: string,
  organisations: readonly string[],
): Promise<{ readonly childId: string; readonly epoch: number; readonly theirs: string | null } | null> {
  const { rows } = await sql.query<{ child_id: string; epoch: number; theirs: string | null }>(
    `SELECT c.child_id, c.epoch,
            coalesce((SELECT min(v.says::json ->> 'organisation') FROM person_ref r JOIN contact_version v ON v.person_ref = r.ref
                      JOIN visit_owner o ON o.feed = v.feed AND o.visit = v.visit AND o.signal_id = v.signal_id
                                        AND o.person_ref = v.person_ref
                     WHERE r.child_id = c.child_id AND v.says::json ->> 'organisation' = ANY ($2::text[])
                       AND v.says::json ->> 'status' <> 'entered-in-error'),
         (SELECT min(l.authority) FROM person_ref r JOIN plan_entry e ON e.ref = r.ref JOIN plan_list l USING (list_key)
                     WHERE r.child_id = c.child_id AND l.state = 'complete' AND l.authority = ANY ($2::text[])),
         (SELECT min(p.authority) FROM person_ref r JOIN plan_check p ON p.ref = r.ref
                     WHERE r.child_id = c.child_id AND p.authority = ANY ($2::text[])),
         (SELECT min(f.content ->> 'organisation') FROM finding f
           WHERE f.child_id = c.child_id AND f.content ->> 'organisation' = ANY ($2::text[]))) AS theirs
       FROM person_ref own JOIN child c ON c.child_id = own.child_id WHERE own.ref = $1`,
    [ref, organisations],
    'view-search',
  );
  const [row] = rows;
  return row === undefined ? null : { childId: row.child_id, epoch: row.epoch, theirs: row.theirs };
}

/** The category of each plan of the references as last stated. @param until received by then; null: whenever */
export async function planCategoriesOf(
  sql: Sql,
  refs: readonly string[],
  until: string | null,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql.query<{ authority: string; plan: PlanKind; starts: string | null; category: string }>(
    `SELECT l.authority, e.plan, e.starts::text AS starts, e.category
       FROM plan_entry e JOIN plan_list l ON l.list_key = e.list_key
       JOIN plan_part p ON p.list_key = e.list_key AND p.part = e.part AND p.signal_id = e.signal_id
      WHERE e.ref = ANY ($1::uuid[]) AND e.category IS NOT NULL AND l.state = 'complete'
        AND ($2::timestamptz IS NULL OR p.received_at <= $2::timestamptz)
      ORDER BY l.as_of, p.received_at, e.list_key, e.place`,
    [refs, until],
    'view-plan-categories',
  );
  return new Map(rows.map(({ authority, plan, starts, category }) => [spellName(authority, plan, starts), category]));
}
