import fc from 'fast-check';
import kafkajs, { type Message } from 'kafkajs';
import { partitionByKey, partitionOf } from './partition-by-key.js';

const byTheClient = kafkajs.Partitioners.DefaultPartitioner();
const ours = partitionByKey();
const metadataOf = (partitions: number) =>
  Array.from({ length: partitions }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    isr: [1],
    replicas: [1],
    partitionErrorCode: 0,
  }));
const placed = (partitions: number, message: Partial<Message>) => ({
  topic: 'signals.v1',
  partitionMetadata: metadataOf(partitions),
  message: { value: null, ...message },
});

describe('the events of a child', () => {
  it('come to the partition that every other client of the broker would choose, whatever their key', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uuid(),
          fc.string({ unit: 'binary', maxLength: 50 }),
          fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)),
        ),
        fc.integer({ min: 1, max: 1_000 }),
        (key, partitions) => {
          expect(ours(placed(partitions, { key }))).toBe(byTheClient(placed(partitions, { key })));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('stay in their partition from one release to the next', () => {
    const keys = ['', 'a', 'ab', 'abc', 'abcd', '3f6c0d3e-52b1-5f0e-9a57-6d2f1c8e4b10', 'Ångström'];
    expect(keys.map((key) => partitionOf(key, 12))).toEqual([9, 4, 2, 3, 8, 7, 10]);
  });

  it('come to the partition that their sender names', () => {
    expect(ours(placed(6, { key: 'case-1', partition: 4 }))).toBe(4);
  });

  it('that have no key are spread over all partitions', () => {
    const partitions = Array.from({ length: 60 }, () => ours(placed(6, { key: null })));
    expect(new Set(partitions).size).toBe(6);
  });
});
