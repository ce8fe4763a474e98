import { randomUUID } from 'node:crypto';
import { arrayRows, placedArrayRows, continueTrace, int4Array, newTraceparent, textArray } from '#libs/platform';
import { bucketCount, outboxChannel } from './buckets.js';
import { checkOutgoing } from './check-outgoing.js';
import type { OutgoingEvent } from './outgoing-event.js';

const texts = ['topic', 'key', 'event_id', 'type', 'time', 'subject', 'received_at', 'traceparent', 'value'] as const;

/** Columns of `said`, the table that `outboxRows` reads; beside them it has `ord`, the order in which it was said. */
export const saidColumns = [...texts, 'place', 'later'].join(', ');

/** Types of the columns that are parameters. */
export const saidTypes: readonly [string, ...string[]] = ['text', ...texts.slice(1).map(() => 'text'), 'int4', 'int4'];

const saidKeyTypes = ['text', 'text', 'int4'];

/** Parameters that the arrays of events take in a statement: those of `said`, then those of `said_key`. */
export const saidParameters = saidTypes.length + saidKeyTypes.length;

/** One of the arrays of `said`, where a statement reads it for something else too. */
export function saidArgument(first: number, column: (typeof texts)[number]): string {
  return `$${first + texts.indexOf(column)}::text[]`;
}

/**
 * Tables `said` and `said_key` of a statement WITH, out of the arrays of events. `said_key` has each key once, with the number
 * of its events.
 * @param first number of their first parameter
 * @param from what must have a row before either has one, e.g. `kept, `
 * @param where a condition on both
 */
export function saidTables(first: number, { from = '', columns = saidColumns, where = 'true' } = {}): string {
  const keys = arrayRows(saidKeyTypes, first + saidTypes.length);
  return `
  said AS (
    SELECT ${columns}, ord FROM ${from}${placedArrayRows(saidTypes, first)} AS event (${saidColumns}, ord) WHERE ${where}),
  said_key AS (
    SELECT topic, key, times FROM ${from}${keys} AS event_key (topic, key, times) WHERE ${where})`;
}

/** Events as array parameters of `said` and of `said_key`, in the order of their columns. */
export interface SaidArrays {
  readonly said: readonly Buffer[];
  readonly keys: readonly Buffer[];
}

/**
 * Events as array parameters.
 * @throws PermanentError when an event breaches its contract
 */
export function saidArrays(events: readonly OutgoingEvent[]): SaidArrays {
  const checked = events.map(checkOutgoing);
  const topics = checked.map(({ topic }) => topic);
  const { keys, places, later } = placesOf(events.map(({ key }, at) => ({ topic: topics[at] ?? '', key })));
  const words = [
    topics,
    events.map(({ key }) => key),
    events.map(({ id }) => id ?? randomUUID()),
    events.map(({ type }) => type),
    events.map(({ time }) => time ?? null),
    events.map(({ subject }) => subject ?? null),
    events.map(({ receivedAt }) => receivedAt ?? null),
    events.map(({ traceparent }) => (traceparent === undefined ? newTraceparent() : continueTrace(traceparent))),
    checked.map(({ value }) => value),
  ];
  return {
    said: [...words.map(textArray), int4Array(places), int4Array(later)],
    keys: [
      textArray(keys.map(({ topic }) => topic)),
      textArray(keys.map(({ key }) => key)),
      int4Array(keys.map(({ times }) => times)),
    ],
  };
}

interface SaidKey {
  readonly topic: string;
  readonly key: string;
  times: number;
}

/** The place of each event's key among all keys, from 1, in the order of their bytes; and how many of its key come later. */
function placesOf(events: readonly Pick<SaidKey, 'topic' | 'key'>[]) {
  const known = new Map<string, SaidKey>();
  const keyOf = events.map(({ topic, key }) => {
    // no topic holds a blank
    const name = `${topic} ${key}`;
    const said = known.get(name) ?? { topic, key, times: 0 };
    known.set(name, said);
    return said;
  });
  const later = events.map(() => 0);
  for (const [at, said] of [...keyOf.entries()].reverse()) {
    later[at] = said.times;
    said.times += 1;
  }
  const keys = [...known]
    .map(([name, said]) => ({ bytes: Buffer.from(name), said }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ said }) => said);
  const placeOf = new Map(keys.map((said, at) => [said, at + 1]));
  return { keys, places: keyOf.map((said) => placeOf.get(said) ?? 0), later };
}

/**
 * The end of a statement that puts the rows of its table `said`, whose keys are in its table `said_key`, into the outbox
 * and rings the relay when there are any; `stored` has a row for each. For a statement that writes more than its events:
 * what they speak of must be locked before either table has a row. Others call `enqueue`.
 *
 * `numbered` locks one row for each key, in canonical order, before `id` is taken from its sequence: whoever writes the
 * same key next waits for our commit, so ids of a key rise in order of commit. The relay needs nothing more than that.
 * `last` has their numbers in the order of the keys' bytes, and each event finds the one of its key by its place: a join
 * would compare every event with every key, for hash and merge joins are off (`database.ts`), and ranking events here cost
 * as much as storing them.
 */
export const outboxRows = `
  numbered AS (
    INSERT INTO outbox_key AS known (topic, key, last_sequence)
    SELECT topic, key, times FROM said_key ORDER BY topic, key
    ON CONFLICT (topic, key) DO UPDATE SET last_sequence = known.last_sequence + EXCLUDED.last_sequence
    RETURNING topic, key, last_sequence),
  last AS (
    SELECT array_agg(last_sequence ORDER BY topic COLLATE "C", key COLLATE "C") AS sequences FROM numbered),
  stored AS (
    INSERT INTO outbox (bucket, topic, key, key_sequence, event_id, type, time, subject, received_at, traceparent, value)
    SELECT hashtext(key) & ${bucketCount - 1}, topic, key, last.sequences[place] - later, event_id, type, time, subject, received_at, traceparent, value
    FROM last CROSS JOIN said ORDER BY ord RETURNING 1),
  rung AS MATERIALIZED (
    SELECT pg_notify(${outboxChannel}, '') FROM (SELECT count(*) AS count FROM stored) AS rows WHERE count > 0)`;
