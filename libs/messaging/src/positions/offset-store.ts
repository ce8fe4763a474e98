import type { TopicName } from '#libs/contracts';
import { arrayRows, TransientError, type Sql } from '#libs/platform';

export interface TopicPartition {
  readonly topic: TopicName;
  readonly partition: number;
}

/** The last record handled, by which a log is recognised. */
export interface LastRecord {
  readonly offset: bigint;
  /** `ce_id`; null when it had none that could be kept. */
  readonly eventId: string | null;
  /** Milliseconds since 1970, set by the broker. */
  readonly appendedAt: number;
}

/** Where a partition stands, as the database remembers it. */
export interface StoredOffset extends TopicPartition {
  readonly next: bigint;
  readonly clusterId: string;
  /** null before the first record. */
  readonly last: LastRecord | null;
}

/** How far one transaction moves one partition. */
export interface Advance extends TopicPartition {
  readonly expected: bigint;
  readonly next: bigint;
  /** null when no record was between. */
  readonly last: LastRecord | null;
}

/** Another member has moved the offsets since this one was assigned: nothing it has done may stay. */
export class OffsetsMoved extends TransientError {
  constructor() {
    super('offsets-moved');
    this.name = 'OffsetsMoved';
  }
}

interface Row {
  readonly topic: TopicName;
  readonly partition: number;
  readonly next: string;
  readonly cluster_id: string;
  readonly last_offset: string | null;
  readonly last_event_id: string | null;
  readonly last_appended_at: string | null;
}

const lastOf = ({
  last_offset: offset,
  last_event_id: eventId,
  last_appended_at: appendedAt,
}: Row): LastRecord | null =>
  offset === null ? null : { offset: BigInt(offset), eventId, appendedAt: Number(appendedAt) };

/** Reads the offsets of partitions under a lock, so that a transaction which is moving them ends first. */
export async function loadOffsets(sql: Sql, wanted: readonly TopicPartition[]): Promise<readonly StoredOffset[]> {
  const { rows } = await sql.query<Row>(
    `SELECT topic, partition, next, cluster_id, last_offset, last_event_id, last_appended_at FROM consumer_offset
     WHERE (topic, partition) IN (SELECT * FROM ${arrayRows(['text', 'int'])}) ORDER BY topic, partition FOR UPDATE`,
    [wanted.map(({ topic }) => topic), wanted.map(({ partition }) => partition)],
  );
  return rows.map((row) => ({
    topic: row.topic,
    partition: row.partition,
    next: BigInt(row.next),
    clusterId: row.cluster_id,
    last: lastOf(row),
  }));
}

/** Begins partitions that were never read, each at the given offset. */
export async function beginOffsets(
  sql: Sql,
  clusterId: string,
  starts: readonly (TopicPartition & { readonly next: bigint })[],
): Promise<void> {
  await sql.query(
    `INSERT INTO consumer_offset (topic, partition, next, cluster_id)
     SELECT topic, partition, next, $4 FROM ${arrayRows(['text', 'int', 'bigint'])} AS s (topic, partition, next)
     ORDER BY topic, partition ON CONFLICT DO NOTHING`,
    [
      starts.map(({ topic }) => topic),
      starts.map(({ partition }) => partition),
      starts.map(({ next }) => next.toString()),
      clusterId,
    ],
  );
}

/**
 * Moves the offsets, in the transaction of the effect.
 * @throws OffsetsMoved when a partition does not stand where this member left it: the caller must roll back
 */
export async function advanceOffsets(sql: Sql, advances: readonly Advance[]): Promise<void> {
  const { rowCount } = await sql.query(
    `UPDATE consumer_offset o SET next = a.next, updated_at = clock.now(),
       last_offset = coalesce(a.last_offset, o.last_offset),
       last_event_id = CASE WHEN a.last_offset IS NULL THEN o.last_event_id ELSE a.last_event_id END,
       last_appended_at = coalesce(a.last_appended_at, o.last_appended_at)
     FROM ${arrayRows(['text', 'int', 'bigint', 'bigint', 'bigint', 'text', 'bigint'])}
       AS a (topic, partition, expected, next, last_offset, last_event_id, last_appended_at)
     WHERE o.topic = a.topic AND o.partition = a.partition AND o.next = a.expected`,
    [
      advances.map(({ topic }) => topic),
      advances.map(({ partition }) => partition),
      advances.map(({ expected }) => expected.toString()),
      advances.map(({ next }) => next.toString()),
      advances.map(({ last }) => last?.offset.toString() ?? null),
      advances.map(({ last }) => last?.eventId ?? null),
      advances.map(({ last }) => last?.appendedAt ?? null),
    ],
    'offsets-advance',
  );
  if (rowCount !== advances.length) throw new OffsetsMoved();
}

/** Offsets of whole topics without a lock, to be compared with the log. */
export async function storedOffsets(
  sql: Sql,
  topics: readonly TopicName[],
): Promise<readonly (TopicPartition & { readonly next: bigint })[]> {
  const { rows } = await sql.query<{ topic: TopicName; partition: number; next: string }>(
    'SELECT topic, partition, next FROM consumer_offset WHERE topic = ANY ($1::text[])',
    [topics],
    'offsets-stored',
  );
  return rows.map((row) => ({ ...row, next: BigInt(row.next) }));
}
