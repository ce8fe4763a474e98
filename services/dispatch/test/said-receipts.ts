import type { Sql } from '#libs/platform';

/** Receipts in order, as `channel state attempt reason`; of one notice or of all. */
export async function saidReceipts(sql: Sql, noticeId: string | null = null): Promise<readonly string[]> {
  const { rows } = await sql.query<{ said: string }>(
    `SELECT concat_ws(' ', value::jsonb ->> 'channel', value::jsonb ->> 'state', value::jsonb ->> 'attempt', value::jsonb ->> 'reason') AS said
     FROM outbox WHERE type = 'receipt.recorded' AND ($1::text IS NULL OR value::jsonb ->> 'noticeId' = $1) ORDER BY id`,
    [noticeId],
  );
  return rows.map(({ said }) => said);
}
