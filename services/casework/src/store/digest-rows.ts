import type { FindingRevised } from '#libs/contracts';
import { uuidArray, type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { rowsOfPage } from './worklist-page.js';

/** A finding of the digest: information that rang nobody. */
export interface DigestLine {
  readonly content: FindingRevised;
  /** The case that it joined; null when the child has none. */
  readonly caseId: string | null;
  readonly number: string | null;
}

/** Whose digest is read. */
export interface DigestReader {
  /** Organisations whose cases about children may be seen. */
  readonly organisations: readonly string[];
  /** When the digest of each began: the end of the last working day there. What was looked at before has had its day. */
  readonly began: readonly Date[];
  /** As role@organisation: whoever reads there what a rule says that names the role, where not everybody may. */
  readonly hears: readonly string[];
}

/** Of a finding: it is information that stands and that this reader may know of, unless it has had its day. */
const inDigest = `content ->> 'severity' = 'INFORMATION' AND change <> 'withdrawn'
  AND content #>> '{anchor,kind}' <> 'feed' AND coalesce(looked_at, 'infinity') >= began
  AND (content #>> '{rule,id}' <> ALL ($3::text[]) OR EXISTS (
    SELECT FROM jsonb_array_elements_text(content -> 'recipients') AS named WHERE named || '@' || read.organisation = ANY ($4::text[])))`;

/** `OFFSET 0`: each organisation is looked up by itself. */
const lines = `unnest($1::text[], $2::timestamptz[]) AS read (organisation, began) CROSS JOIN LATERAL (
  SELECT * FROM finding WHERE finding.organisation = read.organisation AND ${inDigest} OFFSET 0) AS line`;

function asked({ organisations, began, hears }: DigestReader): readonly unknown[] {
  return [organisations, began, [...restrictedRules], hears];
}

/** How many lines the digest has. */
export async function countDigest(sql: Sql, reader: DigestReader): Promise<number> {
  const { rows } = await sql.query<{ lines: number }>(
    `SELECT count(*)::integer AS lines FROM ${lines}`,
    asked(reader),
    'digest-count',
  );
  return rows[0]?.lines ?? 0;
}

/** A line of the digest as far as its clock goes. */
export interface DigestClock {
  readonly organisation: string;
  /** RFC 3339. */
  readonly receivedAt: string;
}

/** From when the time to act runs, of each line of the digest. */
export async function digestClocks(sql: Sql, reader: DigestReader): Promise<readonly DigestClock[]> {
  const { rows } = await sql.query<DigestClock>(
    `SELECT line.organisation, content ->> 'receivedAt' AS "receivedAt" FROM ${lines}`,
    asked(reader),
    'digest-clocks',
  );
  return rows;
}

/** A page of the digest, what came first before what came later: the time to act runs out in this order. */
export async function digestLines(sql: Sql, reader: DigestReader, page: number): Promise<readonly DigestLine[]> {
  const { rows } = await sql.query<DigestLine>(
    `SELECT content, line.case_id AS "caseId", number
     FROM ${lines} LEFT JOIN case_file ON case_file.case_id = line.case_id
     ORDER BY content ->> 'receivedAt', finding_id LIMIT ${rowsOfPage} OFFSET $5`,
    [...asked(reader), (page - 1) * rowsOfPage],
    'digest-page',
  );
  return rows;
}

/** Somebody has looked at lines. One that is being written at this moment waits for whoever looks next. */
export async function noteLookedAt(sql: Sql, looked: readonly DigestLine[]): Promise<void> {
  if (looked.length === 0) return;
  await sql.query(
    `UPDATE finding SET looked_at = clock.now() WHERE finding_id IN (
       SELECT finding_id FROM finding WHERE finding_id = ANY ($1::uuid[]) AND looked_at IS NULL FOR UPDATE SKIP LOCKED)`,
    [uuidArray(looked.map(({ content }) => content.findingId))],
    'digest-looked-at',
  );
}
