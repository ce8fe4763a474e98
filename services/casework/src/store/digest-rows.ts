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

/**
 * Lines of each kind that are read of one organisation: those that nobody has looked at, and those that somebody has. Others
 * come up when the first have been looked at.
 */
export const digestHolds = 1_000;

/** Of a finding: it is information that stands. As in the predicate of the index `finding_digest`. */
const stands = `content ->> 'severity' = 'INFORMATION' AND change <> 'withdrawn'
  AND content #>> '{anchor,kind}' <> 'feed'`;

/** Of a finding: it is information that stands and that this reader may know of. */
const heard = `${stands} AND (content #>> '{rule,id}' <> ALL ($4::text[])
    OR (content #>> '{rule,id}') || ' *@' || read.organisation = ANY ($5::text[])
    OR EXISTS (SELECT FROM jsonb_array_elements_text(content -> 'recipients') AS named
               WHERE (content #>> '{rule,id}') || ' ' || named || '@' || read.organisation = ANY ($5::text[])))`;

const organisations =
  'unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS read (organisation, began, late_before)';

/** The index is in this order: `infinity` is a line that nobody has looked at. */
const looked = `coalesce(looked_at, 'infinity')`;

/**
 * Each organisation is looked up by itself, in the order of the index. What has been looked at is read apart: it stands
 * until the working day is over, and takes the place of nothing that nobody has looked at.
 */
const lines = `${organisations} CROSS JOIN LATERAL (
  (SELECT * FROM finding WHERE finding.organisation = read.organisation AND ${looked} = 'infinity' AND ${heard}
   ORDER BY content ->> 'receivedAt', finding_id LIMIT ${digestHolds})
  UNION ALL
  (SELECT * FROM finding WHERE finding.organisation = read.organisation
     AND ${looked} >= began AND ${looked} < 'infinity' AND ${heard}
   ORDER BY ${looked} DESC, content ->> 'receivedAt' DESC, finding_id DESC LIMIT ${digestHolds})) AS line`;

function asked({ organisations: codes, began, lateBefore, hears }: DigestReader): readonly unknown[] {
  return [codes, began, lateBefore, [...restrictedRules], hears];
}

/** How many lines the digest has. */
export interface DigestCounts {
  /** That nobody has looked at. */
  readonly open: number;
  /** Of `open`: the time to act has run out. */
  readonly late: number;
  /** That somebody has looked at, and that have their day still. */
  readonly lookedAt: number;
  /** There may be more of them than are read. */
  readonly atLeast: boolean;
}

/** Counts the digest of somebody. */
export async function countDigest(sql: Sql, reader: DigestReader): Promise<DigestCounts> {
  const { rows } = await sql.query<DigestCounts>(
    `SELECT coalesce(sum(open), 0)::integer AS open, coalesce(sum(late), 0)::integer AS late,
       coalesce(sum(looked), 0)::integer AS "lookedAt",
       coalesce(bool_or(greatest(open, looked) >= ${digestHolds}), false) AS "atLeast"
     FROM (SELECT count(*) FILTER (WHERE looked_at IS NULL) AS open, count(looked_at) AS looked,
         count(*) FILTER (WHERE looked_at IS NULL AND (content ->> 'receivedAt')::timestamptz < late_before) AS late
       FROM ${lines} GROUP BY read.organisation) AS of_each`,
    asked(reader),
    'digest-count',
  );
  return rows[0] ?? { open: 0, late: 0, lookedAt: 0, atLeast: false };
}

/**
 * A page of the digest: what nobody has looked at, then what somebody has. Each with what came first before what came later:
 * the time to act runs out in this order.
 */
export async function digestLines(sql: Sql, reader: DigestReader, page: number): Promise<readonly DigestLine[]> {
  const { rows } = await sql.query<DigestLine>(
    `SELECT content, looked_at AS "lookedAt", line.case_id AS "caseId", number, organisations, restricted
     FROM ${lines} LEFT JOIN case_file ON case_file.case_id = line.case_id
     ORDER BY looked_at IS NOT NULL, content ->> 'receivedAt', finding_id LIMIT ${rowsOfPage} OFFSET $6`,
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
 * @returns the findings of which nobody had said so before
 */
export async function noteLookedAt(
  sql: Sql,
  reader: DigestReader,
  seen: readonly LookedAt[],
): Promise<readonly string[]> {
  const { rows } = await sql.query<{ id: string }>(
    `UPDATE finding SET looked_at = clock.now() WHERE finding_id IN (
       SELECT finding_id FROM unnest($6::uuid[], $7::integer[]) AS seen (id, as_of)
         JOIN finding ON finding_id = id AND revision = as_of
         JOIN ${organisations} ON read.organisation = finding.organisation
       WHERE looked_at IS NULL AND ${heard} FOR UPDATE OF finding SKIP LOCKED)
     RETURNING finding_id AS id`,
    [...asked(reader), uuidArray(seen.map(({ finding }) => finding)), int4Array(seen.map(({ revision }) => revision))],
    'digest-looked-at',
  );
  return rows.map(({ id }) => id);
}
