import type { Sql } from '#libs/platform';
import { bucketCount } from './buckets.js';

/**
 * Tries to become the one relay of the buckets that nobody has. The locks belong to the session and end with it.
 * @returns the buckets that this session holds
 */
export async function takeBuckets(sql: Sql, held: readonly number[]): Promise<readonly number[]> {
  if (held.length === bucketCount) return held;
  const wanted = Array.from({ length: bucketCount }, (_, bucket) => bucket).filter((bucket) => !held.includes(bucket));
  const { rows } = await sql.query<{ bucket: number }>(
    `SELECT bucket FROM unnest($1::int[]) AS bucket
     WHERE pg_try_advisory_lock(hashtext('outbox ' || current_schema()), bucket)`,
    [wanted],
  );
  return [...held, ...rows.map(({ bucket }) => bucket)].sort((one, other) => one - other);
}
