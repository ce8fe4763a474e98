import type { FindingRevised, Severity, WorklistQuery, WorklistViewName } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import type { WaitingLine } from './case-readings.js';
import { childOfCase, seenWith, type Sight } from './visible-cases.js';

/** Rows of a page. */
export const rowsOfPage = 50;

/** For whom the worklist is read. */
export interface WorklistReader {
  readonly sight: Sight;
  /** Names under which a case can wait for them. */
  readonly tokens: readonly string[];
}

/** What the worklist shows of a case, as kept beside it. */
export interface WorklistCase {
  readonly caseId: string;
  readonly number: string;
  readonly childId: string | null;
  readonly feed: string | null;
  readonly severity: Severity;
  readonly cannotTell: boolean;
  readonly openedAt: Date;
  readonly answerDue: Date | null;
  /** The finding whose sentence is shown; null when none stands. */
  readonly leadFinding: string | null;
  readonly plan: FindingRevised['plan'] | null;
  readonly rules: readonly string[];
  readonly organisations: readonly string[];
  readonly unclaimed: readonly string[];
  readonly waits: readonly WaitingLine[];
  readonly lapse: { readonly acknowledgedAt: string; readonly by: string } | null;
}

/** Numbers above the worklist. */
export interface WorklistCounts {
  readonly now: Date;
  readonly mine: number;
  readonly team: number;
  readonly waiting: number;
  readonly cannotTell: number;
  readonly digest: number;
  /** Rows of the view that was asked for, with its filters. */
  readonly matching: number;
  /** Of the view that was asked for: how many are late, and how many more are due before midnight in London. */
  readonly late: number;
  readonly lateFeeds: number;
  readonly dueToday: number;
  readonly lastAlertAt: Date | null;
}

type CaseView = Exclude<WorklistViewName, 'digest'>;

/** $1 and $2 are the sight, $3 the names of the reader. */
const seen = `state = 'open' AND ${seenWith(1, 2)}`;
const isMine = '(waiting_on && $3::text[] OR unclaimed && $1::text[] OR unclaimed && $2::text[])';

const conditions: Readonly<Record<CaseView, string>> = {
  mine: isMine,
  team: 'true',
  waiting: `(NOT ${isMine} AND waiting_on <> '{}')`,
  'cannot-tell': 'cannot_tell',
};

/** $4 to $7 are the filters; null lets everything through. */
const filters = `($4::text IS NULL OR severity = $4) AND ($5::text IS NULL OR plan = $5)
  AND ($6::text IS NULL OR organisations @> ARRAY[$6])
  AND CASE $7::text WHEN 'you' THEN waiting_on && $3::text[] WHEN 'nobody' THEN waiting_on = '{}'
    WHEN 'other' THEN waiting_on <> '{}' AND NOT waiting_on && $3::text[] ELSE true END`;

const newest = `(SELECT max(newest.opened_at) FROM (
  SELECT opened_at FROM case_file WHERE opened_at > moment.now - interval '90 days' AND ${seenWith(1, 2)}
  ORDER BY opened_at DESC LIMIT 1) AS newest)`;

function parametersOf({ sight, tokens }: WorklistReader, query: WorklistQuery): readonly unknown[] {
  const { severity = null, plan = null, organisation = null, waitingFor = null } = query;
  return [sight.children, sight.feeds, tokens, severity, plan, organisation, waitingFor];
}

/** Counts of all views, and of the one that was asked for with its filters. The digest is counted by itself. */
export async function countWorklist(
  sql: Sql,
  reader: WorklistReader,
  query: WorklistQuery,
): Promise<Omit<WorklistCounts, 'digest'>> {
  const view = query.view === 'digest' ? 'team' : query.view;
  const asked = { mine: 'mine', team: 'true', waiting: 'waiting', 'cannot-tell': 'cannot_tell' }[view];
  const { rows } = await sql.query<Omit<WorklistCounts, 'digest'>>(
    `WITH clock_read AS MATERIALIZED (SELECT clock.now() AS now),
       moment AS MATERIALIZED (SELECT now, ${londonMidnight('now', 1)} AS midnight FROM clock_read)
     SELECT moment.now, counted.*, ${newest} AS "lastAlertAt"
     FROM moment CROSS JOIN LATERAL (
       SELECT count(*) FILTER (WHERE mine)::integer AS mine, count(*)::integer AS team,
         count(*) FILTER (WHERE waiting)::integer AS waiting,
         count(*) FILTER (WHERE cannot_tell)::integer AS "cannotTell",
         count(*) FILTER (WHERE ${asked} AND passes)::integer AS matching,
         count(*) FILTER (WHERE ${asked} AND answer_due < moment.now)::integer AS late,
         count(*) FILTER (WHERE ${asked} AND answer_due < moment.now AND of_feed)::integer AS "lateFeeds",
         count(*) FILTER (WHERE ${asked} AND answer_due >= moment.now AND answer_due < moment.midnight)::integer AS "dueToday"
       FROM (
         SELECT mine, NOT mine AND waiting_on <> '{}' AS waiting, cannot_tell, answer_due, feed IS NOT NULL AS of_feed, ${filters} AS passes
         FROM case_file CROSS JOIN LATERAL (SELECT ${isMine} AS mine OFFSET 0) AS judged
         WHERE ${seen} OFFSET 0) AS cases) AS counted`,
    parametersOf(reader, query),
    `worklist-count-${view}`,
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error('the worklist gave no counts');
  return counts;
}

/** A page of cases, the next answer due first; those without a running clock last. */
export async function worklistCases(
  sql: Sql,
  reader: WorklistReader,
  query: WorklistQuery & { readonly view: CaseView },
): Promise<readonly WorklistCase[]> {
  const order = 'answer_due NULLS LAST, opened_at, case_id';
  const { rows } = await sql.query<WorklistCase>(
    `SELECT page.case_id AS "caseId", number, ${childOfCase} AS "childId", feed, severity, cannot_tell AS "cannotTell",
       opened_at AS "openedAt", answer_due AS "answerDue", lead_finding AS "leadFinding", content -> 'plan' AS plan,
       rules, organisations, unclaimed, waits, lapse
     FROM (
       SELECT * FROM case_file WHERE ${seen} AND ${conditions[query.view]} AND ${filters}
       ORDER BY ${order} LIMIT ${rowsOfPage} OFFSET $8) AS page
     LEFT JOIN LATERAL (SELECT content FROM finding WHERE finding_id = page.lead_finding) AS lead ON true
     ORDER BY ${order}`,
    [...parametersOf(reader, query), (query.page - 1) * rowsOfPage],
    `worklist-page-${query.view}`,
  );
  return rows;
}

/** Midnight in London, so many days after the one that began the day of an instant. */
export function londonMidnight(instant: string, days: number): string {
  return `((date_trunc('day', ${instant} AT TIME ZONE 'Europe/London') + interval '${days} day') AT TIME ZONE 'Europe/London')`;
}
