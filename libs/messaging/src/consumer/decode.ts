import { isUtf8 } from 'node:buffer';
import {
  events,
  fromHeaders,
  intakeSource,
  isoInstant,
  parseInstant,
  parseQuickly,
  topics,
  unstorableAt,
  type Envelope,
  type EventType,
} from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import type { Received } from './batch.js';
import type { RawRecord } from './raw-record.js';

/** Bounds of a direct publisher's own time around Kafka's append time (`receivedat` is absent), in milliseconds. */
const earliestBeforeAppend = 7 * 86_400_000;
const latestAfterAppend = 5 * 60_000;

const isEventType = (type: string): type is EventType => Object.hasOwn(events, type);

/** A text of UTF-8; null when it is none: what is not, becomes U+FFFD. */
function textIn(bytes: Buffer): string | null {
  const text = bytes.toString();
  return text.includes('\ufffd') && !isUtf8(bytes) ? null : text;
}

/** Reads the value as JSON that PostgreSQL can keep. @throws PermanentError naming what is wrong with it */
function readValue({ value, position }: RawRecord): unknown {
  if (value === null) throw new PermanentError('value-missing');
  if (value.length > topics[position.topic].maxMessageBytes) throw new PermanentError('value-too-large');
  const text = textIn(value);
  if (text === null) throw new PermanentError('value-not-utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new PermanentError('value-not-json', { cause: error });
  }
  if (unstorableAt(text, parsed) !== null) throw new PermanentError('value-holds-unstorable-text');
  return parsed;
}

/** When the signal reached us. Only intake says so; a direct publisher's own time serves within bounds. */
function receivedAtOf(envelope: Envelope, { appendedAt, position }: RawRecord): string {
  const stated = envelope.receivedat ?? envelope.time;
  const at = parseInstant(stated);
  if (Number.isNaN(at)) throw new PermanentError('envelope-malformed', { place: 'receivedat' });
  const direct = position.topic === 'signals.v1' && envelope.receivedat === undefined;
  if (direct && (at < appendedAt - earliestBeforeAppend || at > appendedAt + latestAfterAppend)) {
    throw new PermanentError('time-out-of-bounds', { place: 'ce_time' });
  }
  return isoInstant(at, stated);
}

function keyOf({ key }: RawRecord): string | null {
  if (key === null) return null;
  const text = textIn(key);
  if (text === null || text.includes('\u0000')) throw new PermanentError('key-unusable', { place: 'key' });
  return text;
}

function envelopeOf(record: RawRecord): Envelope {
  const read = fromHeaders(record.headers);
  if ('malformed' in read) throw new PermanentError('envelope-malformed', { place: read.malformed });
  if (read.envelope.id.includes('\u0000')) throw new PermanentError('envelope-malformed', { place: 'ce_id' });
  return read.envelope;
}

/**
 * Reads a record against its contract.
 * @throws PermanentError whose code is the reason to park it; its place is a header or a path, never a value
 */
export function decode(record: RawRecord): Received {
  const envelope = envelopeOf(record);
  const key = keyOf(record);
  if (!isEventType(envelope.type)) throw new PermanentError('event-type-unknown', { place: 'ce_type' });
  const contract = events[envelope.type];
  if (contract.topic !== record.position.topic) throw new PermanentError('event-on-wrong-topic', { place: 'ce_type' });
  const parsed = parseQuickly(contract.schema, readValue(record));
  if (!parsed.success) {
    throw new PermanentError('contract-breach', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  return {
    id: envelope.id,
    type: envelope.type,
    data: parsed.data,
    key,
    time: envelope.time,
    receivedAt: receivedAtOf(envelope, record),
    receivedBy: envelope.receivedat !== undefined && envelope.source === intakeSource ? 'intake' : 'publisher',
    appendedAt: record.appendedAt,
    traceparent: envelope.traceparent ?? null,
    position: record.position,
  };
}
