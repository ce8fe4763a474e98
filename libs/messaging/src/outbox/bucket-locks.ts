import type { Sql } from '#libs/platform';
import { bucketCount } from './buckets.js';

/** Milliseconds of silence after which the server ends the session of a relay; as long as the broker bears with a member. */
const longestSilenceMs = 6_000;
const signOfLifeEveryMs = 2_000;

/**
 * Has the server end this session when nothing is heard from it: a relay that is stopped or cut off, and not dead, must
 * not keep its buckets from the others.
 */
export async function endWhenSilent(sql: Sql): Promise<void> {
  await sql.query(`SET idle_session_timeout = ${longestSilenceMs}`);
}

/** Awaits work outside the database that may last longer than the server bears silence. */
export async function showingLife<T>(sql: Sql, work: Promise<T>): Promise<T> {
  let shown: Promise<unknown> = Promise.resolve();
  // where the session is lost already, the next statement says so
  const show = (): Promise<unknown> => sql.query('SELECT 1').catch(() => undefined);
  const beat = setInterval(() => {
    shown = shown.then(show);
  }, signOfLifeEveryMs);
  try {
    return await work;
  } finally {
    clearInterval(beat);
    await shown;
  }
}

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
