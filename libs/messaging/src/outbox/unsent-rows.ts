import type { Sql } from '#libs/platform';

/** A row of the outbox that waits for the broker. */
export interface UnsentRow {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly key_sequence: string;
  readonly event_id: string;
  readonly type: string;
  readonly time: string | null;
  readonly subject: string | null;
  readonly received_at: string | null;
  readonly traceparent: string;
  readonly value: string;
  readonly created_at: Date;
}

/** Most rows taken from one bucket at a time. */
export const rowsPerBucket = 250;

/**
 * Has this session find unsent rows by walking the index in its order. Each row that was sent leaves a dead entry in the
 * index of unsent ones, which a walk marks as dead for the next; a bitmap, which the planner prefers for the few rows that it
 * expects, marks none, and each look reads again all that was sent since the table was last vacuumed.
 */
export async function walkIndexes(sql: Sql): Promise<void> {
  await sql.query('SET enable_bitmapscan = off');
}

/**
 * Unsent rows of the given buckets, in id order within each. Never `id > last`: a transaction that began earlier may
 * commit lower ids later, and must neither be missed nor waited for.
 */
export async function unsentRows(sql: Sql, buckets: readonly number[]): Promise<readonly UnsentRow[]> {
  const { rows } = await sql.query<UnsentRow>(
    `SELECT o.* FROM unnest($1::smallint[]) AS b (bucket) CROSS JOIN LATERAL (
       SELECT id, topic, key, key_sequence, event_id, type, time, subject, received_at, traceparent, value, created_at
       FROM outbox WHERE bucket = b.bucket AND sent_at IS NULL ORDER BY id LIMIT ${rowsPerBucket}) AS o`,
    [buckets],
    'outbox-unsent',
  );
  return rows;
}

/** Marks rows as published. */
export async function markSent(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query('UPDATE outbox SET sent_at = clock.now() WHERE id = ANY($1::bigint[])', [ids], 'outbox-mark-sent');
}

/** Age of the oldest unsent row, in seconds; 0 when all are sent. */
export async function oldestUnsentSeconds(sql: Sql): Promise<number> {
  const { rows } = await sql.query<{ seconds: number | null }>(
    'SELECT extract(epoch FROM clock.now() - min(created_at))::float8 AS seconds FROM outbox WHERE sent_at IS NULL',
    [],
    'outbox-oldest',
  );
  return Math.max(0, rows[0]?.seconds ?? 0);
}

/**
 * Deletes a slice of the oldest rows that were sent more than 30 days ago.
 * @returns the number deleted; call again while it is not 0
 */
export async function purgeSent(sql: Sql): Promise<number> {
  const { rowCount } = await sql.query(
    `DELETE FROM outbox WHERE id IN (
       SELECT id FROM (SELECT id, sent_at FROM outbox ORDER BY id LIMIT 1000) AS oldest
       WHERE sent_at < clock.now() - interval '30 days')`,
  );
  return rowCount;
}
