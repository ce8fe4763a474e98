import { enqueue } from '#libs/messaging';
import { arrayRows, type Sql } from '#libs/platform';
import type { ContactStated } from '#libs/contracts';
import type { Prepared } from '../domain/prepare.js';
import { statedEvents } from './events-of-signals.js';

/** A message whose signals are to be used, with the time of its first receipt. */
export interface Usable {
  readonly message: Prepared;
  readonly receivedAt: Date;
}

/**
 * Stores the signals of messages and puts those that are new into the outbox, with the time at which their message was
 * first received.
 * @returns ids of those that were new
 */
export async function useSignals(
  sql: Sql,
  usable: readonly Usable[],
  routingSecret: string,
): Promise<ReadonlySet<string>> {
  const all = usable.flatMap(({ message, receivedAt }) =>
    message.signals.map((prepared) => ({ ...prepared, messageId: message.id, receivedAt })),
  );
  if (all.length === 0) return new Set();
  const { rows } = await sql.query<{ id: string }>(
    `insert into decoded_signal (id, message_id, position, feed, type, visit_id, received_at, data)
     select id, message_id, position, feed, type, visit_id, received_at, data::json
     from ${arrayRows(['uuid', 'uuid', 'int', 'text', 'text', 'text', 'timestamptz', 'text'])}
       as signal (id, message_id, position, feed, type, visit_id, received_at, data)
     on conflict (message_id, position) do nothing
     returning id`,
    [
      all.map(({ id }) => id),
      all.map(({ messageId }) => messageId),
      all.map(({ position }) => position),
      all.map(({ signal }) => signal.feed),
      all.map(({ signal }) => signal.type),
      all.map(({ visit }) => visit),
      all.map(({ receivedAt }) => receivedAt),
      all.map(({ value }) => value),
    ],
    'insert-signals',
  );
  const fresh = new Set(rows.map(({ id }) => id));
  const sent = new Set<string>();
  const used = all.filter(({ id }) => fresh.has(id) && !sent.has(id) && sent.add(id));
  const events = statedEvents(used, routingSecret).map((event, at) => {
    const receivedAt = used[at]?.receivedAt.toISOString() ?? '';
    return { ...event, time: event.time ?? receivedAt, receivedAt };
  });
  if (events.length > 0) await enqueue(sql, events);
  return fresh;
}

/** Key of a visit in a look-up. */
export function visitKey(feed: string, visit: string): string {
  return JSON.stringify([feed, visit]);
}

/** Latest stored statement about each visit in the order of its source, by `visitKey`. */
export async function findEarlierContacts(
  sql: Sql,
  visits: readonly { readonly feed: string; readonly visit: string }[],
): Promise<ReadonlyMap<string, ContactStated>> {
  if (visits.length === 0) return new Map();
  const { rows } = await sql.query<{ feed: string; visit_id: string; data: ContactStated }>(
    `select wanted.feed, wanted.visit_id, latest.data
     from ${arrayRows(['text', 'text'])} as wanted (feed, visit_id)
     cross join lateral (
       select data from decoded_signal known
       where known.feed = wanted.feed and known.visit_id = wanted.visit_id
       order by coalesce((data #>> '{visit,version}')::timestamptz, received_at) desc, received_at desc, position desc, id
       limit 1) as latest`,
    [visits.map(({ feed }) => feed), visits.map(({ visit }) => visit)],
    'find-earlier-contacts',
  );
  return new Map(rows.map((row) => [visitKey(row.feed, row.visit_id), row.data]));
}
