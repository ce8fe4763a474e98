import type { ITopicConfig } from 'kafkajs';
import type { Topic } from '#libs/contracts';

const dayMs = 86_400_000;
/** Room for key, headers and framing beside the largest value. */
const framing = 64 * 1_024;

/** How the broker keeps a topic. Append time, because event times of the past would be deleted at once. */
export function topicSettings(topic: Topic, prefix: string, replication?: number): ITopicConfig {
  return {
    topic: `${prefix}${topic.name}`,
    numPartitions: topic.partitions,
    ...(replication === undefined ? {} : { replicationFactor: replication }),
    configEntries: [
      { name: 'message.timestamp.type', value: topic.timestampType },
      { name: 'retention.ms', value: String(topic.retentionDays * dayMs) },
      { name: 'max.message.bytes', value: String(topic.maxMessageBytes + framing) },
      { name: 'cleanup.policy', value: 'delete' },
    ],
  };
}
