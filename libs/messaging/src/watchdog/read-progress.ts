import type { Database } from '#libs/platform';
import type { EventBus } from '../kafka/event-bus.js';
import { storedOffsets, type TopicPartition } from '../positions/offset-store.js';
import type { Reading } from './standing.js';

/**
 * Reads where the given partitions stand: offsets from the database, ends from the broker.
 * @throws whatever says that one of them is away
 */
export async function readProgress(
  database: Database,
  bus: EventBus,
  partitions: readonly TopicPartition[],
): Promise<readonly Reading[]> {
  const topics = [...new Set(partitions.map(({ topic }) => topic))];
  const stored = await storedOffsets(database, topics);
  const ends = new Map(await Promise.all(topics.map(async (topic) => [topic, await bus.logEnd(topic)] as const)));
  return partitions.flatMap(({ topic, partition }) => {
    const row = stored.find((one) => one.topic === topic && one.partition === partition);
    const end = ends.get(topic)?.get(partition);
    if (end === undefined) return [];
    // a partition that was never begun has all of its log before it
    return [{ topic, partition, next: row?.next ?? 0n, end }];
  });
}
