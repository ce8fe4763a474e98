import type { FindingRevised } from '#libs/contracts';
import type { Sql } from '#libs/platform';

/** A finding as last heard. */
export interface HeldFinding {
  /** 0 before the first revision. */
  readonly revision: number;
  readonly change: FindingRevised['change'] | null;
  readonly caseId: string | null;
}

/** Reads a finding whose row `lockFindings` holds. */
export async function readFinding(sql: Sql, findingId: string): Promise<HeldFinding> {
  const { rows } = await sql.query<HeldFinding>(
    `SELECT revision, change, case_id AS "caseId" FROM finding WHERE finding_id = $1`,
    [findingId],
    'finding-read',
  );
  return rows[0] ?? { revision: 0, change: null, caseId: null };
}

/**
 * Locks the rows of findings in the order of their ids, made first where they are missing: a lock on nothing would hold
 * nobody back.
 */
export async function lockFindings(sql: Sql, findingIds: readonly string[]): Promise<void> {
  if (findingIds.length === 0) return;
  const ordered = [...new Set(findingIds)].sort();
  await sql.query('INSERT INTO finding (finding_id) SELECT * FROM unnest($1::uuid[]) ON CONFLICT DO NOTHING', [
    ordered,
  ]);
  await sql.query('SELECT 1 FROM finding WHERE finding_id = ANY ($1::uuid[]) ORDER BY finding_id FOR UPDATE', [
    ordered,
  ]);
}

/** Keeps a revision as the one last heard. */
export async function keepFinding(sql: Sql, finding: FindingRevised, caseId: string | null): Promise<void> {
  await sql.query(
    'UPDATE finding SET revision = $2, change = $3, case_id = $4, content = $5 WHERE finding_id = $1',
    [finding.findingId, finding.revision, finding.change, caseId, JSON.stringify(finding)],
    'finding-keep',
  );
}

/** The line lives on under another id: no case holds it under this one any more. */
export async function closeFormerFinding(sql: Sql, findingId: string): Promise<void> {
  await sql.query(
    `UPDATE finding SET change = 'rekeyed', case_id = NULL WHERE finding_id = $1`,
    [findingId],
    'finding-close',
  );
}

/** Findings of cases as last heard; the most recent contact first. */
export async function findingsOfCases(
  sql: Sql,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingRevised[]>> {
  const { rows } = await sql.query<{ case_id: string; content: FindingRevised }>(
    `SELECT case_id, content FROM finding WHERE case_id = ANY ($1::uuid[]) AND content IS NOT NULL
     ORDER BY content ->> 'occurredAt' DESC, finding_id`,
    [caseIds],
    'finding-of-cases',
  );
  const grouped = Map.groupBy(rows, ({ case_id }) => case_id);
  return new Map([...grouped].map(([caseId, found]) => [caseId, found.map(({ content }) => content)]));
}

/** The highest revision heard of each finding; findings never heard of are left out. */
export async function revisionsHeard(sql: Sql, findingIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (findingIds.length === 0) return new Map();
  const { rows } = await sql.query<{ finding_id: string; revision: number }>(
    'SELECT finding_id, revision FROM finding WHERE finding_id = ANY ($1::uuid[])',
    [findingIds],
  );
  return new Map(rows.map(({ finding_id, revision }) => [finding_id, revision]));
}
