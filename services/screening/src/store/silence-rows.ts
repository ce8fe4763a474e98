import { type EventData } from '#libs/contracts';
import { arrayRows, type Sql } from '#libs/platform';

/** What a signal says of the silence of a feed. */
export interface StatedSilence {
  readonly stated: EventData<'feed.silent'>;
  readonly signalId: string;
  /** Milliseconds. */
  readonly receivedAt: number;
}

/** The latest silence of a feed, over all statements of it. Instants are milliseconds. */
export interface LatestSilence {
  readonly feed: string;
  readonly since: number;
  readonly usually: string;
  readonly organisation: string | null;
  /** Whether a statement says that the feed was heard again. */
  readonly isOver: boolean;
  readonly receivedAt: number;
}

/** Holds the silences of feeds until the transaction ends, in order: the second of two statements sees the first. */
export async function lockFeeds(sql: Sql, feeds: readonly string[]): Promise<void> {
  for (const feed of [...feeds].sort())
    await sql.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext(current_schema()))', [feed], 'feed-lock');
}

/** Appends what was stated of silences; of one that is held already the earlier `receivedat` stands. @returns feeds of which something is new */
export async function insertSilences(sql: Sql, silences: readonly StatedSilence[]): Promise<readonly string[]> {
  if (silences.length === 0) return [];
  const { rows } = await sql.query<{ feed: string }>(
    `INSERT INTO feed_silence AS f (signal_id, feed, since, usually, received_at, organisation, until)
     SELECT * FROM ${arrayRows(['uuid', 'text', 'timestamptz', 'text', 'timestamptz', 'text', 'timestamptz'])}
     ON CONFLICT (signal_id) DO UPDATE SET received_at = EXCLUDED.received_at
      WHERE EXCLUDED.received_at < f.received_at
     RETURNING feed`,
    [
      silences.map(({ signalId }) => signalId),
      silences.map(({ stated }) => stated.feed),
      silences.map(({ stated }) => new Date(stated.since)),
      silences.map(({ stated }) => stated.usually),
      silences.map(({ receivedAt }) => new Date(receivedAt)),
      silences.map(({ stated }) => stated.organisation ?? null),
      silences.map(({ stated }) => (stated.until === undefined ? null : new Date(stated.until))),
    ],
    'feed-silence-insert',
  );
  return [...new Set(rows.map(({ feed }) => feed))].sort();
}

/**
 * The latest silence of each feed: whatever the order in which its statements came, they give the same. Each thing is said by
 * the statement received first that says it.
 */
export async function latestSilences(sql: Sql, feeds: readonly string[]): Promise<readonly LatestSilence[]> {
  const { rows } = await sql.query<Omit<LatestSilence, 'since' | 'receivedAt'> & { since: Date; received_at: Date }>(
    `SELECT feed, since, (array_agg(usually ORDER BY received_at, signal_id))[1] AS usually,
            (array_agg(organisation ORDER BY received_at, signal_id) FILTER (WHERE organisation IS NOT NULL))[1] AS organisation,
            bool_or(until IS NOT NULL) AS "isOver", min(received_at) AS received_at
       FROM feed_silence f
      WHERE feed = ANY ($1::text[]) AND since = (SELECT max(since) FROM feed_silence other WHERE other.feed = f.feed)
      GROUP BY feed, since ORDER BY feed`,
    [feeds],
    'feed-silence-latest',
  );
  return rows.map(({ received_at, since, ...silence }) => ({
    ...silence,
    since: since.getTime(),
    receivedAt: received_at.getTime(),
  }));
}
