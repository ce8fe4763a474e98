import { parseQuickly } from './quick-check.js';
import { instant } from './words.js';

/**
 * CloudEvents 1.0 in Kafka binary mode: attributes are headers, the value is the bare JSON.
 * Header names: `ce_*` as the Kafka protocol binding says; `receivedat`, `incarnation` and `keysequence` are ours.
 */
export interface Envelope {
  /** `ce_id`: for a signal the UUIDv5 of (feed, message id, index); the same statement has the same id for ever. */
  readonly id: string;
  readonly type: string;
  /** `ce_source`: `/bellwether/<service>` or the feed of a direct publisher. */
  readonly source: string;
  /** `ce_time`: RFC 3339. */
  readonly time: string;
  readonly dataschema: string;
  readonly subject?: string;
  readonly traceparent?: string;
  /** Set once by intake; a direct publisher has none, and its `ce_time` serves within bounds. */
  readonly receivedat?: string;
  /** Identity of the producer's database; a new one is accepted and alarmed. */
  readonly incarnation?: string;
  /** Number of this message among those of its key, from the producer's outbox. */
  readonly keysequence?: string;
}

/** `dataschema` of an event type, e.g. `urn:bellwether:signals.v1:contact.stated`. */
export function dataschemaOf(topic: string, type: string): string {
  return `urn:bellwether:${topic}:${type}`;
}

/** `ce_source` of what intake has received: its ids and its `receivedat` are the same whenever it is sent. */
export const intakeSource = '/bellwether/intake';

/** Headers that stand for an optional part of the same name. */
const ours = ['traceparent', 'receivedat', 'incarnation', 'keysequence'] as const;

export function toHeaders(envelope: Envelope): Record<string, string> {
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: envelope.id,
    ce_type: envelope.type,
    ce_source: envelope.source,
    ce_time: envelope.time,
    ce_dataschema: envelope.dataschema,
    'content-type': 'application/json',
  };
  if (envelope.subject !== undefined) headers['ce_subject'] = envelope.subject;
  for (const name of ours) {
    const value = envelope[name];
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

/** Value of one header. A stranger may send one without a value (null). */
export type HeaderValue = Buffer | string | null;

/** Headers of a record; a stranger may send the same several times. */
export type RecordHeaders = Readonly<Record<string, HeaderValue | HeaderValue[] | undefined>>;

/**
 * Reads the envelope of a record.
 * @returns the envelope, or the name of the first header that is missing or malformed.
 */
export function fromHeaders(headers: RecordHeaders | undefined): { envelope: Envelope } | { malformed: string } {
  if (headers === undefined || textOf(headers['ce_specversion']) !== '1.0') return { malformed: 'ce_specversion' };
  const id = textOf(headers['ce_id']);
  const type = textOf(headers['ce_type']);
  const source = textOf(headers['ce_source']);
  const time = textOf(headers['ce_time']);
  if (!id || id.length > 200) return { malformed: 'ce_id' };
  if (!type) return { malformed: 'ce_type' };
  if (!source) return { malformed: 'ce_source' };
  if (!parseQuickly(instant, time).success || time === undefined) return { malformed: 'ce_time' };
  const dataschema = textOf(headers['ce_dataschema']) ?? '';
  const envelope: { -readonly [Part in keyof Envelope]: Envelope[Part] } = { id, type, source, time, dataschema };
  for (const name of ours) {
    const value = textOf(headers[name]);
    if (value !== undefined) envelope[name] = value;
  }
  const subject = textOf(headers['ce_subject']);
  if (subject !== undefined) envelope.subject = subject;
  return { envelope };
}

/** A header as text; the first when it is repeated. */
function textOf(value: HeaderValue | HeaderValue[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : first?.toString();
}
