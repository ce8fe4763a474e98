import { type PlanChecked, type PlanStated } from '#libs/contracts';
import { arrayRows, type Sql } from '#libs/platform';

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

/** What became of a part: its list is complete with it, still waits for others, or had this statement already. */
export type PartOutcome = 'complete' | 'waits' | 'duplicate';

/** Appends one statement of one part of a list, under the lock of the list's row; the last statement of a part stands. */
export async function insertPlanPart(sql: Sql, part: PlanPart): Promise<PartOutcome> {
  const { listKey, feed, authority, scope, parts } = part;
  const receivedAt = new Date(part.receivedAt);
  await sql.query(
    `INSERT INTO plan_list (list_key, feed, authority, as_of, scope, parts, received_at, signal_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [listKey, feed, authority, new Date(part.asOf), scope, parts, receivedAt, part.signalId],
  );
  await sql.query('SELECT FROM plan_list WHERE list_key = $1 FOR UPDATE', [listKey]);
  const inserted = await sql.query(
    `INSERT INTO plan_part (list_key, part, signal_id, received_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [listKey, part.part, part.signalId, receivedAt],
  );
  if (inserted.rowCount > 0) await insertEntries(sql, part);
  else if (!(await isEarlier(sql, part))) return 'duplicate';
  await sql.query(
    `UPDATE plan_part p SET stands = (p.received_at, p.signal_id) = (
       SELECT o.received_at, o.signal_id FROM plan_part o WHERE o.list_key = p.list_key AND o.part = p.part
        ORDER BY o.received_at DESC, o.signal_id DESC LIMIT 1)
      WHERE p.list_key = $1 AND p.part = $2`,
    [listKey, part.part],
  );
  const { rows } = await sql.query<{ state: 'incomplete' | 'complete' }>(
    `UPDATE plan_list l
        SET received_at = last.received_at, signal_id = last.signal_id,
            state = CASE WHEN last.parts = l.parts THEN 'complete' ELSE l.state END
       FROM (SELECT received_at, signal_id, count(*) OVER () AS parts FROM plan_part
              WHERE list_key = $1 AND stands ORDER BY received_at DESC, signal_id DESC LIMIT 1) AS last
      WHERE l.list_key = $1 RETURNING l.state`,
    [listKey],
  );
  if (rows[0]?.state !== 'complete') return 'waits';
  await sql.query("UPDATE plan_register SET version = nextval('plan_register_version')");
  return 'complete';
}

/** A part that comes again with an earlier `receivedat`: that one stands. */
async function isEarlier(sql: Sql, { listKey, part, signalId, receivedAt }: PlanPart): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE plan_part SET received_at = $4 WHERE list_key = $1 AND part = $2 AND signal_id = $3 AND received_at > $4`,
    [listKey, part, signalId, new Date(receivedAt)],
  );
  return rowCount > 0;
}

async function insertEntries(sql: Sql, { listKey, part, signalId, entries }: PlanPart): Promise<void> {
  if (entries.length === 0) return;
  await sql.query(
    `INSERT INTO plan_entry (list_key, part, signal_id, place, ref, plan, starts, ends, category, worker)
     SELECT $1, $2, $3, u.*
       FROM ${arrayRows(['int', 'uuid', 'text', 'date', 'date', 'text', 'text'], 4)} AS u`,
    [
      listKey,
      part,
      signalId,
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
export type StatedCheck = Omit<PlanChecked, 'type'> & {
  readonly ref: string;
  readonly signalId: string;
  readonly receivedAt: number;
};

/**
 * Appends the answers of look-ups; of one that is held already the earlier `receivedat` stands.
 * @returns the signal ids that are new, or are older than was known
 */
export async function insertPlanChecks(sql: Sql, checks: readonly StatedCheck[]): Promise<ReadonlySet<string>> {
  if (checks.length === 0) return new Set();
  const { rows } = await sql.query<{ signal_id: string }>(
    `INSERT INTO plan_check AS c (signal_id, ref, feed, visit_feed, visit, answer, plan, authority, reason, at, received_at)
     SELECT * FROM ${arrayRows(['uuid', 'uuid', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'timestamptz', 'timestamptz'])}
     ON CONFLICT (signal_id) DO UPDATE SET received_at = EXCLUDED.received_at WHERE EXCLUDED.received_at < c.received_at
     RETURNING signal_id`,
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
