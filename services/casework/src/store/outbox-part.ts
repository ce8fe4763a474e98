import { outboxRows, saidArrays, saidTables, type OutgoingEvent } from '#libs/messaging';
import type { Part } from './write-together.js';

/**
 * Events for the outbox, whose keys are cases that this transaction has locked or opened.
 * @throws PermanentError when an event breaches its contract
 */
export function saidEvents(events: readonly OutgoingEvent[]): Part {
  const { said, keys } = saidArrays(events);
  return {
    name: 'said',
    text: `${saidTables(1, { where: '{whole}' })},
    ${outboxRows}`,
    values: [...said, ...keys],
    // the relay is rung by reading it
    counted: 'rung',
  };
}
