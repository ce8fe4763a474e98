import {
  outboxRows,
  saidArrays,
  saidColumns,
  saidKeyColumns,
  saidKeyTypes,
  saidTypes,
  typedParameters,
  type OutgoingEvent,
} from '#libs/messaging';
import type { Part } from './write-together.js';

/**
 * Events for the outbox, whose keys are cases that this transaction has locked or opened.
 * @throws PermanentError when an event breaches its contract
 */
export function saidEvents(events: readonly OutgoingEvent[]): Part {
  const { said, keys } = saidArrays(events);
  return {
    name: 'said',
    text: `said AS (
      SELECT * FROM unnest(${typedParameters(saidTypes, 1)}) WITH ORDINALITY AS s (${saidColumns}, ord) WHERE {whole}),
    said_key AS (
      SELECT * FROM unnest(${typedParameters(saidKeyTypes, 1 + saidTypes.length)}) AS k (${saidKeyColumns}) WHERE {whole}),
    ${outboxRows}`,
    values: [...said, ...keys],
    // the relay is rung by reading it
    counted: 'rung',
  };
}
