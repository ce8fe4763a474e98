import { type Sql } from '#libs/platform';
import {
  type CurrentFinding,
  type FindingContent,
  type HeldFinding,
  type Revision,
} from '../domain/evaluate/revise-findings.js';

interface FindingRow {
  readonly finding_id: string;
  readonly child_id: string;
  readonly state: HeldFinding['state'];
  readonly revision: number;
  readonly page_within_days: number;
  readonly visit_keys: readonly string[];
  readonly content_hash: string;
  readonly content: FindingContent;
}

/** Locks, in canonical order, every finding of the children and every one with one of the ids. */
export async function lockFindings(
  sql: Sql,
  childIds: readonly string[],
  findingIds: readonly string[],
): Promise<readonly HeldFinding[]> {
  const { rows } = await sql.query<FindingRow>(
    `SELECT f.finding_id, f.child_id, f.state, f.revision, f.page_within_days, f.visit_keys, f.content_hash, f.content
       FROM finding f WHERE f.child_id = ANY ($1::uuid[]) OR f.finding_id = ANY ($2::uuid[])
      ORDER BY f.finding_id FOR UPDATE`,
    [childIds, findingIds],
    'finding-lock',
  );
  return rows.map(readFinding);
}

/** Those of the children of whom a finding of one of the rules stands, without a lock. */
export async function withFindingsOf(
  sql: Sql,
  rules: readonly string[],
  childIds: readonly string[],
): Promise<readonly string[]> {
  if (childIds.length === 0) return [];
  const { rows } = await sql.query<{ child_id: string }>(
    `SELECT DISTINCT child_id FROM finding
      WHERE child_id = ANY ($1::uuid[]) AND rule = ANY ($2::text[]) AND state = 'raised'`,
    [childIds, rules],
    'finding-of-rules',
  );
  return rows.map((row) => row.child_id);
}

/** Findings of one child as they stand, without a lock. */
export async function findingsOf(sql: Sql, childId: string): Promise<readonly HeldFinding[]> {
  const { rows } = await sql.query<FindingRow>(
    `SELECT finding_id, child_id, state, revision, page_within_days, visit_keys, content_hash, content
       FROM finding WHERE child_id = $1 ORDER BY finding_id`,
    [childId],
  );
  return rows.map(readFinding);
}

/**
 * Appends revisions and writes the findings as they now stand.
 * @param receivedAt `receivedat` of the cause of each revision, in milliseconds.
 */
export async function writeRevisions(
  sql: Sql,
  revisions: readonly Revision[],
  receivedAt: (revision: Revision) => number,
): Promise<void> {
  if (revisions.length === 0) return;
  const given = JSON.stringify(
    revisions.map((revision) => ({
      finding_id: revision.finding.findingId,
      revision: revision.revision,
      child_id: revision.finding.childId,
      change: revision.change,
      rekeyed_from: revision.rekeyedFrom,
      content_hash: revision.finding.contentHash,
      content: revision.finding.content,
      received_at: new Date(receivedAt(revision)).toISOString(),
    })),
  );
  await sql.query(
    `INSERT INTO finding_revision (finding_id, revision, child_id, change, rekeyed_from, content_hash, content, received_at)
     SELECT u.* FROM jsonb_to_recordset($1::jsonb) AS u (finding_id uuid, revision int, child_id uuid, change text,
       rekeyed_from uuid, content_hash text, content jsonb, received_at timestamptz)`,
    [given],
    'finding-revision-insert',
  );
  await writeStates(sql, revisions);
}

