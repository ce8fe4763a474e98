import { ruleWeeksTold, type RuleDoubts } from '#libs/contracts';
import { type Doubt } from '#libs/policy';
import { arrayRows, instantArray, textArray, uuidArray, type Sql } from '#libs/platform';

/** Weeks that are kept: a few more than are told. */
const weeksKept = ruleWeeksTold + 2;

/** What judging contacts of one child has come to. */
export interface JudgedContacts {
  readonly doubts: readonly Doubt[];
  /** Keys of the visits whose contact was judged and may have been judged before. */
  readonly judgedAgain: Iterable<string>;
}

interface DoubtfulContact {
  readonly occurredAt: number;
  readonly rules: string[];
}

/**
 * Keeps of which contacts some rule cannot tell, as it stands after judging them. What was kept of one that is part of
 * another now, or no contact any more, goes; of one that took place long ago nothing is kept. Nothing is asked where no
 * contact was judged twice and every rule could tell.
 */
export async function writeDoubts(sql: Sql, judged: readonly JudgedContacts[]): Promise<void> {
  const doubtful = new Map<string, DoubtfulContact>();
  const cleared = new Set<string>();
  for (const { judgedAgain } of judged) for (const key of judgedAgain) cleared.add(key);
  for (const { doubts } of judged)
    for (const { rule, contactKey, occurredAt } of doubts) {
      const contact = doubtful.get(contactKey);
      if (contact === undefined) doubtful.set(contactKey, { occurredAt, rules: [rule] });
      else contact.rules.push(rule);
    }
  for (const key of doubtful.keys()) cleared.delete(key);
  if (doubtful.size + cleared.size === 0) return;
  const contacts = [...doubtful.values()];
  await sql.query(
    `WITH given AS (
       SELECT key, date_trunc('week', at AT TIME ZONE 'Europe/London')::date AS week, string_to_array(rules, ' ') AS rules,
              at > clock.now() - make_interval(weeks => $5) AS is_recent
         FROM ${arrayRows(['uuid', 'timestamptz', 'text'], 2)} AS u (key, at, rules)
     ), gone AS (
       DELETE FROM cannot_tell WHERE visit_key = ANY ($1::uuid[] || ARRAY(SELECT key FROM given WHERE NOT is_recent))
     )
     INSERT INTO cannot_tell AS c (visit_key, week, rules)
     SELECT key, week, rules FROM given WHERE is_recent
     ON CONFLICT (visit_key) DO UPDATE SET week = EXCLUDED.week, rules = EXCLUDED.rules
      WHERE c.week <> EXCLUDED.week OR c.rules <> EXCLUDED.rules`,
    [
      uuidArray([...cleared]),
      uuidArray([...doubtful.keys()]),
      instantArray(contacts.map(({ occurredAt }) => occurredAt)),
      textArray(contacts.map(({ rules }) => rules.sort().join(' '))),
      weeksKept,
    ],
    'cannot-tell-write',
  );
}

/** Of how many contacts each rule cannot tell, by the week in which they took place. @param without rules of which nothing is told */
export async function readDoubts(sql: Sql, without: readonly string[]): Promise<RuleDoubts['rows']> {
  const { rows } = await sql.query<RuleDoubts['rows'][number]>(
    `SELECT rule, to_char(week, 'IYYY-"W"IW') AS week, count(*)::integer AS "cannotTell"
       FROM cannot_tell CROSS JOIN unnest(rules) AS rule
      WHERE week > date_trunc('week', clock.now() AT TIME ZONE 'Europe/London') - make_interval(weeks => $1)
        AND rule <> ALL ($2::text[])
      GROUP BY rule, cannot_tell.week ORDER BY cannot_tell.week DESC, rule`,
    [ruleWeeksTold, without],
    'cannot-tell-weeks',
  );
  return rows;
}

/** Forgets contacts of weeks that are told no more. @returns how many */
export async function forgetOldDoubts(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ forgotten: number }>(
    `WITH gone AS (DELETE FROM cannot_tell WHERE week < clock.now() - make_interval(weeks => $1) RETURNING 1)
     SELECT count(*)::integer AS forgotten FROM gone`,
    [weeksKept + 1],
  );
  return rows[0]?.forgotten ?? 0;
}
