import type { TopicName } from '#libs/contracts';
import type { RawRecord } from '../consumer/raw-record.js';
import type { ParkedRecord, ParkedState, ParkedSummary } from './parked-records.js';

/** Columns of `parked_record` that are read. */
export const columns =
  'id, topic, partition, record_offset, appended_at, record_key, headers, value, event_id, event_type, reason, place, parked_at, state, attempts';

/** A row of `parked_record`. */
export interface ParkedRow {
  readonly id: string;
  readonly topic: TopicName;
  readonly partition: number;
  readonly record_offset: string;
  readonly appended_at: string;
  readonly record_key: Buffer | null;
  readonly headers: readonly (readonly [name: string, value: string | null])[];
  readonly value: Buffer | null;
  readonly event_id: string | null;
  readonly event_type: string | null;
  readonly reason: string;
  readonly place: string | null;
  readonly parked_at: Date;
  readonly state: ParkedState;
  readonly attempts: number;
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** The headers as they came. */
export function headersIn(row: ParkedRow): RawRecord['headers'] {
  const groups = Map.groupBy(row.headers, ([name]) => bytes(name).toString());
  return Object.fromEntries(
    [...groups].map(([name, values]) => [name, values.map(([, value]) => (value === null ? null : bytes(value)))]),
  );
}

export function summaryOf(row: ParkedRow): ParkedSummary {
  return {
    id: row.id,
    topic: row.topic,
    partition: row.partition,
    offset: row.record_offset,
    eventId: row.event_id,
    eventType: row.event_type,
    reason: row.reason,
    place: row.place,
    parkedAt: row.parked_at.toISOString(),
    state: row.state,
    attempts: row.attempts,
  };
}

export function wholeOf(row: ParkedRow): ParkedRecord {
  return {
    ...summaryOf(row),
    key: row.record_key?.toString() ?? null,
    headers: row.headers.map(([name, value]) => ({
      name: bytes(name).toString(),
      value: value === null ? null : bytes(value).toString(),
    })),
    valueBase64: row.value?.toString('base64') ?? null,
    valueText: row.value?.toString() ?? null,
  };
}
