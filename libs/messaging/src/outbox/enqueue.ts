import type { Sql } from '#libs/platform';
import { outboxRows, saidArrays, saidTables } from './outbox-rows.js';
import type { OutgoingEvent } from './outgoing-event.js';

const insertRows = `
  WITH ${saidTables(1)},
  ${outboxRows}
  SELECT FROM rung`;

/**
 * Puts events into the outbox, inside the caller's transaction: they are published when it commits and never otherwise.
 * Call it after the rows that the events speak of are locked, so that the order for each key is the order of decisions.
 * @throws PermanentError when an event breaches its contract
 */
export async function enqueue(sql: Sql, events: readonly OutgoingEvent[]): Promise<void> {
  if (events.length === 0) return;
  const { said, keys } = saidArrays(events);
  await sql.query(insertRows, [...said, ...keys], 'outbox-enqueue');
}
