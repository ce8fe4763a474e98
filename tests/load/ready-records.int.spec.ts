import type { EachMessageHandler } from 'kafkajs';
import { EventBus } from '#libs/messaging';
import { silentLogger } from '#libs/platform';
import { testBrokers, testTopicPrefix } from '#libs/testing';
import { makeReady, ReadyProducer } from './ready-records.js';
import { Workload } from './workload.js';

const stretch = { seed: 1, children: 50, base: 0, begins: Date.parse('2026-11-17T08:30:00Z'), first: 0 };

describe('records made ready for the broker', () => {
  it('are taken as if they had been published: each partition has its records, with keys and headers', async () => {
    const topicPrefix = testTopicPrefix();
    const bus = new EventBus({ brokers: testBrokers(), clientId: 'ready', topicPrefix, logger: silentLogger });
    const producer = await ReadyProducer.connect(testBrokers()[0] ?? '');
    try {
      await bus.createTopics();
      const [first, records] = [new Workload(stretch).records(0, 100), new Workload(stretch).records(100, 300)];
      // published as usual, which waits until every partition of the new topic has its leader
      await bus.publish(first);
      const begins = await bus.logEnd('signals.v1');
      await producer.send(makeReady(records.slice(0, 200), topicPrefix));
      await producer.send(makeReady(records.slice(200), topicPrefix));
      const ends = await bus.logEnd('signals.v1');
      const expected = Map.groupBy(records, ({ partition }) => partition ?? -1);
      for (const [partition, own] of expected)
        expect([partition, ends.get(partition)]).toEqual([
          partition,
          (begins.get(partition) ?? 0n) + BigInt(own.length),
        ]);
      const last = records.findLast(({ partition }) => partition === 0);
      const taken = await recordAt(bus, `${topicPrefix}signals.v1`, (ends.get(0) ?? 0n) - 1n);
      expect(taken).toEqual({ key: last?.key, value: last?.value, headers: last?.headers });
    } finally {
      producer.close();
      await bus.close();
    }
  });

  it('for a topic that the broker does not have are refused loudly', async () => {
    const producer = await ReadyProducer.connect(testBrokers()[0] ?? '');
    const records = new Workload(stretch).records(0, 10);
    try {
      await expect(producer.send(makeReady(records, 'nowhere.'))).rejects.toThrow(
        /refuses a batch of partition \d+: error 3/,
      );
    } finally {
      producer.close();
    }
  });
});

/** A record of partition 0. */
async function recordAt(bus: EventBus, topic: string, wanted: bigint): Promise<object> {
  const consumer = bus.consumer({ groupId: `ready-${topic}` });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    return await new Promise<object>((resolve, reject) => {
      const eachMessage: EachMessageHandler = ({ partition, message: { offset, key, value, headers = {} } }) => {
        const texts = Object.entries(headers).map(([name, text]) => [name, String(text)]);
        if (partition === 0 && offset === String(wanted))
          resolve({ key: String(key), value: String(value), headers: Object.fromEntries(texts) });
        return Promise.resolve();
      };
      consumer.run({ eachMessage }).catch(reject);
    });
  } finally {
    await consumer.disconnect();
  }
}
