import type { FindingRevised } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { londonMidnight, rowsOfPage } from './worklist-page.js';

/** A finding of the digest: information that rang nobody. */
export interface DigestLine {
  readonly content: FindingRevised;
  /** The case that it joined; null when the child has none. */
  readonly caseId: string | null;
  readonly number: string | null;
}

/** Information that stands, received since midnight in London, of organisations in parameter $1. */
const ofToday = `content ->> 'severity' = 'INFORMATION' AND content ->> 'organisation' = ANY ($1::text[])
  AND content ->> 'receivedAt' >= to_char(${londonMidnight('clock.now()', 0)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')
  AND change <> 'withdrawn' AND content #>> '{anchor,kind}' <> 'feed'`;

/** How many lines today's digest has. @param organisations whose cases about children may be seen */
export async function countDigest(sql: Sql, organisations: readonly string[]): Promise<number> {
  const { rows } = await sql.query<{ lines: number }>(
    `SELECT count(*)::integer AS lines FROM finding WHERE ${ofToday}`,
    [organisations],
    'digest-count',
  );
  return rows[0]?.lines ?? 0;
}

/** A page of today's digest, what came last first. */
export async function digestLines(
  sql: Sql,
  organisations: readonly string[],
  page: number,
): Promise<readonly DigestLine[]> {
  const { rows } = await sql.query<DigestLine>(
    `SELECT content, finding.case_id AS "caseId", number
     FROM finding LEFT JOIN case_file ON case_file.case_id = finding.case_id
     WHERE ${ofToday}
     ORDER BY content ->> 'receivedAt' DESC, finding_id LIMIT ${rowsOfPage} OFFSET $2`,
    [organisations, (page - 1) * rowsOfPage],
    'digest-page',
  );
  return rows;
}
