import { randomUUID } from 'node:crypto';
import { continueTrace, newTraceparent, textArray } from '#libs/platform';
import { bucketCount, outboxChannel } from './buckets.js';
import { checkOutgoing } from './check-outgoing.js';
import type { OutgoingEvent } from './outgoing-event.js';

/** Columns of `said`, the table that `outboxRows` reads; beside them it has `ord`, the order in which it was said. */
export const saidColumns = 'topic, key, event_id, type, time, subject, received_at, traceparent, value';

/**
 * Events as array parameters: one `text[]` for each of `saidColumns`, in that order.
 * @throws PermanentError when an event breaches its contract
 */
export function saidArrays(events: readonly OutgoingEvent[]): readonly Buffer[] {
  const checked = events.map(checkOutgoing);
  return [
    checked.map(({ topic }) => topic),
    events.map(({ key }) => key),
    events.map(({ id }) => id ?? randomUUID()),
    events.map(({ type }) => type),
    events.map(({ time }) => time ?? null),
    events.map(({ subject }) => subject ?? null),
    events.map(({ receivedAt }) => receivedAt ?? null),
    events.map(({ traceparent }) => (traceparent === undefined ? newTraceparent() : continueTrace(traceparent))),
    checked.map(({ value }) => value),
  ].map(textArray);
}

/**
 * The end of a statement that puts the rows of its table `said` into the outbox and rings the relay when there are any;
 * `stored` has a row for each. For a statement that writes more than its events: what they speak of must be locked before
 * `said` has a row. Others call `enqueue`.
 *
 * `numbered` locks one row for each key, in canonical order, before `id` is taken from its sequence: whoever writes the
 * same key next waits for our commit, so ids of a key rise in order of commit. The relay needs nothing more than that.
 * `last` has their numbers in the order of keys, and each event finds the one of its key by its rank: a join would compare
 * every event with every key, for hash and merge joins are off (`database.ts`).
 */
export const outboxRows = `
  numbered AS (
    INSERT INTO outbox_key AS known (topic, key, last_sequence)
    SELECT topic, key, count(*) FROM said GROUP BY topic, key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_sequence = known.last_sequence + EXCLUDED.last_sequence
    RETURNING topic, key, last_sequence),
  last AS (SELECT array_agg(last_sequence ORDER BY topic, key) AS sequences FROM numbered),
  placed AS (
    SELECT s.*, last.sequences[dense_rank() OVER (ORDER BY s.topic, s.key)] + 1
      - row_number() OVER (PARTITION BY s.topic, s.key ORDER BY s.ord DESC) AS key_sequence
    FROM said s CROSS JOIN last),
  stored AS (
    INSERT INTO outbox (bucket, topic, key, key_sequence, event_id, type, time, subject, received_at, traceparent, value)
    SELECT hashtext(key) & ${bucketCount - 1}, topic, key, key_sequence, event_id, type, time, subject, received_at, traceparent, value
    FROM placed ORDER BY ord RETURNING 1),
  rung AS MATERIALIZED (
    SELECT pg_notify(${outboxChannel}, '') FROM (SELECT count(*) AS count FROM stored) AS rows WHERE count > 0)`;
