import { textArray, uuidArray, type Sql } from '#libs/platform';
import type { Absence } from '../domain/on-duty.js';
import type { Leaving } from '../domain/one-mail.js';

/** How things stand when notices come in. */
export interface Accepting {
  /** The database's clock. */
  readonly at: Date;
  /** Of those who are away now. */
  readonly absences: readonly Absence[];
  /** Notices of late to each person, counted up to one more than the limit. */
  readonly lately: ReadonlyMap<string, number>;
  /** Notices of these cases that nobody has tried to send yet, and that wait for no other. */
  readonly waiting: readonly Leaving[];
}

/** How many notices of late are too many. */
export interface Lately {
  readonly minutes: number;
  readonly most: number;
}

interface AcceptingRow {
  readonly at: Date;
  readonly absences: readonly (Omit<Absence, 'from' | 'until'> & { readonly from: string; readonly until: string })[];
  readonly lately: Readonly<Record<string, number>>;
  readonly waiting: readonly Leaving[];
}

const acceptingRow = `
  WITH moment AS MATERIALIZED (SELECT clock.now() AS at),
  away AS MATERIALIZED (
    SELECT id, person, away_from AS "from", away_until AS until, cover FROM absence
    WHERE withdrawn_at IS NULL AND away_until > (SELECT at FROM moment) AND away_from <= (SELECT at FROM moment)),
  asked (person) AS (SELECT unnest($1::text[]) UNION SELECT cover FROM away WHERE cover IS NOT NULL)
  SELECT (SELECT at FROM moment) AS at,
    (SELECT coalesce(json_agg(away), '[]') FROM away) AS absences,
    (SELECT coalesce(json_object_agg(person, (
        SELECT count(*) FROM (
          SELECT FROM notice WHERE recipient = person AND requested_at > (SELECT at FROM moment) - make_interval(mins => $2)
          LIMIT $3) AS late)), '{}')
     FROM asked WHERE $3 > 0) AS lately,
    (SELECT coalesce(json_agg(json_build_object('noticeId', notice_id, 'caseId', case_id, 'recipient', recipient,
        'reason', reason) ORDER BY requested_at, notice_id), '[]')
     FROM notice JOIN delivery ON delivery.id = notice_id
     WHERE case_id = ANY ($4::uuid[]) AND notice.state = 'queued' AND (bundle IS NULL OR bundle = notice_id)
       AND delivery.state = 'armed' AND attempts = 0 AND lease_until IS NULL
       AND NOT EXISTS (SELECT FROM bundle AS gathering WHERE gathering.id = notice_id AND closed_at IS NULL)) AS waiting`;

/**
 * The moment, who is away, how many notices some people have had of late, and what of some cases has not gone out.
 * @param people directory ids of those who may be told
 * @param limit null: nobody's are counted
 * @param cases ids of the cases that notices have come of
 */
export async function readAccepting(
  sql: Sql,
  people: readonly string[],
  limit: Lately | null,
  cases: readonly string[],
): Promise<Accepting> {
  const { rows } = await sql.query<AcceptingRow>(
    acceptingRow,
    [
      textArray([...new Set(people)]),
      ...[limit?.minutes ?? 0, limit === null ? 0 : limit.most + 1],
      uuidArray([...new Set(cases)]),
    ],
    'notices-accepting',
  );
  const [row] = rows;
  if (row === undefined) throw new Error('clock.now() gave no row');
  return {
    at: row.at,
    absences: row.absences.map((one) => ({ ...one, from: new Date(one.from), until: new Date(one.until) })),
    lately: new Map(Object.entries(row.lately)),
    waiting: row.waiting,
  };
}
