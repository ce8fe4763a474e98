import type { FindingRevised } from '#libs/contracts';
import { arrayRows, int4Array, jsonbArray, textArray, uuidArray, type Sql } from '#libs/platform';
import { HeldFindings, type ChangedFinding, type HeldFinding } from '../domain/held-findings.js';
import type { Part } from './write-together.js';

/** Locks findings in the order of their ids, the same everywhere, and reads them. */
export async function lockFindings(sql: Sql, findingIds: readonly string[]): Promise<HeldFindings> {
  const { rows } = await sql.query<HeldFinding & { readonly findingId: string }>(
    `SELECT finding_id AS "findingId", revision, change, case_id AS "caseId" FROM finding
     WHERE finding_id = ANY ($1::uuid[]) ORDER BY finding_id FOR UPDATE`,
    [uuidArray(findingIds)],
    'findings-lock',
  );
  return new HeldFindings(new Map(rows.map(({ findingId, ...held }) => [findingId, held])));
}

const arrays = arrayRows(['uuid', 'integer', 'text', 'uuid', 'jsonb']);

function columnsOf(changes: readonly ChangedFinding[]): readonly Buffer[] {
  return [
    uuidArray(changes.map(({ findingId }) => findingId)),
    int4Array(changes.map(({ revision }) => revision)),
    textArray(changes.map(({ change }) => change)),
    uuidArray(changes.map(({ caseId }) => caseId)),
    jsonbArray(changes.map(({ content }) => (content === null ? null : JSON.stringify(content)))),
  ];
}

/**
 * Findings that nobody had heard of. One that another transaction has heard of meanwhile is left out: a lock on nothing
 * holds nobody back.
 */
export function unheardFindings(changes: readonly ChangedFinding[]): Part {
  return {
    name: 'unheard',
    text: `unheard AS (
      INSERT INTO finding (finding_id, revision, change, case_id, content)
      SELECT * FROM ${arrays} AS kept (finding_id) WHERE {whole}
      ORDER BY kept.finding_id ON CONFLICT DO NOTHING RETURNING 1)`,
    values: columnsOf(changes),
    counted: 'unheard',
  };
}

/** Findings that were heard of before, as they were last heard. */
export function heardFindings(changes: readonly ChangedFinding[]): Part {
  return {
    name: 'heard',
    text: `heard AS (
      UPDATE finding SET revision = kept.revision, change = kept.change, case_id = kept.case_id,
        content = coalesce(kept.content, finding.content),
        looked_at = CASE WHEN kept.content IS NULL THEN finding.looked_at END
      FROM ${arrays} AS kept (finding_id, revision, change, case_id, content)
      WHERE finding.finding_id = kept.finding_id AND {whole})`,
    values: columnsOf(changes),
    counted: null,
  };
}

/** Findings of cases as last heard; the most recent contact first. */
export async function findingsOfCases(
  sql: Sql,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingRevised[]>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql.query<FindingOfCase>(
    `SELECT case_id, content FROM finding WHERE case_id = ANY ($1::uuid[]) AND content IS NOT NULL
     ORDER BY content ->> 'occurredAt' DESC, finding_id`,
    [caseIds],
    'finding-of-cases',
  );
  return byCase(rows);
}

/** Findings of cases as last heard, those of some organisations left out. */
export async function findingsElsewhere(
  sql: Sql,
  caseIds: readonly string[],
  organisations: readonly string[],
): Promise<ReadonlyMap<string, readonly FindingRevised[]>> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await sql.query<FindingOfCase>(
    `SELECT case_id, content FROM finding
     WHERE case_id = ANY ($1::uuid[]) AND organisation <> ALL ($2::text[])`,
    [caseIds, organisations],
    'finding-elsewhere',
  );
  return byCase(rows);
}

/** Findings as last heard, whichever case holds them: those of which anything is kept. */
export async function findingsNamed(sql: Sql, findingIds: readonly string[]): Promise<readonly FindingRevised[]> {
  if (findingIds.length === 0) return [];
  const { rows } = await sql.query<Pick<FindingOfCase, 'content'>>(
    'SELECT content FROM finding WHERE finding_id = ANY ($1::uuid[]) AND content IS NOT NULL',
    [uuidArray(findingIds)],
    'finding-named',
  );
  return rows.map(({ content }) => content);
}

interface FindingOfCase {
  readonly case_id: string;
  readonly content: FindingRevised;
}

function byCase(rows: readonly FindingOfCase[]): ReadonlyMap<string, readonly FindingRevised[]> {
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
