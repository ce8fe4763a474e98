import { events, topics, type TopicName } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import type { OutgoingEvent } from './outgoing-event.js';

/** Longest record key, in bytes. */
const longestKey = 200;

/** An event that every consumer will accept. */
export interface CheckedEvent {
  readonly topic: TopicName;
  /** JSON text of the value. */
  readonly value: string;
}

/**
 * Checks an event against its contract before it is stored: what consumers would park is refused at its source.
 * @throws PermanentError `outgoing-event-…`, with the path in `place`
 */
export function checkOutgoing(event: OutgoingEvent): CheckedEvent {
  const contract = events[event.type];
  const parsed = contract.schema.safeParse(event.data);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new PermanentError('outgoing-event-breaches-contract', { place: `${event.type}:${place}` });
  }
  const { topic } = contract;
  if (event.key === '' || Buffer.byteLength(event.key) > longestKey) {
    throw new PermanentError('outgoing-event-key-unusable', { place: event.type });
  }
  const value = JSON.stringify(event.data);
  if (Buffer.byteLength(value) > topics[topic].maxMessageBytes) {
    throw new PermanentError('outgoing-event-too-large', { place: event.type });
  }
  return { topic, value };
}
