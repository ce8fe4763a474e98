import { arrayRows, nameUuid, type Sql } from '#libs/platform';
import type { FeedHearing, ToldSilence } from '../domain/feed-silence.js';

/** Name of the timer table of feeds. */
export const feedWatchTable = 'feed_watch';

/** A feed as it stands. */
export interface WatchedFeed extends FeedHearing {
  readonly feed: string;
  readonly told: ToldSilence | null;
}

interface WatchRow {
  readonly feed: string;
  readonly last_heard_at: Date | null;
  readonly gaps: readonly number[] | null;
  readonly silent_since: Date | null;
  readonly usually_seconds: number | null;
}

const watched = `select watch.feed, heard.last_heard_at, heard.gaps, watch.silent_since, watch.usually_seconds
  from feed_watch watch left join feed_heard heard on heard.feed = watch.feed`;

function readFeed(row: WatchRow): WatchedFeed {
  const { feed, silent_since: since, usually_seconds: usuallySeconds } = row;
  return {
    feed,
    lastHeardAt: row.last_heard_at?.getTime() ?? null,
    gaps: row.gaps ?? [],
    told: since === null || usuallySeconds === null ? null : { since: since.getTime(), usuallySeconds },
  };
}

/**
 * Watches these feeds, and no others. None is looked at before `graceSeconds` are over: after an outage of our own, senders need
 * a moment to come back.
 */
export async function watchFeeds(sql: Sql, feeds: readonly string[], graceSeconds: number): Promise<void> {
  const sorted = [...feeds].sort();
  await sql.query(
    `insert into feed_watch as watch (id, feed, due_at)
     select id, feed, clock.now() + make_interval(secs => $3) from ${arrayRows(['uuid', 'text'])} as given (id, feed)
     on conflict (feed) do update set state = 'armed', lease_until = null, attempts = 0,
       due_at = greatest(watch.due_at, excluded.due_at)`,
    [sorted.map((feed) => nameUuid('feed-watch', feed)), sorted, graceSeconds],
  );
  await sql.query(`update feed_watch set state = 'disarmed', lease_until = null where feed <> all ($1::text[])`, [
    sorted,
  ]);
}

/** The feed of a timer, its row locked; null when there is none. */
export async function lockFeedOf(sql: Sql, timerId: string): Promise<WatchedFeed | null> {
  const { rows } = await sql.query<WatchRow>(`${watched} where watch.id = $1 for update of watch`, [timerId]);
  return rows[0] === undefined ? null : readFeed(rows[0]);
}

/** Every watched feed. */
export async function watchedFeeds(sql: Sql): Promise<readonly WatchedFeed[]> {
  const { rows } = await sql.query<WatchRow>(`${watched} where watch.state <> 'disarmed' order by watch.feed`);
  return rows.map(readFeed);
}

/** Arms a feed's timer for its next look, with the silence that is told of it now. @param at milliseconds */
export async function lookAgain(sql: Sql, feed: string, at: number, told: ToldSilence | null): Promise<void> {
  await sql.query(
    `update feed_watch set state = 'armed', lease_until = null, attempts = 0, due_at = $2, silent_since = $3, usually_seconds = $4
     where feed = $1`,
    [feed, new Date(at), told === null ? null : new Date(told.since), told?.usuallySeconds ?? null],
  );
}

/** Gaps that are remembered: beyond them all counts are halved, so that what was long ago fades. Technical. */
const mostGaps = 4_000;

/** Lets gaps of long ago fade. */
export async function fadeGaps(sql: Sql, feed: string): Promise<void> {
  await sql.query(
    `update feed_heard set gaps = (select array_agg(n / 2 order by place) from unnest(gaps) with ordinality as t (n, place))
     where feed = $1 and (select sum(n) from unnest(gaps) as n) > $2`,
    [feed, mostGaps],
  );
}
