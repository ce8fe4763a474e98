import type { Sql } from '#libs/platform';
import type { Prepared } from '../domain/prepare.js';
import type { Disposition } from '../domain/settle.js';
import { awaitedVisit, messageArrays, messageColumns, messageRows, messageValues } from './message-arrays.js';

/** A message as it lies in the store, as far as a repeat of it needs. */
export interface StoredOutcome {
  readonly disposition: Disposition;
  readonly receivedAt: Date;
}

/**
 * Stores messages that are not there yet.
 * @returns ids of those that were new
 */
export async function insertMessages(
  sql: Sql,
  messages: readonly Prepared[],
  receivedAt: Date,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql.query<{ id: string }>(
    `insert into received_message ${messageColumns} select ${messageValues('$14::timestamptz')} from ${messageRows}
     order by id
     on conflict (id) do nothing
     returning id`,
    [...messageArrays(messages), receivedAt],
    'insert-messages',
  );
  return new Set(rows.map(({ id }) => id));
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
