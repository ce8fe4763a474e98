import { events, type EventType, type TopicName } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import { outboxChannel } from '../outbox/buckets.js';
import { noteIntervention } from './interventions.js';

/** An event as its producer names it to the consumer: never its whole value. */
export interface NamedEvent {
  /** `ce_id`. */
  readonly id: string;
  readonly type: EventType;
  /** RFC 3339; null when the event carries none. */
  readonly receivedAt: string | null;
  /** Ids and numbers in the value by which its consumer knows it; empty where `ce_id` is enough. */
  readonly names: Readonly<Record<string, string | number>>;
}

/** An event that was published, with the id of its row in the outbox. */
export interface SentEvent extends NamedEvent {
  readonly row: string;
}

/** Fields by which consumers know an event whose `ce_id` they do not keep. */
const namingFields: Partial<Record<EventType, readonly string[]>> = {
  'finding.revised': ['findingId', 'revision'],
  'child.linked': ['alias', 'epoch'],
  'child.unlinked': ['alias', 'epoch'],
  'notice.requested': ['noticeId'],
  'receipt.recorded': ['receiptId', 'noticeId', 'caseId'],
};

/** Events told at once: their names fit into one request. */
export const sentAtOnce = 400;

interface SentRow {
  readonly row: string;
  readonly id: string;
  readonly type: string;
  readonly received_at: string | null;
  readonly value: string | null;
}

const isEventType = (type: string): type is EventType => Object.hasOwn(events, type);

function namesIn(type: EventType, value: string | null): NamedEvent['names'] {
  if (value === null) return {};
  const data = JSON.parse(value) as Record<string, string | number>;
  return Object.fromEntries((namingFields[type] ?? []).map((field) => [field, data[field] ?? '']));
}

/**
 * Events of a topic that the relay had published by a moment and the outbox still holds (30 days), in the order of their
 * rows.
 * @param after row of the last event seen; `0` before the first
 */
export async function sentEvents(
  sql: Sql,
  topic: TopicName,
  until: Date,
  after: string,
): Promise<readonly SentEvent[]> {
  const { rows } = await sql.query<SentRow>(
    `SELECT id AS row, event_id AS id, type, received_at, CASE WHEN type = ANY ($4::text[]) THEN value END AS value
       FROM outbox WHERE topic = $1 AND id > $2 AND sent_at <= $3 ORDER BY outbox.id LIMIT ${sentAtOnce}`,
    [topic, after, until, Object.keys(namingFields)],
  );
  return rows.map(({ row, id, type, received_at: receivedAt, value }) => {
    if (!isEventType(type)) throw new Error('the outbox holds an event that no contract knows');
    return { row, id, type, receivedAt, names: namesIn(type, value) };
  });
}

/**
 * Lets the relay publish events again, with the same bytes and the same `ce_id`.
 * @param rows ids of outbox rows
 * @returns how many will be published; one that waits for the relay anyway is not counted
 */
export async function publishAgain(sql: Sql, topic: TopicName, rows: readonly string[], who: string): Promise<number> {
  const { rows: marked } = await sql.query<{ event_id: string }>(
    `UPDATE outbox SET sent_at = NULL WHERE topic = $1 AND id = ANY ($2::bigint[]) AND sent_at IS NOT NULL
     RETURNING event_id`,
    [topic, rows],
  );
  if (marked.length === 0) return 0;
  const detail = { events: marked.map(({ event_id }) => event_id) };
  await noteIntervention(sql, { who, what: 'published-again', topic, detail });
  await sql.query(`SELECT pg_notify(${outboxChannel}, '')`);
  return marked.length;
}
