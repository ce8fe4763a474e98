import type { Sql } from '#libs/platform';
import type { Prepared } from '../domain/prepare.js';
import type { Note } from '../domain/reasons.js';
import type { Disposition } from '../domain/settle.js';

/** A message as it lies in the store, as far as a repeat of it needs. */
export interface StoredOutcome {
  readonly disposition: Disposition;
  readonly receivedAt: Date;
}

/**
 * Stores messages that are not there yet.
 * @param reused ids of messages whose control id another message had with other content
 * @returns ids of those that were new
 */
export async function insertMessages(
  sql: Sql,
  messages: readonly Prepared[],
  receivedAt: Date,
  reused: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ id: string }>(
    `insert into received_message
       (id, feed, transport, control_id, content_hash, raw, received_at, disposition, reason, place, faults, notes, awaited_visit)
     select id, feed, transport::jsonb, control_id, content_hash, raw, $13, disposition, reason, place,
            faults::jsonb, notes::jsonb, awaited_visit
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::bytea[], $7::text[], $8::text[],
                 $9::text[], $10::text[], $11::text[], $12::text[])
       as message (id, feed, transport, control_id, content_hash, raw, disposition, reason, place, faults, notes, awaited_visit)
     order by id
     on conflict (id) do nothing
     returning id`,
    [
      messages.map(({ id }) => id),
      messages.map(({ received }) => received.profile.name),
      messages.map(({ received }) => JSON.stringify(received.transport)),
      messages.map(({ decoded }) => decoded.controlId),
      messages.map(({ hash }) => hash),
      messages.map(({ received }) => received.bytes),
      messages.map(({ settled }) => settled.disposition),
      messages.map(({ settled }) => settled.reason),
      messages.map(({ settled }) => settled.place),
      messages.map(({ faults }) => JSON.stringify(faults)),
      messages.map(({ id, decoded }) => JSON.stringify(notesOf(decoded.notes, reused.has(id)))),
      messages.map(awaitedVisit),
      receivedAt,
    ],
    'insert-messages',
  );
  return new Set(rows.map(({ id }) => id));
}

function notesOf(notes: readonly Note[], reused: boolean): readonly Note[] {
  return reused ? [...notes, { code: 'control-id-reused', place: null }] : notes;
}

function awaitedVisit({ decoded, settled }: Prepared): string | null {
  return settled.reason === 'appointment-without-details' ? decoded.wishes : null;
}

/** Ids of the given messages whose control id is already that of another message of the feed. */
export async function findReusedControlIds(sql: Sql, messages: readonly Prepared[]): Promise<ReadonlySet<string>> {
  const named = messages.filter(({ decoded }) => decoded.controlId !== null);
  if (named.length === 0) return new Set();
  const { rows } = await sql.query<{ id: string }>(
    `select wanted.id from unnest($1::uuid[], $2::text[], $3::text[]) as wanted (id, feed, control_id)
     where exists (select from received_message known
                   where known.feed = wanted.feed and known.control_id = wanted.control_id and known.id <> wanted.id)`,
    [
      named.map(({ id }) => id),
      named.map(({ received }) => received.profile.name),
      named.map(({ decoded }) => decoded.controlId),
    ],
    'find-reused-control-ids',
  );
  const reused = new Set(rows.map(({ id }) => id));
  const seen = new Map<string, string>();
  for (const { id, received, decoded } of named) {
    const key = JSON.stringify([received.profile.name, decoded.controlId]);
    if ((seen.get(key) ?? id) !== id) reused.add(id);
    seen.set(key, id);
  }
  return reused;
}

/** What became of messages that were stored before; the rows stay locked until the end of the transaction. */
export async function lockOutcomes(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, StoredOutcome>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql.query<{ id: string; disposition: Disposition; received_at: Date }>(
    `select id, disposition, received_at from received_message where id = any($1::uuid[]) order by id for update`,
    [ids],
    'lock-outcomes',
  );
  return new Map(rows.map((row) => [row.id, { disposition: row.disposition, receivedAt: row.received_at }]));
}

/**
 * Gives a stored message the outcome of decoding it again; its bytes, the time of its receipt and the flag of a control
 * id that was used before stay.
 */
export async function settleAgain(sql: Sql, message: Prepared): Promise<void> {
  await sql.query(
    `update received_message set disposition = $2, reason = $3, place = $4, faults = $5::jsonb, notes = $6::jsonb || coalesce(
         (select jsonb_agg(note) from jsonb_array_elements(notes) as note where note ->> 'code' = 'control-id-reused'), '[]'),
       awaited_visit = $7, control_id = $8, settled_at = clock.now() where id = $1`,
    [
      message.id,
      message.settled.disposition,
      message.settled.reason,
      message.settled.place,
      JSON.stringify(message.faults),
      JSON.stringify(message.decoded.notes),
      awaitedVisit(message),
      message.decoded.controlId,
    ],
  );
}

/** Notes when each feed was last heard. */
export async function noteFeedsHeard(sql: Sql, messages: readonly Prepared[], at: Date): Promise<void> {
  const feeds = new Map<string, { count: number; accepted: boolean }>();
  for (const { received, settled } of messages) {
    const feed = feeds.get(received.profile.name) ?? { count: 0, accepted: false };
    feeds.set(received.profile.name, {
      count: feed.count + 1,
      accepted: feed.accepted || settled.disposition === 'accepted',
    });
  }
  const names = [...feeds.keys()].sort();
  await sql.query(
    `insert into feed_heard (feed, last_heard_at, last_accepted_at, messages)
     select feed, $4, case when accepted then $4::timestamptz end, messages
     from unnest($1::text[], $2::boolean[], $3::bigint[]) as heard (feed, accepted, messages)
     on conflict (feed) do update set
       last_heard_at = greatest(feed_heard.last_heard_at, excluded.last_heard_at),
       last_accepted_at = coalesce(greatest(feed_heard.last_accepted_at, excluded.last_accepted_at), feed_heard.last_accepted_at),
       messages = feed_heard.messages + excluded.messages`,
    [
      names,
      names.map((name) => feeds.get(name)?.accepted ?? false),
      names.map((name) => feeds.get(name)?.count ?? 0),
      at,
    ],
    'note-feeds-heard',
  );
}
