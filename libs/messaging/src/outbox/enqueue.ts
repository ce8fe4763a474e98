import type { Sql } from '#libs/platform';
import { outboxRows, saidArrays, saidColumns } from './outbox-rows.js';
import type { OutgoingEvent } from './outgoing-event.js';

const insertRows = `
  WITH said AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
      WITH ORDINALITY AS s (${saidColumns}, ord)),
  ${outboxRows}
  SELECT FROM rung`;

/**
 * Puts events into the outbox, inside the caller's transaction: they are published when it commits and never otherwise.
 * Call it after the rows that the events speak of are locked, so that the order for each key is the order of decisions.
 * @throws PermanentError when an event breaches its contract
 */
export async function enqueue(sql: Sql, events: readonly OutgoingEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql.query(insertRows, saidArrays(events), 'outbox-enqueue');
}
