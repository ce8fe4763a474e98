import type { EventData, EventType, TopicName } from '#libs/contracts';
import type { PermanentError, Sql } from '#libs/platform';

/** Where a record lies; the topic without prefix. */
export interface Position {
  readonly topic: TopicName;
  readonly partition: number;
  readonly offset: bigint;
}

/** One event as a handler sees it: checked against its contract, so nothing needs to be validated again. */
export interface Received<T extends EventType = EventType> {
  /** `ce_id`: the same statement has the same id for ever. */
  readonly id: string;
  readonly type: T;
  readonly data: EventData<T>;
  /** Record key: a pseudonym or an id. */
  readonly key: string | null;
  /** `ce_time`, RFC 3339. */
  readonly time: string;
  /** Header `receivedat`, RFC 3339; for a direct publisher its `ce_time`, whose bounds have been checked. */
  readonly receivedAt: string;
  /** Who said when it was received: a direct publisher may say another time when it publishes the same statement again. */
  readonly receivedBy: 'intake' | 'publisher';
  /** Kafka's append time, milliseconds since 1970. */
  readonly appendedAt: number;
  readonly traceparent: string | null;
  readonly position: Position;
}

/**
 * What an `@EventPattern` handler receives: events of one topic, in order within each key, at most 1,000.
 * Everything done through `sql` commits together with the offsets, or not at all. A handler may be called again with
 * the same events or with some of them, so it keeps nothing in memory between calls.
 */
export interface Batch<T extends EventType = EventType> {
  readonly events: readonly Received<T>[];
  /** The transaction. */
  readonly sql: Sql;
  /** Sets one event aside with a reason, in this transaction; the handler must then leave it out. */
  park(event: Received<T>, reason: PermanentError): void;
}
