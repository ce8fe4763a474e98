import type { Sql } from '../database/sql.js';

/**
 * Columns that a timer table must have, beside its own (`data.md`, section 7):
 * `id uuid PRIMARY KEY, due_at timestamptz NOT NULL, state text NOT NULL DEFAULT 'armed'
 * CHECK (state IN ('armed', 'fired', 'disarmed')), lease_until timestamptz, attempts integer NOT NULL DEFAULT 0`,
 * and an index on `(due_at) WHERE state = 'armed'`.
 */
export interface DueTimer {
  readonly id: string;
  readonly due_at: Date;
  readonly attempts: number;
}

/** Seconds for which a claimed timer belongs to its claimer; a crashed one gives it back by waiting. */
export const leaseSeconds = 30;
/** Longest that a timer is put off at a time, in seconds. A lease that ends later was given before the clock went back. */
export const longestWaitSeconds = 60;

function checked(table: string): string {
  if (!/^[a-z_]{1,60}$/.test(table)) throw new Error('a timer table has a plain name');
  return table;
}

/**
 * The one clock, asked once: an expression that may change from row to row cannot be looked up in an index, and all armed
 * timers would be read to find those that are due.
 */
const now = '(SELECT clock.now())';

/** Claims timers that are due: oldest first, skipping those that another process has just claimed. */
export async function claimDue(sql: Sql, table: string, limit: number): Promise<readonly DueTimer[]> {
  const { rows } = await sql.query<DueTimer>(
    `UPDATE ${checked(table)} SET lease_until = clock.now() + make_interval(secs => $2), attempts = attempts + 1
     WHERE id IN (
       SELECT id FROM ${table} WHERE state = 'armed' AND due_at <= ${now}
         AND (lease_until IS NULL OR lease_until < ${now} OR lease_until > ${now} + make_interval(secs => $3))
       ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id, due_at, attempts`,
    [limit, leaseSeconds, longestWaitSeconds],
    `timer-claim-${table}`,
  );
  return rows.toSorted((one, other) => one.due_at.getTime() - other.due_at.getTime());
}

/**
 * Locks a claimed timer and marks it fired, inside the transaction of its effect.
 * @returns false when it was disarmed, fired or moved in the meantime: then there must be no effect
 */
export async function fireTimer(sql: Sql, table: string, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE ${checked(table)} SET state = 'fired', lease_until = NULL WHERE id = $1 AND state = 'armed' AND due_at <= clock.now()`,
    [id],
    `timer-fire-${table}`,
  );
  return rowCount === 1;
}

/** Marks several claimed timers fired, inside the transaction of their effects. @returns those that still had to */
export async function fireTimers(sql: Sql, table: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ id: string }>(
    `UPDATE ${checked(table)} SET state = 'fired', lease_until = NULL
      WHERE id = ANY ($1::uuid[]) AND state = 'armed' AND due_at <= clock.now() RETURNING id`,
    [[...ids].sort()],
    `timers-fire-${table}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Gives a claimed timer back, to be tried again after a wait of at most `longestWaitSeconds`. */
export async function postponeTimer(sql: Sql, table: string, id: string, waitSeconds: number): Promise<void> {
  await sql.query(
    `UPDATE ${checked(table)} SET lease_until = clock.now() + make_interval(secs => $2) WHERE id = $1 AND state = 'armed'`,
    [id, Math.min(waitSeconds, longestWaitSeconds)],
    `timer-postpone-${table}`,
  );
}

/** Due timers beyond this number need not be counted. */
const mostCounted = 100_000;

/** Timers that are due and have not fired: how many, up to 100,000, and how long the oldest has waited. */
export async function overdueTimers(
  sql: Sql,
  table: string,
): Promise<{ readonly count: number; readonly seconds: number }> {
  const { rows } = await sql.query<{ count: number; seconds: number | null }>(
    `SELECT count(*)::int AS count, extract(epoch FROM clock.now() - min(due_at))::float8 AS seconds
       FROM (SELECT due_at FROM ${checked(table)} WHERE state = 'armed' AND due_at <= ${now}
              ORDER BY due_at LIMIT ${mostCounted}) AS due`,
    [],
    `timers-overdue-${table}`,
  );
  return { count: rows[0]?.count ?? 0, seconds: Math.max(0, rows[0]?.seconds ?? 0) };
}
