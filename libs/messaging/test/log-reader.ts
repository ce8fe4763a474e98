import { randomUUID } from 'node:crypto';
import { topics, type TopicName } from '#libs/contracts';
import { silentLogger } from '#libs/platform/documents';
import { testBrokers } from '#libs/testing';
import { headerOf, rawRecordOf, type RawRecord } from '../src/consumer/raw-record.js';
import { groupSettings } from '../src/consumer/group-settings.js';
import { EventBus } from '../src/kafka/event-bus.js';

/** Everything that a topic has held since its beginning, in the order of each partition. */
export interface LogReader {
  readonly records: RawRecord[];
  stop(): Promise<void>;
}

/** Reads a topic from its beginning, as any tool would: nothing of the product decides what is seen. */
export async function readLog(prefix: string, topic: TopicName, brokers = testBrokers()): Promise<LogReader> {
  const bus = new EventBus({ brokers, clientId: 'log-reader', topicPrefix: prefix, logger: silentLogger });
  const consumer = bus.consumer(groupSettings(`${prefix}log-reader-${randomUUID()}`, 30_000));
  const records: RawRecord[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [`${prefix}${topic}`], fromBeginning: true });
  await consumer.run({
    partitionsConsumedConcurrently: topics[topic].partitions,
    eachMessage: ({ partition, message }) => {
      records.push(rawRecordOf(topic, partition, message));
      return Promise.resolve();
    },
  });
  return {
    records,
    stop: async () => {
      await consumer.disconnect();
      await bus.close();
    },
  };
}

/** `ce_id`s of records, in order. */
export const idsOf = (records: readonly RawRecord[]): readonly string[] =>
  records.map((record) => headerOf(record, 'ce_id') ?? '');

/** `ce_id`s by record key, in the order of the log. */
export function idsByKey(records: readonly RawRecord[]): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(records, ({ key }) => key?.toString() ?? '');
  return Object.fromEntries([...groups].map(([key, group]) => [key, idsOf(group)]));
}
