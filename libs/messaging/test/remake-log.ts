import { topics, type TopicName } from '#libs/contracts';
import { silentLogger } from '#libs/platform/documents';
import { eventually, testBrokers } from '#libs/testing';
import type { EventBus } from '../src/kafka/event-bus.js';
import { kafkaClient } from '../src/kafka/kafka-client.js';

/** Loses the log of a topic: it is deleted with every record, and another one is made in its place. */
export async function remakeLog(bus: EventBus, topic: TopicName): Promise<void> {
  const admin = kafkaClient({ brokers: testBrokers(), clientId: 'surgery', logger: silentLogger }).admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [bus.topicPrefix + topic] });
  await admin.disconnect();
  await eventually(
    async () => {
      await bus.createTopics();
      const ends = [...(await bus.logEnd(topic)).values()];
      expect(ends).toEqual(Array.from({ length: topics[topic].partitions }, () => 0n));
    },
    { within: 30_000 },
  );
}
