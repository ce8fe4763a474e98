import type { TopicName } from '#libs/contracts';
import { TransientError, type Database } from '#libs/platform';
import type { EventBus, LogRange } from '../kafka/event-bus.js';
import { decideStart, type Start } from './decide-start.js';
import { beginOffsets, loadOffsets, type StoredOffset, type TopicPartition } from './offset-store.js';

export interface FoundStart {
  readonly stored: StoredOffset;
  readonly start: Start;
}

type Ranges = ReadonlyMap<TopicName, ReadonlyMap<number, LogRange>>;

function rangeOf(ranges: Ranges, { topic, partition }: TopicPartition): LogRange {
  const range = ranges.get(topic)?.get(partition);
  if (range === undefined) throw new TransientError('partition-unknown-to-broker');
  return range;
}

/**
 * Reads where the given partitions stand and decides where each continues. A partition that was never read begins at the
 * first record that the log still has. Offsets are read before the log, so that the log can only have grown since.
 */
export async function findStarts(
  database: Database,
  bus: EventBus,
  partitions: readonly TopicPartition[],
): Promise<readonly FoundStart[]> {
  const load = (wanted: readonly TopicPartition[]): Promise<readonly StoredOffset[]> =>
    database.transaction((sql) => loadOffsets(sql, wanted));
  const known = await load(partitions);
  const clusterId = await bus.clusterId();
  const topics = [...new Set(partitions.map(({ topic }) => topic))];
  const ranges: Ranges = new Map(
    await Promise.all(topics.map(async (topic) => [topic, await bus.logRange(topic)] as const)),
  );
  const unread = partitions.filter(
    ({ topic, partition }) => !known.some((row) => row.topic === topic && row.partition === partition),
  );
  const begun = unread.map((partition) => ({ ...partition, next: rangeOf(ranges, partition).low }));
  if (begun.length > 0) await beginOffsets(database, clusterId, begun);
  const stored = [...known, ...(begun.length > 0 ? await load(unread) : [])];
  return stored.map((row) => ({ stored: row, start: decideStart(row, rangeOf(ranges, row), clusterId, Date.now()) }));
}
