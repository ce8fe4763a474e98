import { arrayRows, type Sql } from '#libs/platform';
import { plainHeaderOf, type RawRecord } from './raw-record.js';

/** A database that a producer has written from. */
interface Origin {
  readonly source: string;
  readonly incarnation: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Origins among records that are not in `seen`, each once. */
export function unseenOrigins(records: readonly RawRecord[], seen: ReadonlySet<string>): readonly Origin[] {
  const found = new Map<string, Origin>();
  for (const record of records) {
    const incarnation = plainHeaderOf(record, 'incarnation');
    const source = plainHeaderOf(record, 'ce_source');
    if (incarnation === null || source === null || !uuid.test(incarnation)) continue;
    const key = originKey({ source, incarnation });
    if (!seen.has(key)) found.set(key, { source, incarnation });
  }
  return [...found.values()];
}

export const originKey = ({ source, incarnation }: Origin): string => `${source} ${incarnation}`;

/**
 * Remembers origins.
 * @returns those whose source was known under another incarnation: its database was replaced, which is accepted and alarmed
 */
export async function noteIncarnations(sql: Sql, origins: readonly Origin[]): Promise<readonly Origin[]> {
  const { rows } = await sql.query<Origin>(
    `WITH said AS (SELECT * FROM ${arrayRows(['text', 'text'])} AS s (source, incarnation)),
     known AS (SELECT DISTINCT source FROM producer_incarnation WHERE source = ANY ($1::text[])),
     added AS (INSERT INTO producer_incarnation (source, incarnation) SELECT source, incarnation FROM said
               ON CONFLICT DO NOTHING RETURNING source, incarnation)
     SELECT added.source, added.incarnation FROM added JOIN known USING (source)`,
    [origins.map(({ source }) => source), origins.map(({ incarnation }) => incarnation)],
  );
  return rows;
}
