import { outboxRows, saidArrays, saidColumns, type OutgoingEvent } from '#libs/messaging';
import type { Part } from './write-together.js';

/**
 * Events for the outbox, whose keys are cases that this transaction has locked or opened.
 * @throws PermanentError when an event breaches its contract
 */
export function saidEvents(events: readonly OutgoingEvent[]): Part {
  return {
    name: 'said',
    text: `said AS (
      SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
        WITH ORDINALITY AS s (${saidColumns}, ord) WHERE {whole}),
    ${outboxRows}`,
    values: saidArrays(events),
    // the relay is rung by reading it
    counted: 'rung',
  };
}
