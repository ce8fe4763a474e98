import type { TopicName } from '#libs/contracts';
import { silentLogger } from '#libs/platform/documents';
import { testBrokers } from '#libs/testing';
import { kafkaClient } from '../src/kafka/kafka-client.js';
import type { OutgoingRecord } from '../src/kafka/outgoing-record.js';

/** What happens to a log outside the product: records deleted, a producer with transactions. */
export function logSurgery(prefix: string): {
  /** Deletes what lies before an offset, as retention does. */
  deleteBefore(topic: TopicName, partition: number, offset: number): Promise<void>;
  /** Publishes in one transaction, committed or aborted: each leaves a marker without a record. */
  publishInTransaction(records: readonly OutgoingRecord[], end: 'commit' | 'abort'): Promise<void>;
} {
  const kafka = kafkaClient({ brokers: testBrokers(), clientId: 'surgery', logger: silentLogger });
  const asAdmin = async (work: (admin: ReturnType<typeof kafka.admin>) => Promise<unknown>): Promise<void> => {
    const admin = kafka.admin();
    await admin.connect();
    await work(admin);
    await admin.disconnect();
  };
  return {
    deleteBefore: (topic, partition, offset) =>
      asAdmin(async (admin) => {
        // the client deletes only where it has been told who leads
        await admin.fetchTopicOffsets(prefix + topic);
        await admin.deleteTopicRecords({ topic: prefix + topic, partitions: [{ partition, offset: String(offset) }] });
      }),
    publishInTransaction: async (records, end) => {
      const producer = kafka.producer({
        transactionalId: `${prefix}surgery`,
        maxInFlightRequests: 1,
        idempotent: true,
      });
      await producer.connect();
      const transaction = await producer.transaction();
      for (const { topic, key, value, headers, partition } of records)
        await transaction.send({
          topic: prefix + topic,
          messages: [{ key, value, headers, ...(partition === undefined ? {} : { partition }) }],
        });
      await transaction[end]();
      await producer.disconnect();
    },
  };
}
