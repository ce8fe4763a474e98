import type { Sql } from '#libs/platform';

/**
 * Deletes every row of some tables, in their order: those that refer to others first. A few hundred rows go at once, where
 * `TRUNCATE` makes the files of every table and index anew, in twenty milliseconds of a processor.
 */
export async function emptyTables(sql: Pick<Sql, 'query'>, ...tables: readonly string[]): Promise<void> {
  await sql.query(tables.map((table) => `DELETE FROM ${table}`).join(';'));
}
