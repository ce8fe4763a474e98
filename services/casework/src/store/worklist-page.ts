import type { FindingRevised, Severity, WorklistQuery, WorklistViewName } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import type { WaitingLine } from './case-readings.js';
import { casesWith, countsWith, listedWith, type CasesApart } from './worklist-apart.js';
import { childOfCase, seenWith, type Sight } from './visible-cases.js';

/** Rows of a page. */
export const rowsOfPage = 50;

/** For whom the worklist is read. */
export interface WorklistReader {
  readonly sight: Sight;
  /** Names under which a case can wait for them. */
  readonly tokens: readonly string[];
  /** Cases that look otherwise to them than to others. */
  readonly apart: CasesApart;
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
  readonly lead: FindingRevised | null;
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
  readonly cannotTellCases: number;
  /** Rows of the view that was asked for, with its filters. */
  readonly matching: number;
  /** Of the view that was asked for: how many are late, and how many more are due before midnight in London. */
  readonly late: number;
  readonly lateFeeds: number;
  readonly dueToday: number;
  readonly lastAlertAt: Date | null;
}

/** A page of the worklist, and the numbers above it. */
export interface WorklistReading {
  readonly counts: WorklistCounts;
  /** In the order of the list; none of the digest, whose lines are findings. */
  readonly cases: readonly WorklistCase[];
}

/** $1 and $2 are the sight, $3 the names of the reader. */
const isMine = '(waiting_on && $3::text[] OR unclaimed && $1::text[] OR unclaimed && $2::text[])';

/** Whether a view has a row of `case_file`. @param mine condition that it is the reader's */
function viewed(view: WorklistViewName, mine: string): string {
  switch (view) {
    case 'mine':
      return mine;
    case 'waiting':
      return `NOT ${mine} AND waiting_on <> '{}'`;
    case 'cannot-tell':
      return 'cannot_tell';
    case 'team':
    case 'digest':
      return 'true';
  }
}

const waitingFor: Readonly<Record<NonNullable<WorklistQuery['waitingFor']>, string>> = {
  you: 'waiting_on && $3::text[]',
  nobody: "waiting_on = '{}'",
  other: "waiting_on <> '{}' AND NOT waiting_on && $3::text[]",
};

interface Filters {
  /** Which there are, for the name of the statement. */
  readonly name: string;
  /** On a row of `case_file`; their values are the parameters from $5 on. */
  readonly condition: string;
  readonly values: readonly string[];
}

/** Those of a query alone: most have none, and each would be looked at in every case. */
function filtersOf(query: WorklistQuery): Filters {
  const names: string[] = [];
  const conditions: string[] = [];
  const values: string[] = [];
  for (const name of ['severity', 'plan', 'organisation'] as const) {
    const value = query[name];
    if (value === undefined) continue;
    const parameter = `$${values.push(value) + 4}::text`;
    names.push(name);
    conditions.push(name === 'organisation' ? `organisations @> ARRAY[${parameter}]` : `${name} = ${parameter}`);
  }
  if (query.waitingFor !== undefined) {
    names.push(query.waitingFor);
    conditions.push(waitingFor[query.waitingFor]);
  }
  return { name: names.map((one) => `-${one}`).join(''), condition: conditions.join(' AND ') || 'true', values };
}

const newestBut = (left: string): string => `(SELECT max(newest.opened_at) FROM (
  SELECT opened_at FROM case_file WHERE opened_at > moment.now - interval '90 days' AND ${seenWith(1, 2)} ${left}
  ORDER BY opened_at DESC LIMIT 1) AS newest)`;

const order = 'answer_due NULLS LAST, opened_at, case_id';

/** Pages that a list has: one at least. */
export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsOfPage));
}

/**
 * The page that was asked for, the next answer due first, those without a running clock last, and the counts of all views.
 * One statement: the page is the one that the count says there is. Behind the end of the list is its last page.
 */
