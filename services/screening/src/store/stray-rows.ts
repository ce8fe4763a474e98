import { type Sql } from '#libs/platform';

/** How many rows of a default partition are counted: more need no exact number. */
const mostCounted = 100_000;

/** Rows that lie in the default partition of each partitioned table of this schema: their month has none of its own. */
export async function strayRows(sql: Sql): Promise<readonly { readonly table: string; readonly rows: number }[]> {
  const { rows: partitioned } = await sql.query<{ table: string; partition: string }>(
    `SELECT p.partrelid::regclass::text AS table, p.partdefid::regclass::text AS partition
       FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
      WHERE p.partdefid <> 0 AND c.relnamespace = current_schema()::regnamespace ORDER BY 1`,
  );
  const counted: { readonly table: string; readonly rows: number }[] = [];
  for (const { table, partition } of partitioned) {
    const { rows } = await sql.query<{ found: number }>(
      `SELECT count(*)::int AS found FROM (SELECT 1 FROM ${partition} LIMIT ${mostCounted}) AS counted`,
    );
    counted.push({ table, rows: rows[0]?.found ?? 0 });
  }
  return counted;
}
