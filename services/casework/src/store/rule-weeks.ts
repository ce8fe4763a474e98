import type { RuleWeeks } from '#libs/contracts';
import type { Sql } from '#libs/platform';

/** Weeks that are told, this one the last. */
const weeksTold = 12;

/** What rules found lately, week by week, the newest first. Of one person the last verdict on a finding counts. */
export async function readRuleWeeks(sql: Sql): Promise<RuleWeeks> {
  const { rows } = await sql.query<RuleWeeks['rows'][number]>(
    `WITH told AS (
       SELECT finding_id, case_id, change, content #>> '{rule,id}' AS rule, content ->> 'severity' AS severity,
              (content ->> 'late')::boolean AS late, (content ->> 'occurredAt')::timestamptz AT TIME ZONE 'Europe/London' AS at
       FROM finding WHERE content IS NOT NULL AND change <> 'rekeyed'
     ), recent AS (
       SELECT * FROM told
       WHERE at >= date_trunc('week', clock.now() AT TIME ZONE 'Europe/London') - make_interval(weeks => $1 - 1)
     ), verdict AS (
       SELECT DISTINCT ON (event ->> 'findingId', event ->> 'by')
              (event ->> 'findingId')::uuid AS finding_id, (event ->> 'useful')::boolean AS useful
       FROM case_journal
       WHERE type = 'verdict-given' AND case_id IN (SELECT case_id FROM recent)
       ORDER BY event ->> 'findingId', event ->> 'by', at DESC, sequence DESC
     ), said AS (
       SELECT finding_id, count(*) FILTER (WHERE useful) AS yes, count(*) FILTER (WHERE NOT useful) AS no
       FROM verdict GROUP BY finding_id
     )
     SELECT rule, to_char(at, 'IYYY-"W"IW') AS week, count(*)::integer AS fires,
            (count(*) FILTER (WHERE change = 'withdrawn'))::integer AS withdrawn,
            (count(*) FILTER (WHERE severity = 'INFORMATION'))::integer AS information,
            (count(*) FILTER (WHERE late))::integer AS late,
            coalesce(sum(yes), 0)::integer AS useful, coalesce(sum(no), 0)::integer AS "notUseful"
     FROM recent LEFT JOIN said USING (finding_id)
     GROUP BY rule, week ORDER BY week DESC, rule`,
    [weeksTold],
    'rule-weeks',
  );
  const { rows: clock } = await sql.query<{ now: Date }>('SELECT clock.now() AS now', [], 'rule-weeks-now');
  return { dataAsOf: (clock[0]?.now ?? new Date(0)).toISOString(), rows };
}
