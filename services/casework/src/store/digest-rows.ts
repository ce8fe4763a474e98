import type { FindingRevised } from '#libs/contracts';
import { int4Array, uuidArray, type Sql } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { rowsOfPage } from './worklist-page.js';

/** A finding of the digest: information that rang nobody. */
export interface DigestLine {
  readonly content: FindingRevised;
  /** When somebody looked at it first, as it stands; null: nobody has. */
  readonly lookedAt: Date | null;
  /** The case that it joined; null when the child has none. */
  readonly caseId: string | null;
  readonly number: string | null;
  /** As of `VisibleCase`, of that case. */
  readonly organisations: readonly string[] | null;
  readonly restricted: boolean | null;
}

/** Whose digest is read. */
export interface DigestReader {
  /** Organisations whose cases about children may be seen. */
  readonly organisations: readonly string[];
  /** When the digest of each began: the end of the last working day there. What was looked at before has had its day. */
  readonly began: readonly Date[];
  /** What came to each before then is late by now. */
  readonly lateBefore: readonly Date[];
  /**
   * Where not everybody may read what a rule says, as rule and role@organisation: whoever reads there what names the role.
   * For the role `*`, whatever it names.
   */
  readonly hears: readonly string[];
}

/** Lines that nobody has looked at that are read of one organisation; those after them come up when these have been looked at. */
export const digestHolds = 1_000;

/** Of a finding: it is information that stands and that this reader may know of, unless it has had its day. */
const inDigest = `content ->> 'severity' = 'INFORMATION' AND change <> 'withdrawn'
  AND content #>> '{anchor,kind}' <> 'feed' AND coalesce(looked_at, 'infinity') >= began
  AND (content #>> '{rule,id}' <> ALL ($4::text[])
    OR (content #>> '{rule,id}') || ' *@' || read.organisation = ANY ($5::text[])
    OR EXISTS (SELECT FROM jsonb_array_elements_text(content -> 'recipients') AS named
               WHERE (content #>> '{rule,id}') || ' ' || named || '@' || read.organisation = ANY ($5::text[])))`;

const organisations =
  'unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS read (organisation, began, late_before)';

/** Of one organisation, in the order of the index. */
const some = (which: string): string => `(SELECT * FROM finding
    WHERE finding.organisation = read.organisation AND ${inDigest} AND coalesce(looked_at, 'infinity') ${which}
    ORDER BY coalesce(looked_at, 'infinity'), content ->> 'receivedAt', finding_id LIMIT ${digestHolds})`;

/** Each organisation is looked up by itself. What somebody has looked at today takes no place from what nobody has. */
const lines = `${organisations} CROSS JOIN LATERAL (
  ${some("= 'infinity'")} UNION ALL ${some("< 'infinity'")}) AS line`;

function asked({ organisations: codes, began, lateBefore, hears }: DigestReader): readonly unknown[] {
  return [codes, began, lateBefore, [...restrictedRules], hears];
}

/** How many lines the digest has, and how many of them are late: nobody has looked at them. */
export interface DigestCounts {
  readonly lines: number;
  readonly late: number;
}

/** Counts the digest of somebody. */
export async function countDigest(sql: Sql, reader: DigestReader): Promise<DigestCounts> {
  const { rows } = await sql.query<DigestCounts>(
    `SELECT count(*)::integer AS lines,
       count(*) FILTER (WHERE looked_at IS NULL AND (content ->> 'receivedAt')::timestamptz < late_before)::integer AS late FROM ${lines}`,
    asked(reader),
    'digest-count',
  );
  return rows[0] ?? { lines: 0, late: 0 };
}

/** A page of the digest, what came first before what came later: the time to act runs out in this order. */
export async function digestLines(sql: Sql, reader: DigestReader, page: number): Promise<readonly DigestLine[]> {
  const { rows } = await sql.query<DigestLine>(
    `SELECT content, looked_at AS "lookedAt", line.case_id AS "caseId", number, organisations, restricted
     FROM ${lines} LEFT JOIN case_file ON case_file.case_id = line.case_id
     ORDER BY content ->> 'receivedAt', finding_id LIMIT ${rowsOfPage} OFFSET $6`,
    [...asked(reader), (page - 1) * rowsOfPage],
    'digest-page',
  );
  return rows;
}

/** A line as somebody has looked at it. */
export interface LookedAt {
  readonly finding: string;
  readonly revision: number;
}

/**
 * Somebody has looked at lines of their digest. One that has changed since, or is being written at this moment, waits for
 * whoever looks next.
 * @returns the findings that nobody had looked at before
 */
export async function noteLookedAt(
  sql: Sql,
  reader: DigestReader,
  looked: readonly LookedAt[],
): Promise<readonly string[]> {
  const { rows } = await sql.query<{ finding: string }>(
    `UPDATE finding SET looked_at = clock.now() WHERE finding_id IN (
       SELECT finding_id FROM unnest($6::uuid[], $7::integer[]) AS seen (id, as_of)
         JOIN finding ON finding_id = id AND revision = as_of
         JOIN ${organisations} ON read.organisation = finding.organisation
       WHERE looked_at IS NULL AND ${inDigest} FOR UPDATE OF finding SKIP LOCKED)
     RETURNING finding_id AS finding`,
    [
      ...asked(reader),
      uuidArray(looked.map(({ finding }) => finding)),
      int4Array(looked.map(({ revision }) => revision)),
    ],
    'digest-looked-at',
  );
  return rows.map(({ finding }) => finding);
}
