import { randomUUID } from 'node:crypto';
import { continueTrace, newTraceparent, type Sql } from '#libs/platform';
import { bucketCount, outboxChannel } from './buckets.js';
import { checkOutgoing } from './check-outgoing.js';
import type { OutgoingEvent } from './outgoing-event.js';

/*
 * `numbered` locks one row for each key, in canonical order, before `id` is taken from its sequence: whoever writes the
 * same key next waits for our commit, so ids of a key rise in order of commit. The relay needs nothing more than that.
 */
const insertRows = `
  WITH said AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
      WITH ORDINALITY AS s (topic, key, event_id, type, time, subject, received_at, traceparent, value, ord)),
  numbered AS (
    INSERT INTO outbox_key AS known (topic, key, last_sequence)
    SELECT topic, key, count(*) FROM said GROUP BY topic, key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_sequence = known.last_sequence + EXCLUDED.last_sequence
    RETURNING topic, key, last_sequence),
  placed AS (
    SELECT s.*, n.last_sequence + 1 - row_number() OVER (PARTITION BY s.topic, s.key ORDER BY s.ord DESC) AS key_sequence
    FROM said s JOIN numbered n USING (topic, key)),
  stored AS (
    INSERT INTO outbox (bucket, topic, key, key_sequence, event_id, type, time, subject, received_at, traceparent, value)
    SELECT hashtext(key) & ${bucketCount - 1}, topic, key, key_sequence, event_id, type, time, subject, received_at, traceparent, value
    FROM placed ORDER BY ord RETURNING 1)
  SELECT pg_notify(${outboxChannel}, '') FROM (SELECT count(*) FROM stored) AS rows`;

/**
 * Puts events into the outbox, inside the caller's transaction: they are published when it commits and never otherwise.
 * Call it after the rows that the events speak of are locked, so that the order for each key is the order of decisions.
 * @throws PermanentError when an event breaches its contract
 */
export async function enqueue(sql: Sql, events: readonly OutgoingEvent[]): Promise<void> {
  if (events.length === 0) return;
  const checked = events.map(checkOutgoing);
  await sql.query(
    insertRows,
    [
      checked.map(({ topic }) => topic),
      events.map(({ key }) => key),
      events.map(({ id }) => id ?? randomUUID()),
      events.map(({ type }) => type),
      events.map(({ time }) => time ?? null),
      events.map(({ subject }) => subject ?? null),
      events.map(({ receivedAt }) => receivedAt ?? null),
      events.map(({ traceparent }) => (traceparent === undefined ? newTraceparent() : continueTrace(traceparent))),
      checked.map(({ value }) => value),
    ],
    'outbox-enqueue',
  );
}
