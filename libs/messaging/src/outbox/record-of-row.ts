import { dataschemaOf, toHeaders, type TopicName } from '#libs/contracts';
import type { OutgoingRecord } from '../kafka/outgoing-record.js';
import type { UnsentRow } from './unsent-rows.js';

/** The record that an outbox row becomes: the same bytes and the same `ce_id`, however often it is published. */
export function recordOfRow(
  row: UnsentRow,
  producer: { readonly source: string; readonly incarnation: string },
): OutgoingRecord {
  return {
    topic: row.topic as TopicName,
    key: row.key,
    value: row.value,
    headers: toHeaders({
      id: row.event_id,
      type: row.type,
      source: producer.source,
      time: row.time ?? row.created_at.toISOString(),
      dataschema: dataschemaOf(row.topic, row.type),
      traceparent: row.traceparent,
      incarnation: producer.incarnation,
      keysequence: row.key_sequence,
      ...(row.subject === null ? {} : { subject: row.subject }),
      ...(row.received_at === null ? {} : { receivedat: row.received_at }),
    }),
  };
}
