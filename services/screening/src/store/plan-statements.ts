import { type PlanChecked, type PlanStated } from '#libs/contracts';
import { type Sql } from '#libs/platform';

/** One part of a list, as it came. */
export interface PlanPart {
  readonly listKey: string;
  readonly part: number;
  readonly parts: number;
  readonly feed: string;
  readonly authority: string;
  readonly asOf: number;
  readonly scope: 'full' | 'changes';
  readonly signalId: string;
  readonly receivedAt: number;
  readonly entries: readonly (Omit<PlanStated['entries'][number], 'nhsNumber'> & { readonly ref: string })[];
}

/** What became of a part: it completed its list, it is one of several, it was there, or it contradicts the others. */
export type PartOutcome = 'completed' | 'waits' | 'duplicate' | 'contradicts';

/** Appends one part of a list, under the lock of the list's row. */
export async function insertPlanPart(sql: Sql, part: PlanPart): Promise<PartOutcome> {
  const { listKey, feed, authority, scope, parts } = part;
  const asOf = new Date(part.asOf);
  const receivedAt = new Date(part.receivedAt);
  await sql.query(
    `INSERT INTO plan_list (list_key, feed, authority, as_of, scope, parts, first_received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [listKey, feed, authority, asOf, scope, parts, receivedAt],
  );
  const agreeing = await sql.query(
    `SELECT FROM plan_list WHERE list_key = $1 AND as_of = $2 AND scope = $3 AND parts = $4 FOR UPDATE`,
    [listKey, asOf, scope, parts],
  );
  if (agreeing.rowCount === 0 || part.part > parts) return 'contradicts';
  const inserted = await sql.query(
    `INSERT INTO plan_part (list_key, part, signal_id, received_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [listKey, part.part, part.signalId, receivedAt],
  );
  if (inserted.rowCount === 0) return 'duplicate';
  await insertEntries(sql, part);
  const completed = await sql.query(
    `UPDATE plan_list l
        SET first_received_at = least(l.first_received_at, $2),
            state = CASE WHEN (SELECT count(*) FROM plan_part p WHERE p.list_key = $1) = l.parts THEN 'complete' ELSE l.state END
      WHERE l.list_key = $1 RETURNING l.state`,
    [listKey, receivedAt],
  );
  return completed.rows[0]?.['state'] === 'complete' ? 'completed' : 'waits';
}

async function insertEntries(sql: Sql, { listKey, part, entries }: PlanPart): Promise<void> {
  if (entries.length === 0) return;
  await sql.query(
    `INSERT INTO plan_entry (list_key, part, place, ref, plan, starts, ends, category, worker)
     SELECT $1, $2, u.* FROM unnest($3::int[], $4::uuid[], $5::text[], $6::date[], $7::date[], $8::text[], $9::text[]) AS u`,
    [
      listKey,
      part,
      entries.map((_, place) => place),
      entries.map(({ ref }) => ref),
      entries.map(({ plan }) => plan),
      entries.map(({ start }) => start),
      entries.map(({ end }) => end),
      entries.map(({ category }) => category ?? null),
      entries.map(({ worker }) => worker ?? null),
    ],
  );
}

/** A look-up's answer as it came; `ref` stands for the number it was made with. */
export type StatedCheck = Omit<PlanChecked, 'type' | 'nhsNumber'> & {
  readonly ref: string;
  readonly signalId: string;
  readonly receivedAt: number;
};

/** Appends the answers of look-ups. @returns the signal ids that are new. */
export async function insertPlanChecks(sql: Sql, checks: readonly StatedCheck[]): Promise<ReadonlySet<string>> {
  if (checks.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `INSERT INTO plan_check (signal_id, ref, feed, visit_feed, visit, answer, plan, authority, reason, at, received_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                          $9::text[], $10::timestamptz[], $11::timestamptz[])
     ON CONFLICT DO NOTHING RETURNING signal_id`,
    [
      checks.map(({ signalId }) => signalId),
      checks.map(({ ref }) => ref),
      checks.map(({ feed }) => feed),
      checks.map(({ visit }) => visit.feed ?? null),
      checks.map(({ visit }) => visit.id),
      checks.map(({ answer }) => answer),
      checks.map(({ plan }) => plan ?? null),
      checks.map(({ authority }) => authority ?? null),
      checks.map(({ reason }) => reason ?? null),
      checks.map(({ at }) => new Date(at)),
      checks.map(({ receivedAt }) => new Date(receivedAt)),
    ],
  );
  return new Set(rows.map((row) => row.signal_id));
}
