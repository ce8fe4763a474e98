import { type RuleDoubts } from '#libs/contracts';
import { type Doubt } from '#libs/policy';
import { arrayRows, instantArray, textArray, uuidArray, type Sql } from '#libs/platform';

const weekMs = 7 * 86_400_000;

/** Weeks that are told, this one the last. */
const weeksTold = 12;
/** Weeks that are kept: a contact may be judged a while before it is asked for, and the clock may change in between. */
const weeksKept = weeksTold + 2;

/** What judging contacts of one child has come to. */
export interface JudgedContacts {
  /** When the cause was received, milliseconds. */
  readonly receivedAt: number;
  readonly doubts: readonly Doubt[];
  /** Keys of the visits whose contact was judged and may have been judged before. */
  readonly judgedAgain: Iterable<string>;
}

/** Milliseconds: contacts that took place earlier are told of in no week, and nothing is kept of them. */
export function keptSince(receivedAt: number): number {
  return receivedAt - weeksKept * weekMs;
}

interface DoubtfulContact {
  readonly occurredAt: number;
  readonly rules: string[];
}

/**
 * Keeps of which contacts some rule cannot tell, as it stands after judging them. What was kept of a contact that is
 * told of no more, or is part of another now, goes. Nothing is asked where no contact was judged twice and every rule could tell.
 */
export async function writeDoubts(sql: Sql, judged: readonly JudgedContacts[]): Promise<void> {
  const doubtful = new Map<string, DoubtfulContact>();
  const cleared = new Set<string>();
  for (const { judgedAgain } of judged) for (const key of judgedAgain) cleared.add(key);
  for (const { doubts, receivedAt } of judged)
    for (const { rule, contactKey, occurredAt } of doubts) {
      if (occurredAt < keptSince(receivedAt)) continue;
      const contact = doubtful.get(contactKey);
      if (contact === undefined) doubtful.set(contactKey, { occurredAt, rules: [rule] });
      else contact.rules.push(rule);
    }
  for (const key of doubtful.keys()) cleared.delete(key);
  if (doubtful.size + cleared.size === 0) return;
  const contacts = [...doubtful.values()];
  await sql.query(
    `WITH gone AS (DELETE FROM cannot_tell WHERE visit_key = ANY ($1::uuid[]))
     INSERT INTO cannot_tell AS c (visit_key, week, rules)
     SELECT u.key, date_trunc('week', u.at AT TIME ZONE 'Europe/London')::date, string_to_array(u.rules, ' ')
       FROM ${arrayRows(['uuid', 'timestamptz', 'text'], 2)} AS u (key, at, rules)
     ON CONFLICT (visit_key) DO UPDATE SET week = EXCLUDED.week, rules = EXCLUDED.rules
      WHERE c.week <> EXCLUDED.week OR c.rules <> EXCLUDED.rules`,
    [
      uuidArray([...cleared]),
      uuidArray([...doubtful.keys()]),
      instantArray(contacts.map(({ occurredAt }) => occurredAt)),
      textArray(contacts.map(({ rules }) => rules.sort().join(' '))),
    ],
    'cannot-tell-write',
  );
}

/** Of how many contacts each rule cannot tell, by the week in which they took place. */
export async function readDoubts(sql: Sql): Promise<RuleDoubts['rows']> {
  const { rows } = await sql.query<RuleDoubts['rows'][number]>(
    `SELECT rule, to_char(week, 'IYYY-"W"IW') AS week, count(*)::integer AS "cannotTell"
       FROM cannot_tell CROSS JOIN unnest(rules) AS rule
      WHERE week > date_trunc('week', clock.now() AT TIME ZONE 'Europe/London') - make_interval(weeks => $1)
      GROUP BY rule, cannot_tell.week ORDER BY cannot_tell.week DESC, rule`,
    [weeksTold],
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