/** The last revision of each finding is how it stands; one that was rekeyed is closed under its former id. */
async function writeStates(sql: Sql, revisions: readonly Revision[]): Promise<void> {
  const last = new Map(revisions.map((revision) => [revision.finding.findingId, revision]));
  const given = JSON.stringify(
    [...last.values()].map(({ finding, revision, change }) => ({
      finding_id: finding.findingId,
      child_id: finding.childId,
      rule: finding.content.rule.id,
      anchor_kind: finding.content.anchor.kind,
      anchor_key: finding.content.anchor.key,
      clause: finding.content.clause,
      state: change === 'withdrawn' ? 'withdrawn' : 'raised',
      revision,
      page_within_days: finding.pageWithinDays,
      visit_keys: finding.visitKeys,
      content_hash: finding.contentHash,
      content: finding.content,
    })),
  );
  await sql.query(
    `INSERT INTO finding AS f (finding_id, child_id, rule, anchor_kind, anchor_key, clause, state, revision,
                               page_within_days, visit_keys, content_hash, content)
     SELECT u.* FROM jsonb_to_recordset($1::jsonb) AS u (finding_id uuid, child_id uuid, rule text, anchor_kind text,
       anchor_key text, clause text, state text, revision int, page_within_days int, visit_keys uuid[], content_hash text,
       content jsonb)
     ON CONFLICT (finding_id) DO UPDATE
        SET child_id = EXCLUDED.child_id, state = EXCLUDED.state, revision = EXCLUDED.revision,
            page_within_days = EXCLUDED.page_within_days, visit_keys = EXCLUDED.visit_keys,
            content_hash = EXCLUDED.content_hash, content = EXCLUDED.content`,
    [given],
    'finding-write',
  );
  const rekeyed = revisions.flatMap(({ rekeyedFrom }) => rekeyedFrom ?? []);
  if (rekeyed.length === 0) return;
  await sql.query(`UPDATE finding SET state = 'rekeyed' WHERE finding_id = ANY ($1::uuid[])`, [rekeyed]);
}

/** Writes which visits findings hang on, where nothing else of them has changed. */
export async function writeVisitKeys(sql: Sql, findings: readonly CurrentFinding[]): Promise<void> {
  if (findings.length === 0) return;
  await sql.query(
    `UPDATE finding f SET visit_keys = u.visit_keys
       FROM jsonb_to_recordset($1::jsonb) AS u (finding_id uuid, visit_keys uuid[])
      WHERE f.finding_id = u.finding_id`,
    [JSON.stringify(findings.map(({ findingId, visitKeys }) => ({ finding_id: findingId, visit_keys: visitKeys })))],
    'finding-visit-keys',
  );
}

/** Gives everything of one child to another, when their references have become one component. */
export async function rehomeFindings(sql: Sql, from: string, to: string): Promise<void> {
  await sql.query('UPDATE finding SET child_id = $2 WHERE child_id = $1', [from, to]);
  await sql.query('UPDATE watch SET child_id = $2 WHERE child_id = $1', [from, to]);
}

function readFinding(row: FindingRow): HeldFinding {
  return {
    findingId: row.finding_id,
    childId: row.child_id,
    state: row.state,
    revision: row.revision,
    pageWithinDays: row.page_within_days,
    visitKeys: row.visit_keys,
    contentHash: row.content_hash,
    content: row.content,
  };
}

/** One revision as it was sent, in the transaction that decided it. */
export interface SentRevision {
  readonly findingId: string;
  readonly revision: number;
  readonly change: Revision['change'];
  readonly rekeyedFrom: string | null;
  /** The child it was said of then. */
  readonly childId: string;
  readonly content: FindingContent;
  /** `receivedat` of its cause. */
  readonly receivedAt: Date;
  readonly decidedAt: Date;
}

/** Every revision of the findings that are a child's now, and of those that once were said of it; in order. */
export async function revisionsOf(sql: Sql, childId: string): Promise<readonly SentRevision[]> {
  const { rows } = await sql.query<SentRevision>(
    `SELECT r.finding_id AS "findingId", r.revision, r.change, r.rekeyed_from AS "rekeyedFrom", r.child_id AS "childId",
            r.content, r.received_at AS "receivedAt", r.decided_at AS "decidedAt"
       FROM finding_revision r
      WHERE r.finding_id IN (SELECT finding_id FROM finding WHERE child_id = $1
                             UNION SELECT finding_id FROM finding_revision WHERE child_id = $1)
      ORDER BY r.finding_id, r.revision`,
    [childId],
  );
  return rows;
}
