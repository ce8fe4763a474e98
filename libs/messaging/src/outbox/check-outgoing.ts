import { events, parseQuickly, topics, unstorableAt, type TopicName } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import type { OutgoingEvent } from './outgoing-event.js';

/** Longest record key, in bytes. */
const longestKey = 200;
/** Longest `ce_id` that an envelope may carry. */
const longestId = 200;

/** Text that PostgreSQL can hold and a header can carry. */
const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
const isTime = (text: string | undefined): boolean => text === undefined || !Number.isNaN(Date.parse(text));

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
  const { topic } = events[event.type];
  const value = event.checkedValue ?? checkedValue(event);
  if (event.key === '' || Buffer.byteLength(event.key) > longestKey || !isPlain(event.key)) {
    throw new PermanentError('outgoing-event-key-unusable', { place: event.type });
  }
  const { id = 'random', subject = '', time, receivedAt } = event;
  if (id === '' || id.length > longestId || !isPlain(id) || !isPlain(subject) || !isTime(time) || !isTime(receivedAt)) {
    throw new PermanentError('outgoing-event-envelope-unusable', { place: event.type });
  }
  if (Buffer.byteLength(value) > topics[topic].maxMessageBytes) {
    throw new PermanentError('outgoing-event-too-large', { place: event.type });
  }
  return { topic, value };
}

function checkedValue({ type, data }: OutgoingEvent): string {
  const parsed = parseQuickly(events[type].schema, data);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new PermanentError('outgoing-event-breaches-contract', { place: `${type}:${place}` });
  }
  const value = JSON.stringify(data);
  if (unstorableAt(value, data) !== null) {
    throw new PermanentError('outgoing-event-holds-unstorable-text', { place: type });
  }
  return value;
}
