import { uuidArray, type Sql } from '#libs/platform';
import type { CaseReference } from './case-rows.js';

/** Organisations whose cases somebody may see: those about children, and those about feeds. */
export interface Sight {
  readonly children: readonly string[];
  readonly feeds: readonly string[];
}

/** A case that somebody may see. */
export interface VisibleCase {
  readonly caseId: string;
  readonly number: string;
  /** Null when the case is about a feed. */
  readonly childId: string | null;
  readonly feed: string | null;
  readonly organisations: readonly string[];
  /** Organisations of which a chain is unanswered. */
  readonly unclaimed: readonly string[];
  /**
   * Whether a finding of it is of a rule that not everybody may hear of: how it looks depends on its reader (`faces.ts`).
   * Null: a version that does not say so has written the case.
   */
  readonly restricted: boolean | null;
}

/** The child of a row of `case_file`: a case about a feed has an id of its own there. */
export const childOfCase = 'CASE WHEN feed IS NULL THEN child_id END';

/** Condition on a row of `case_file`: it may be seen with the sight in parameters `$children` and `$feeds`. */
export function seenWith(children: number, feeds: number): string {
  return `(feed IS NULL AND organisations && $${children}::text[]
    OR feed IS NOT NULL AND organisations && $${feeds}::text[])`;
}

const columns = `case_id AS "caseId", number, ${childOfCase} AS "childId", feed, organisations, unclaimed, restricted`;

/** A case, when it may be seen; null alike for one that may not and for one that is not there. */
export async function visibleCase(sql: Sql, reference: CaseReference, sight: Sight): Promise<VisibleCase | null> {
  const [column, value] = 'id' in reference ? ['case_id', reference.id] : ['number', reference.number];
  const { rows } = await sql.query<VisibleCase>(
    `SELECT ${columns} FROM case_file WHERE ${column} = $1 AND ${seenWith(2, 3)}`,
    [value, sight.children, sight.feeds],
    `case-visible-by-${column}`,
  );
  return rows[0] ?? null;
}

/** Those of these numbers that may be seen, in the order of the numbers given. */
export async function visibleNumbers(
  sql: Sql,
  numbers: readonly string[],
  sight: Sight,
): Promise<readonly VisibleCase[]> {
  const { rows } = await sql.query<VisibleCase>(
    `SELECT ${columns} FROM case_file WHERE number = ANY ($1::text[]) AND ${seenWith(2, 3)}
     ORDER BY array_position($1::text[], number)`,
    [numbers, sight.children, sight.feeds],
    'cases-visible',
  );
  return rows;
}

/** Cases of children, under any id that leads to them, that may be seen: open ones first, then the newest. */
export async function visibleOfChildren(
  sql: Sql,
  childIds: readonly string[],
  sight: Sight,
): Promise<readonly VisibleCase[]> {
  const { rows } = await sql.query<VisibleCase>(
    `WITH RECURSIVE known (id) AS (
       SELECT * FROM unnest($1::uuid[])
       UNION
       SELECT child_alias.alias FROM known JOIN child_alias ON child_alias.child_id = known.id)
     SELECT ${columns} FROM known CROSS JOIN LATERAL (
       SELECT * FROM case_file WHERE child_id = known.id OFFSET 0) AS concerned
     WHERE ${seenWith(2, 3)} ORDER BY state DESC, opened_at DESC, case_id`,
    [uuidArray(childIds), sight.children, sight.feeds],
    'cases-of-children',
  );
  return rows;
}

/**
 * Cases of these organisations that may look otherwise to some than to others: open ones, and those that were opened of late.
 * @param whole organisations of the reader as whom they hear of every finding: their cases are left out
 */
export async function restrictedCases(
  sql: Sql,
  organisations: readonly string[],
  whole: readonly string[],
): Promise<readonly VisibleCase[]> {
  const those = `SELECT ${columns} FROM case_file
     WHERE restricted IS NOT FALSE AND feed IS NULL AND organisations && $1::text[] AND NOT organisations && $2::text[]`;
  // each has an index of its own, which a condition with OR is not read from
  const { rows } = await sql.query<VisibleCase>(
    `${those} AND state = 'open'
     UNION ALL ${those} AND state <> 'open' AND opened_at > clock.now() - interval '90 days'`,
    [organisations, whole],
    'cases-restricted',
  );
  return rows;
}

/** Organisations that a case concerns; null when there is none. */
export async function concernedBy(sql: Sql, reference: CaseReference): Promise<readonly string[] | null> {
  const [column, value] = 'id' in reference ? ['case_id', reference.id] : ['number', reference.number];
  const { rows } = await sql.query<{ organisations: readonly string[] }>(
    `SELECT organisations FROM case_file WHERE ${column} = $1`,
    [value],
    `case-concerned-by-${column}`,
  );
  return rows[0]?.organisations ?? null;
}
