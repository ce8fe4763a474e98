import type { Sql } from '#libs/platform';
import type { Note } from '../domain/reasons.js';
import type { Transport } from '../domain/received.js';
import type { Disposition } from '../domain/settle.js';

/** One line of the operators' list. */
export interface ListedMessage {
  readonly id: string;
  readonly feed: string;
  readonly receivedAt: Date;
  readonly disposition: Disposition;
  readonly reason: string | null;
  readonly place: string | null;
  /** What the contract allows at the place; null where there is no list of it. */
  readonly allowed: readonly string[] | null;
}

/** What became of a message, by the id that its sender gave it. */
export interface FoundMessage extends ListedMessage {
  readonly controlId: string;
  readonly notes: readonly Note[];
}

/** A message with everything that is kept of it. */
export interface ShownMessage extends ListedMessage {
  readonly transport: Transport;
  readonly controlId: string | null;
  readonly contentHash: string;
  readonly faults: readonly unknown[];
  readonly notes: readonly Note[];
  readonly settledAt: Date | null;
  readonly discardReason: string | null;
  readonly raw: Buffer;
  readonly signals: readonly { readonly id: string; readonly position: number; readonly type: string }[];
}

/** What to list: `before` is the id of the last message of the page before. */
export interface Listing {
  readonly disposition: Disposition;
  readonly reason?: string | undefined;
  readonly feed?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

const listed = `message.id, message.feed, message.received_at as "receivedAt", message.disposition, message.reason, message.place,
  (select fault -> 'allowed' from jsonb_array_elements(message.faults) fault
   where fault ->> 'reason' = message.reason and fault ->> 'place' = message.place limit 1) as allowed`;

/** Messages of one disposition, newest first, a page at a time. */
export async function listMessages(sql: Sql, listing: Listing): Promise<readonly ListedMessage[]> {
  const { rows } = await sql.query<ListedMessage & Record<string, unknown>>(
    `select ${listed} from received_message message
     where disposition = $1 and ($2::text is null or reason = $2) and ($3::text is null or feed = $3)
       and ($4::uuid is null or (received_at, id) <
            (select last.received_at, last.id from received_message last where last.id = $4))
     order by received_at desc, id desc limit $5`,
    [listing.disposition, listing.reason ?? null, listing.feed ?? null, listing.before ?? null, listing.limit],
  );
  return rows;
}

/** The last message of a feed with each of these control ids (MSH-10). */
export async function findMessages(
  sql: Sql,
  feed: string,
  controlIds: readonly string[],
): Promise<readonly FoundMessage[]> {
  const { rows } = await sql.query<FoundMessage & Record<string, unknown>>(
    `select distinct on (message.control_id) ${listed}, message.control_id as "controlId", message.notes
     from received_message message where feed = $1 and control_id = any($2::text[])
     order by message.control_id, message.received_at desc, message.id desc`,
    [feed, controlIds],
  );
  return rows;
}

/** How many messages of a disposition there are for each reason. */
export async function countByReason(sql: Sql, disposition: Disposition): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql.query<{ reason: string | null; count: string }>(
    'select reason, count(*) from received_message where disposition = $1 group by reason order by reason',
    [disposition],
  );
  return Object.fromEntries(rows.map(({ reason, count }) => [reason ?? 'none', Number(count)]));
}

/** One message with its bytes and signals; null when there is none. */
export async function showMessage(sql: Sql, id: string): Promise<ShownMessage | null> {
  const { rows } = await sql.query<ShownMessage & Record<string, unknown>>(
    `select ${listed}, transport, control_id as "controlId", encode(content_hash, 'hex') as "contentHash", faults, notes,
       settled_at as "settledAt", discard_reason as "discardReason", raw,
       coalesce((select jsonb_agg(jsonb_build_object('id', id, 'position', position, 'type', type) order by position)
                 from decoded_signal where message_id = message.id), '[]') as signals
     from received_message message where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Closes a quarantined message without using it. False when there is no such message in quarantine. */
export async function discardMessage(sql: Sql, id: string, reason: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `update received_message set disposition = 'discarded', discard_reason = $2, settled_at = clock.now()
     where id = $1 and disposition = 'quarantined'`,
    [id, reason],
  );
  return rowCount === 1;
}

/** When a feed was last heard. */
export interface FeedHeard {
  readonly feed: string;
  readonly lastHeardAt: Date;
  readonly lastAcceptedAt: Date | null;
  readonly messages: number;
}

/** When each feed was last heard, by name; a feed that never spoke is not there. */
export async function listFeedsHeard(sql: Sql): Promise<readonly FeedHeard[]> {
  const { rows } = await sql.query<{
    feed: string;
    last_heard_at: Date;
    last_accepted_at: Date | null;
    messages: string;
  }>('select feed, last_heard_at, last_accepted_at, messages from feed_heard order by feed');
  return rows.map((row) => ({
    feed: row.feed,
    lastHeardAt: row.last_heard_at,
    lastAcceptedAt: row.last_accepted_at,
    messages: Number(row.messages),
  }));
}
