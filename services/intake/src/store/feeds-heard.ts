import { arrayRows, instantArray, int4Array, textArray, type Sql } from '#libs/platform';
import type { Prepared } from '../domain/prepare.js';

/**
 * The statement that notes when feeds were last heard.
 * @param at what the statement calls the time
 * @param first number of the first parameter of `feedArrays`
 * @param after tables to read before, with a comma at the end
 */
export function feedsHeard(at: string, first: number, after = ''): string {
  return `insert into feed_heard (feed, last_heard_at, last_accepted_at, messages)
     select feed, ${at}, case when accepted > 0 then ${at} end, messages
     from ${after} ${arrayRows(['text', 'int4', 'int4'], first)} as heard (feed, accepted, messages)
     on conflict (feed) do update set
       last_heard_at = greatest(feed_heard.last_heard_at, excluded.last_heard_at),
       last_accepted_at = coalesce(greatest(feed_heard.last_accepted_at, excluded.last_accepted_at), feed_heard.last_accepted_at),
       gaps = with_gap(feed_heard.gaps, extract(epoch from excluded.last_heard_at - feed_heard.last_heard_at)::float8),
       messages = feed_heard.messages + excluded.messages`;
}

/** Feeds of messages as parameters of `feedsHeard`: names in order, messages that were accepted, messages. */
export function feedArrays(messages: readonly Prepared[]): readonly [Buffer, Buffer, Buffer] {
  const byFeed = Map.groupBy(messages, ({ received }) => received.profile.name);
  const feeds = [...byFeed].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    textArray(feeds.map(([name]) => name)),
    int4Array(feeds.map(([, heard]) => heard.filter(({ settled }) => settled.disposition === 'accepted').length)),
    int4Array(feeds.map(([, heard]) => heard.length)),
  ];
}

/** Notes when each feed was last heard. */
export async function noteFeedsHeard(sql: Sql, messages: readonly Prepared[], at: Date): Promise<void> {
  await sql.query(
    feedsHeard('moment', 1, 'unnest($4::timestamptz[]) as moment,'),
    [...feedArrays(messages), instantArray([at.getTime()])],
    'note-feeds-heard',
  );
}
