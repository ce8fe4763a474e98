import fc from 'fast-check';
import { recordBytes, type RecordToWrite } from './quick-records.js';
import { innerOfClient } from './replace-in-client.js';

const byTheClient = innerOfClient('protocol/recordBatch/record/v0/index.js') as (record: RecordToWrite) => {
  readonly buffer: Buffer;
};
const bytes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
);
const delta = fc.oneof(fc.nat(200), fc.nat(0x3fff_ffff));

describe('a record on its way to the broker', () => {
  it('is, byte for byte, what the client would have written', () => {
    fc.assert(
      fc.property(
        fc.record({
          offsetDelta: delta,
          timestampDelta: delta,
          key: bytes,
          value: bytes,
          headers: fc.dictionary(fc.string({ unit: 'binary', maxLength: 20 }), bytes, {
            maxKeys: 9,
            noNullPrototype: true,
          }),
        }),
        (record) => {
          expect(recordBytes(record)?.toString('hex')).toBe(byTheClient(record).buffer.toString('hex'));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it.each<readonly [string, RecordToWrite]>([
    ['has no key', { key: null, value: 'v' }],
    ['has no value', { key: 'k', value: null }],
    ['has a header twice', { key: 'k', value: 'v', headers: { name: ['one', 'two'] } }],
    ['is older than the first of its batch', { key: 'k', value: 'v', timestampDelta: -1 }],
    ['has a number beyond thirty bits', { key: 'k', value: 'v', timestampDelta: 0x4000_0000 }],
  ])('is left to the client when it %s', (_, record) => {
    expect(recordBytes(record)).toBeNull();
  });
});
