import { randomUUID } from 'node:crypto';
import { toHeaders, type TopicName } from '#libs/contracts';
import type { RawRecord } from '../src/consumer/raw-record.js';

/** A record as the broker hands it over, with a notice's envelope unless told otherwise. */
export function aRecord(
  changes: {
    readonly topic?: TopicName;
    readonly partition?: number;
    readonly offset?: number;
    readonly key?: Buffer | null;
    readonly value?: unknown;
    readonly bytes?: Buffer | null;
    readonly type?: string;
    readonly id?: string;
    readonly time?: string;
    readonly headers?: RawRecord['headers'];
    readonly appendedAt?: number;
  } = {},
): RawRecord {
  const { topic = 'notices.v1', partition = 0, offset = 0, key = Buffer.from('case-1') } = changes;
  const envelope = {
    id: changes.id ?? randomUUID(),
    type: changes.type ?? 'notice.requested',
    source: '/bellwether/casework',
    time: changes.time ?? '2026-11-17T13:22:00Z',
    dataschema: '',
  };
  return {
    position: { topic, partition, offset: BigInt(offset) },
    key,
    value: changes.bytes === undefined ? Buffer.from(JSON.stringify(changes.value ?? {})) : changes.bytes,
    headers: { ...toHeaders(envelope), ...changes.headers },
    appendedAt: changes.appendedAt ?? Date.parse('2026-11-17T13:23:00Z'),
  };
}
