import { outboxRows, saidArgument, saidArrays, saidParameters, saidTables } from '#libs/messaging';
import { arrayRows, int4Array, isUniqueViolation, textArray, uuidArray, type Sql } from '#libs/platform';
import type { Prepared } from '../domain/prepare.js';
import { statedEvents } from './events-of-signals.js';
import { feedArrays, feedsHeard } from './feeds-heard.js';
import { messageArrays, messageColumns, messageRows, messageValues } from './message-arrays.js';

/** What became of a group that was offered as fresh. */
export interface FreshAnswer {
  /** The database's clock, to the millisecond. */
  readonly now: Date;
  /** Whether all of the group is stored and committed; else nothing of it is. */
  readonly isStored: boolean;
}

/** A group of messages of which each is thought to be new, and complete by itself. */
export interface FreshGroup {
  /** Each message once. */
  readonly messages: readonly Prepared[];
  /** All of them, those that came twice in the group too. */
  readonly heard: readonly Prepared[];
  /** Bounds of the database's clock for which the messages were decoded, milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
}

const instantText = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Numbers of the parameters that come after messages, bounds and places of signals. */
const firstSaid = 20;
const firstHeard = firstSaid + saidParameters;
const saidOf = (column: Parameters<typeof saidArgument>[1]): string => saidArgument(firstSaid, column);

/** As `saidColumns`, with the moment at which the group is kept where nothing else was said. */
const saidThen =
  'topic, key, event_id, type, coalesce(time, text) AS time, subject, text AS received_at, traceparent, value, place, later';

/*
 * `taken` has a row unless something about the group is not as it was thought: a message is known, another one waits for a
 * visit that is stated here, or the clock is elsewhere. The tables lean on one another so that rows are locked in the order
 * of the long way: messages, keys, feeds. `rung` is asked for, or it would not ring.
 */
const storeFreshRows = `
  WITH moment AS MATERIALIZED (SELECT date_trunc('milliseconds', clock.now()) AS now),
  taken AS MATERIALIZED (
    SELECT now, to_char(now AT TIME ZONE 'UTC', ${instantText}) AS text FROM moment
    WHERE now BETWEEN $14::timestamptz AND $15::timestamptz
      AND NOT EXISTS (SELECT FROM received_message WHERE id = ANY ($1::uuid[]))
      AND NOT EXISTS (
        SELECT FROM ${arrayRows(['text', 'text'], 18)} AS stated (feed, visit)
        JOIN received_message AS waiting ON waiting.feed = stated.feed AND waiting.awaited_visit = stated.visit
        WHERE waiting.disposition = 'quarantined' AND waiting.awaited_visit IS NOT NULL)),
  message AS (
    INSERT INTO received_message ${messageColumns}
    SELECT ${messageValues('taken.now')} FROM taken, ${messageRows} RETURNING 1),
  kept AS MATERIALIZED (SELECT now, text FROM taken, (SELECT count(*) FROM message) AS messages),
  signal AS (
    -- beside its own arrays it reads some of the events'
    INSERT INTO decoded_signal (id, message_id, position, feed, type, visit_id, received_at, data)
    SELECT event_id::uuid, message_id, position, feed, type, visit, now, value::json
    FROM kept, (SELECT unnest($16::uuid[]), unnest($17::int4[]), unnest($18::text[]), unnest($19::text[]),
        unnest(${saidOf('event_id')}), unnest(${saidOf('type')}), unnest(${saidOf('value')}))
      AS signal (message_id, position, feed, visit, event_id, type, value)),
  ${saidTables(firstSaid, { from: 'kept, ', columns: saidThen })},
  ${outboxRows},
  heard AS (${feedsHeard('kept.now', firstHeard, 'kept, (SELECT count(*) FROM stored) AS events,')})
  SELECT (extract(epoch FROM now) * 1000)::float8 AS now,
    EXISTS (SELECT FROM kept) AND (SELECT count(*) FROM rung) >= 0 AS "isStored"
  FROM moment`;

/**
 * Stores a group of fresh messages with their signals, their events and when their feeds were heard, by one statement
 * that commits itself: the server's answer says that it is on disk.
 * @returns null when another process stored one of the messages at the same moment, and this one nothing
 * @throws what PostgreSQL threw
 */
export async function storeFresh(database: Sql, group: FreshGroup, routingSecret: string): Promise<FreshAnswer | null> {
  const { heard, from, until } = group;
  const signals = group.messages.flatMap((message) =>
    message.signals.map((signal) => ({ ...signal, messageId: message.id })),
  );
  const { said, keys } = saidArrays(statedEvents(signals, routingSecret));
  const parameters = [
    ...messageArrays(group.messages),
    new Date(from).toISOString(),
    new Date(until).toISOString(),
    uuidArray(signals.map(({ messageId }) => messageId)),
    int4Array(signals.map(({ position }) => position)),
    textArray(signals.map(({ signal }) => signal.feed)),
    textArray(signals.map(({ visit }) => visit)),
    ...said,
    ...keys,
    ...feedArrays(heard),
  ];
  const stored = await database
    .query<{ now: number; isStored: boolean }>(storeFreshRows, parameters, 'store-fresh-messages')
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) return null;
      throw error;
    });
  if (stored === null) return null;
  const [answer] = stored.rows;
  if (answer === undefined) throw new Error('the database told no time');
  return { now: new Date(answer.now), isStored: answer.isStored };
}
