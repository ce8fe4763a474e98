import { type PlanCheck, type PlanEntryFact, type PlanList } from '#libs/facts';
import { type Sql } from '#libs/platform';

/**
 * References that a newly complete list concerns by name: everyone on a list of this authority from the full list
 * before it to the full list after it.
 * @returns the references, and when the next full list begins (null when there is none).
 */
export async function refsNamedAround(
  sql: Sql,
  listKey: string,
): Promise<{ readonly refs: readonly string[]; readonly until: number | null }> {
  const { rows } = await sql.query<{ refs: (string | null)[] | null; until: Date | null }>(
    `WITH this AS (SELECT * FROM plan_list WHERE list_key = $1),
          bound AS (
            SELECT (SELECT max(l.as_of) FROM plan_list l, this t WHERE l.authority = t.authority AND l.state = 'complete'
                       AND l.scope = 'full' AND l.as_of < t.as_of) AS since,
                   (SELECT min(l.as_of) FROM plan_list l, this t WHERE l.authority = t.authority AND l.state = 'complete'
                       AND l.scope = 'full' AND l.as_of > t.as_of) AS until)
     SELECT array_agg(DISTINCT e.ref) AS refs, min(b.until) AS until
       FROM bound b, this t
       JOIN plan_list l ON l.authority = t.authority AND l.state = 'complete'
       LEFT JOIN plan_entry e ON e.list_key = l.list_key
      WHERE (b.since IS NULL OR l.as_of >= b.since) AND (b.until IS NULL OR l.as_of <= b.until)`,
    [listKey],
  );
  return {
    refs: (rows[0]?.refs ?? []).filter((ref) => ref !== null),
    until: rows[0]?.until?.getTime() ?? null,
  };
}

/** What complete lists say of the references. */
export async function planEntriesOf(
  sql: Sql,
  refs: readonly string[],
): Promise<
  readonly (PlanEntryFact & { readonly ref: string; readonly listKey: string; readonly authority: string })[]
> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<{
    ref: string;
    list_key: string;
    authority: string;
    plan: PlanEntryFact['kind'];
    starts: string | null;
    ends: string | null;
    worker: string | null;
  }>(
    `SELECT e.ref, e.list_key, l.authority, e.plan, e.starts::text AS starts, e.ends::text AS ends, e.worker
       FROM plan_entry e JOIN plan_list l USING (list_key) JOIN plan_part p ON (p.list_key, p.part, p.signal_id) = (e.list_key, e.part, e.signal_id)
      WHERE e.ref = ANY ($1::uuid[]) AND l.state = 'complete' AND p.stands ORDER BY e.list_key, e.part, e.place`,
    [refs],
    'plan-entry-of',
  );
  return rows.map(({ ref, list_key, authority, plan, starts, ends, worker }) => ({
    ref,
    listKey: list_key,
    authority,
    kind: plan,
    start: starts,
    end: ends,
    worker,
  }));
}

/** Every complete list of every authority, in the order in which they hold. */
export async function completePlanLists(sql: Sql): Promise<readonly PlanList[]> {
  const { rows } = await sql.query<{ list_key: string; authority: string; as_of: Date; scope: PlanList['scope'] }>(
    `SELECT list_key, authority, as_of, scope FROM plan_list WHERE state = 'complete'
      ORDER BY as_of, received_at, signal_id, list_key`,
  );
  return rows.map(({ list_key, authority, as_of, scope }) => ({
    key: list_key,
    authority,
    asOf: as_of.getTime(),
    scope,
  }));
}

/** Answers of look-ups made for the references. */
export async function planChecksOf(
  sql: Sql,
  refs: readonly string[],
): Promise<readonly (PlanCheck & { readonly ref: string })[]> {
  if (refs.length === 0) return [];
  const { rows } = await sql.query<{
    signal_id: string;
    ref: string;
    visit_feed: string | null;
    visit: string;
    answer: PlanCheck['answer'];
    plan: PlanCheck['kind'];
    authority: string | null;
    at: Date;
    received_at: Date;
  }>(
    `SELECT signal_id, ref, visit_feed, visit, answer, plan, authority, at, received_at FROM plan_check
      WHERE ref = ANY ($1::uuid[])`,
    [refs],
    'plan-check-of',
  );
  return rows.map((row) => ({
    ref: row.ref,
    feed: row.visit_feed,
    visit: row.visit,
    answer: row.answer,
    kind: row.plan,
    authority: row.authority,
    at: row.at.getTime(),
    receivedAt: row.received_at.getTime(),
    signalId: row.signal_id,
  }));
}
