import type { Sql } from '#libs/platform';

/**
 * Remembers events whose effect has no unique key of its own, in the transaction of the effect.
 * @returns ids that this consumer sees for the first time: the others have had their effect
 */
export async function firstSeen(sql: Sql, consumer: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql.query<{ event_id: string }>(
    `INSERT INTO inbox (consumer, event_id) SELECT $1, id FROM unnest($2::text[]) AS id ORDER BY id
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [consumer, [...new Set(ids)]],
    'inbox-insert',
  );
  return new Set(rows.map(({ event_id }) => event_id));
}