export async function readWorklist(
  sql: Sql,
  { sight, tokens, apart }: WorklistReader,
  query: WorklistQuery,
): Promise<WorklistReading> {
  const filters = filtersOf(query);
  const { sources, left, values, name } = listedWith(apart, order, 5 + filters.values.length);
  const rowsShown = query.view === 'digest' ? 0 : rowsOfPage;
  const asked = viewed(query.view, 'mine');
  const heads = sources.map(
    (source) => `(SELECT answer_due, opened_at, case_id FROM ${source} AS open
      WHERE ${seenWith(1, 2)} AND ${viewed(query.view, isMine)} AND ${filters.condition}
      ORDER BY ${order} LIMIT (SELECT before + ${rowsShown} FROM place))`,
  );
  const { rows } = await sql.query<WorklistCounts & (WorklistCase | { readonly caseId: null })>(
    `WITH clock_read AS MATERIALIZED (SELECT clock.now() AS now),
       moment AS MATERIALIZED (SELECT now, ${londonMidnight('now', 1)} AS midnight FROM clock_read),
       counted AS MATERIALIZED (
         SELECT moment.now, of_all.*, ${newestBut(left)} AS "lastAlertAt" FROM moment CROSS JOIN LATERAL (
           SELECT count(*) FILTER (WHERE mine)::integer AS mine, count(*)::integer AS team,
             count(*) FILTER (WHERE ${viewed('waiting', 'mine')})::integer AS waiting,
             count(*) FILTER (WHERE cannot_tell)::integer AS "cannotTellCases",
             count(*) FILTER (WHERE ${asked} AND passes)::integer AS matching,
             count(*) FILTER (WHERE ${asked} AND answer_due < moment.now)::integer AS late,
             count(*) FILTER (WHERE ${asked} AND answer_due < moment.now AND feed IS NOT NULL)::integer AS "lateFeeds",
             count(*) FILTER (WHERE ${asked} AND answer_due >= moment.now AND answer_due < moment.midnight)::integer
               AS "dueToday"
           FROM (
             SELECT answer_due, feed, cannot_tell, waiting_on, ${isMine} AS mine, ${filters.condition} AS passes
             FROM (${sources.join(' UNION ALL ')}) AS open
             WHERE ${seenWith(1, 2)} OFFSET 0) AS judged) AS of_all),
       place AS MATERIALIZED (
         SELECT ${rowsOfPage} * (least($4, greatest(1, ceil(matching / ${rowsOfPage}.0)::integer)) - 1) AS before FROM counted),
       page AS (
         SELECT case_id FROM (${heads.join(' UNION ALL ')}) AS heads
         ORDER BY ${order} LIMIT ${rowsShown} OFFSET (SELECT before FROM place))
     SELECT counted.*, shown.* FROM counted LEFT JOIN (
       SELECT page.case_id AS "caseId", number, ${childOfCase} AS "childId", feed, severity, cannot_tell AS "cannotTell",
         opened_at AS "openedAt", answer_due AS "answerDue", lead, rules, organisations, unclaimed, waits, lapse
       FROM page JOIN case_file USING (case_id)
         LEFT JOIN (SELECT finding_id, case_id AS case_of_lead, content AS lead FROM finding) AS heard
           ON finding_id = lead_finding AND case_of_lead = page.case_id) AS shown ON true
     ORDER BY "answerDue" NULLS LAST, "openedAt", "caseId"`,
    [sight.children, sight.feeds, tokens, query.page, ...filters.values, ...values],
    `worklist-${query.view}${filters.name}${name}`,
  );
  const [counts] = rows;
  if (counts === undefined) throw new Error('the worklist gave no counts');
  const cases = rows.filter((row) => row.caseId !== null);
  return { counts: countsWith(counts, apart), cases: casesWith(cases, apart) };
}

/** Midnight in London, so many days after the one that began the day of an instant. */
export function londonMidnight(instant: string, days: number): string {
  return `((date_trunc('day', ${instant} AT TIME ZONE 'Europe/London') + interval '${days} day') AT TIME ZONE 'Europe/London')`;
}
