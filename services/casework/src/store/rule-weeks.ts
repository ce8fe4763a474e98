import { ruleWeeksTold, type RuleWeeks } from '#libs/contracts';
import type { Sql } from '#libs/platform';

/** Monday of the first week told, in London. Parameter $1: how many. */
const firstMonday = `date_trunc('week', clock.now() AT TIME ZONE 'Europe/London') - make_interval(weeks => $1 - 1)`;

const london = (moment: string): string => `(${moment}) AT TIME ZONE 'Europe/London'`;

/**
 * What rules found lately, week by week, the newest first. Of one person the last verdict on a finding counts. Whether a
 * finding rang, and why not, is what the journal of its case says; under its former id too, where its key has changed.
 * @param without rules of which nothing is told
 */
export async function readRuleWeeks(sql: Sql, without: readonly string[]): Promise<RuleWeeks> {
  const { rows } = await sql.query<RuleWeeks['rows'][number]>(
    `WITH RECURSIVE recent AS MATERIALIZED (
       SELECT finding_id, case_id, change, content #>> '{rule,id}' AS rule, content ->> 'severity' AS severity,
              to_char(${london('occurred_at::timestamptz')}, 'IYYY-"W"IW') AS week
       FROM finding
       WHERE occurred_at >= to_char(${london(firstMonday)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') AND change <> 'rekeyed'
         AND content #>> '{rule,id}' <> ALL ($2::text[])
     ), entry AS MATERIALIZED (
       SELECT type, event, at, sequence, (event ->> 'findingId')::uuid AS finding_id
       FROM case_journal
       WHERE type IN ('finding-applied', 'verdict-given') AND case_id IN (SELECT case_id FROM recent)
     ), known_as AS (
       SELECT finding_id, finding_id AS name FROM recent
       UNION
       SELECT known_as.finding_id, (event ->> 'formerId')::uuid FROM known_as JOIN entry ON entry.finding_id = name
       WHERE event ->> 'formerId' IS NOT NULL
     ), heard AS (
       SELECT known_as.finding_id, bool_or(event ->> 'effect' IN ('rings', 'corrects')) AS rang,
              (array_agg(event ->> 'effect' ORDER BY at DESC, sequence DESC)
                 FILTER (WHERE event ->> 'effect' IN ('information', 'late', 'same-episode', 'case-closed')))[1] AS reason
       FROM known_as JOIN entry ON entry.finding_id = name AND type = 'finding-applied' GROUP BY known_as.finding_id
     ), verdict AS (
       SELECT DISTINCT ON (known_as.finding_id, event ->> 'by')
              known_as.finding_id, (event ->> 'useful')::boolean AS useful
       FROM known_as JOIN entry ON entry.finding_id = name AND type = 'verdict-given'
       ORDER BY known_as.finding_id, event ->> 'by', at DESC, sequence DESC
     ), said AS (
       SELECT finding_id, count(*) FILTER (WHERE useful) AS yes, count(*) FILTER (WHERE NOT useful) AS no
       FROM verdict GROUP BY finding_id
     ), told AS (
       SELECT rule, week, change, yes, no,
              CASE WHEN rang THEN 'rang' WHEN reason IS NOT NULL THEN reason
                   WHEN severity = 'INFORMATION' THEN 'information' ELSE 'withdrawn' END AS how
       FROM recent LEFT JOIN heard USING (finding_id) LEFT JOIN said USING (finding_id)
     ), counted AS (
       SELECT rule, week, how, count(*)::integer AS times, count(*) FILTER (WHERE change = 'withdrawn') AS withdrawn,
              sum(yes) AS yes, sum(no) AS no
       FROM told GROUP BY rule, week, how
     )
     SELECT rule, week, sum(times)::integer AS fires,
            coalesce(sum(times) FILTER (WHERE how = 'rang'), 0)::integer AS rang,
            coalesce(jsonb_object_agg(how, times) FILTER (WHERE how <> 'rang'), '{}') AS unrung,
            sum(withdrawn)::integer AS withdrawn,
            coalesce(sum(yes), 0)::integer AS useful, coalesce(sum(no), 0)::integer AS "notUseful"
     FROM counted GROUP BY rule, week ORDER BY week DESC, rule`,
    [ruleWeeksTold, without],
    'rule-weeks',
  );
  const { rows: told } = await sql.query<{ now: Date; weeks: string[] }>(
    `SELECT clock.now() AS now,
            ARRAY(SELECT to_char(${firstMonday} + make_interval(weeks => ago), 'IYYY-"W"IW')
                  FROM generate_series($1 - 1, 0, -1) AS ago) AS weeks`,
    [ruleWeeksTold],
    'rule-weeks-told',
  );
  return { dataAsOf: (told[0]?.now ?? new Date(0)).toISOString(), weeks: told[0]?.weeks ?? [], rows };
}
