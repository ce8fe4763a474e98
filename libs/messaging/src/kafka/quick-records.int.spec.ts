import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * In a process as the services are, and not in Jest, whose modules are its own: sends one record through the encoder of
 * requests that the client has loaded, and tells how large the record's buffer is, beside how much of it is written.
 */
const writing = `
  import { createRequire } from 'node:module';
  await import('./dist/libs/messaging/src/index.js');
  const load = createRequire(process.cwd() + '/dist/');
  const Encoder = load('kafkajs/src/protocol/encoder.js');
  const sizes = [];
  const write = Encoder.prototype.writeEncoderArray;
  Encoder.prototype.writeEncoderArray = function (records) {
    for (const { buf, offset } of records) sizes.push([buf.length, offset]);
    return write.call(this, records);
  };
  const produce = load('kafkajs/src/protocol/requests/produce/v3/request.js');
  const messages = [{ key: 'k', value: 'v', headers: { ce_id: 'one', ce_type: 'two' } }];
  const topicData = [{ topic: 't', partitions: [{ partition: 0, firstSequence: 0, messages }] }];
  await produce({ acks: -1, timeout: 1, producerId: -1, producerEpoch: 0, compression: 0, topicData }).encode();
  process.stdout.write(JSON.stringify(sizes));`;

/** Lets the client's own reader of record batches read a record with a header of a name that every object has. */
const reading = `
  import { createRequire } from 'node:module';
  await import('./dist/libs/messaging/src/index.js');
  const load = createRequire(process.cwd() + '/dist/');
  const Encoder = load('kafkajs/src/protocol/encoder.js');
  const Decoder = load('kafkajs/src/protocol/decoder.js');
  const { RecordBatch } = load('kafkajs/src/protocol/recordBatch/v0/index.js');
  const write = load('kafkajs/src/protocol/recordBatch/record/v0/index.js');
  const read = load('kafkajs/src/protocol/recordBatch/v0/decoder.js');
  const records = [write({ key: 'k', value: 'v', headers: { constructor: 'odd' } })];
  const bytes = await RecordBatch({ records, partition: 0, firstSequence: 0, lastOffsetDelta: 0 });
  const batch = await read(new Decoder(bytes.buffer));
  process.stdout.write(JSON.stringify(Object.entries(batch.records[0].headers).map(([name, value]) => [name, String(value)])));`;

/** Lets the client's own writer of record batches write one, and tells how often the checksum took four bytes at once: it takes two such for eight. */
const summing = `
  import { createRequire } from 'node:module';
  await import('./dist/libs/messaging/src/index.js');
  const load = createRequire(process.cwd() + '/dist/');
  const { RecordBatch } = load('kafkajs/src/protocol/recordBatch/v0/index.js');
  const write = load('kafkajs/src/protocol/recordBatch/record/v0/index.js');
  const records = [write({ key: 'k', value: 'v'.repeat(800) })];
  let taken = 0;
  const read = Buffer.prototype.readInt32LE;
  Buffer.prototype.readInt32LE = function (at) { taken += 1; return read.call(this, at); };
  await RecordBatch({ records, partition: 0, firstSequence: 0, lastOffsetDelta: 0 });
  process.stdout.write(JSON.stringify(taken));`;

describe('a service', () => {
  it('reads records itself: a header may be called as what every object has', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', reading]);
    expect(JSON.parse(stdout)).toEqual([['constructor', 'odd']]);
  });

  it('writes each record into one buffer of the right size, not into those of the client', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', writing]);
    const [[size, written] = [], ...others] = JSON.parse(stdout) as number[][];
    expect(others).toEqual([]);
    expect(written).toBeGreaterThan(20);
    expect(size).toBe(written);
  });

  it('takes the checksum of a batch itself, eight bytes at a time', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', summing]);
    expect(JSON.parse(stdout)).toBeGreaterThan(200);
  });
});
