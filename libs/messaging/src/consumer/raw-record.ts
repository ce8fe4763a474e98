import type { KafkaMessage } from 'kafkajs';
import type { RecordHeaders, TopicName } from '#libs/contracts';
import type { Position } from './batch.js';

/** A record as Kafka hands it over. */
export interface RawRecord {
  readonly position: Position;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: RecordHeaders;
  /** Kafka's append time, milliseconds since 1970. */
  readonly appendedAt: number;
}

export function rawRecordOf(topic: TopicName, partition: number, message: KafkaMessage): RawRecord {
  return {
    position: { topic, partition, offset: BigInt(message.offset) },
    key: message.key,
    value: message.value,
    headers: message.headers ?? {},
    appendedAt: Number(message.timestamp),
  };
}

/** A header as text; the first when it is repeated. */
export function headerOf(record: RawRecord, name: string): string | null {
  const value = record.headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.toString() ?? null;
}

/** A header of printable ASCII, as ids are; null when it is anything else, for a stranger may write anything. */
export function plainHeaderOf(record: RawRecord, name: string): string | null {
  const text = headerOf(record, name);
  return text !== null && /^[\x21-\x7e]{1,200}$/.test(text) ? text : null;
}
