import { arrayRows, PermanentError, type Sql } from '#libs/platform';
import type { FeedProfile } from '../domain/feed-profile.js';
import { transport, type Received } from '../domain/received.js';
import type { Disposition } from '../domain/settle.js';

/** A kept message, to be decoded again. */
export interface KeptMessage {
  readonly id: string;
  readonly disposition: Disposition;
  readonly receivedAt: Date;
  readonly received: Received;
}

interface KeptRow extends Record<string, unknown> {
  readonly id: string;
  readonly feed: string;
  readonly disposition: Disposition;
  readonly received_at: Date;
  readonly transport: unknown;
  readonly raw: Buffer;
}

const columns = 'id, feed, disposition, received_at, transport, raw';

/** Profiles of the configured feeds, by name. */
export type Profiles = ReadonlyMap<string, FeedProfile>;

/** Locks one message for a retry. Null when there is none. */
export async function lockKept(sql: Sql, id: string, profiles: Profiles): Promise<KeptMessage | null> {
  const { rows } = await sql.query<KeptRow>(`select ${columns} from received_message where id = $1 for update`, [id]);
  return rows[0] === undefined ? null : kept(rows[0], profiles);
}

/** Locks the messages that wait for a statement about one of these visits, oldest first. */
export async function lockAwaiting(
  sql: Sql,
  visits: readonly { readonly feed: string; readonly visit: string }[],
  profiles: Profiles,
): Promise<readonly KeptMessage[]> {
  if (visits.length === 0) return [];
  const { rows } = await sql.query<KeptRow>(
    `select ${columns} from received_message
     where disposition = 'quarantined' and awaited_visit is not null
       and (feed, awaited_visit) in (select * from ${arrayRows(['text', 'text'])})
     order by received_at, id limit 500 for update`,
    [visits.map(({ feed }) => feed), visits.map(({ visit }) => visit)],
    'lock-awaiting',
  );
  return rows.filter((row) => profiles.has(row.feed)).map((row) => kept(row, profiles));
}

function kept(row: KeptRow, profiles: Profiles): KeptMessage {
  const profile = profiles.get(row.feed);
  if (profile === undefined) throw new PermanentError('feed-not-configured');
  return {
    id: row.id,
    disposition: row.disposition,
    receivedAt: row.received_at,
    received: { profile, transport: transport.parse(row.transport), bytes: row.raw },
  };
}
