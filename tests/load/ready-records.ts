import { createConnection, type Socket } from 'node:net';
import { type OutgoingRecord } from '#libs/messaging';
import { crc32c } from '../../libs/messaging/src/kafka/quick-checksum.js';
import { recordBytes } from '../../libs/messaging/src/kafka/quick-records.js';

/** Records as the bytes of one request to the broker: sending them costs next to nothing. */
export interface ReadyRecords {
  readonly request: Buffer;
}

const produce = { key: 0, version: 7 };
const clientId = 'bench-ready';
const correlationPlace = 8;
const timeoutMs = 30_000;

/** Places in the head of a record batch, version 2, in bytes (Kafka protocol, "Record Batch"). */
const place = {
  length: 8,
  magic: 16,
  crc: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  baseTimestamp: 27,
  maxTimestamp: 35,
  producerId: 43,
  producerEpoch: 51,
  baseSequence: 53,
  count: 57,
  records: 61,
};
/** Bytes before those that the length of a batch counts. */
const beforeLength = 12;

/** A record batch (Kafka protocol, version 2) of one producer without a number. @param now milliseconds; the broker puts its own time */
function recordBatch(records: readonly OutgoingRecord[], now: number): Buffer {
  const bodies = records.map(({ key, value, headers }, offsetDelta) => {
    const bytes = recordBytes({ offsetDelta, key, value, headers });
    if (bytes === null) throw new Error('a record of the stream cannot be made ready');
    return bytes;
  });
  const head = Buffer.alloc(place.records);
  const size = bodies.reduce((sum, { length }) => sum + length, place.records);
  head.writeInt32BE(size - beforeLength, place.length);
  head.writeInt8(2, place.magic);
  head.writeInt32BE(records.length - 1, place.lastOffsetDelta);
  head.writeBigInt64BE(BigInt(now), place.baseTimestamp);
  head.writeBigInt64BE(BigInt(now), place.maxTimestamp);
  // no producer that the broker counts
  head.writeBigInt64BE(-1n, place.producerId);
  head.writeInt16BE(-1, place.producerEpoch);
  head.writeInt32BE(-1, place.baseSequence);
  head.writeInt32BE(records.length, place.count);
  const batch = Buffer.concat([head, ...bodies]);
  batch.writeUInt32BE(crc32c(batch.subarray(place.attributes)), place.crc);
  return batch;
}

/** Makes records of one topic ready, each for the partition that it names. @param topicPrefix as that of the event bus */
export function makeReady(records: readonly OutgoingRecord[], topicPrefix = ''): ReadyRecords {
  const topic = `${topicPrefix}${records[0]?.topic ?? ''}`;
  const byPartition = Map.groupBy(records, ({ partition }) => {
    if (partition === undefined) throw new Error('a record of the stream names no partition');
    return partition;
  });
  const now = Date.now();
  const partitions = [...byPartition].map(([partition, own]) => {
    const batch = recordBatch(own, now);
    return Buffer.concat([int32(partition), int32(batch.length), batch]);
  });
  const request = Buffer.concat([
    ...[int16(produce.key), int16(produce.version), int32(0), text(clientId)],
    // no transaction, every replica in sync
    ...[int16(-1), int16(-1), int32(timeoutMs)],
    ...[int32(1), text(topic), int32(partitions.length), ...partitions],
  ]);
  return { request: Buffer.concat([int32(request.length), request]) };
}

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([int16(bytes.length), bytes]);
}

/** Sends what was made ready to one broker that leads every partition, one request at a time. */
export class ReadyProducer {
  private answer = Buffer.alloc(0);
  private waiting: ((answer: Buffer) => void) | null = null;
  private failed: (error: Error) => void = () => undefined;
  private broken: Error | null = null;
  private sent = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => {
      this.answer = Buffer.concat([this.answer, bytes]);
      if (this.answer.length < 4 || this.answer.length < 4 + this.answer.readInt32BE(0)) return;
      const whole = this.answer;
      this.answer = Buffer.alloc(0);
      this.waiting?.(whole);
    });
    socket.on('error', (error) => {
      this.broken ??= error;
    });
    socket.on('close', () => {
      this.broken ??= new Error('the broker has closed the connection');
      this.failed(this.broken);
    });
  }

  /** @param broker `host:port` */
  static async connect(broker: string): Promise<ReadyProducer> {
    const [host = '', port = ''] = broker.split(':');
    const socket = createConnection({ host, port: Number(port), noDelay: true });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new ReadyProducer(socket);
  }

  /** Resolves when all replicas in sync have every record. @throws Error when the broker refuses one of the batches */
  async send({ request }: ReadyRecords): Promise<void> {
    if (this.broken !== null) throw this.broken;
    request.writeInt32BE((this.sent += 1), correlationPlace);
    const answer = await new Promise<Buffer>((resolve, reject) => {
      this.waiting = resolve;
      this.failed = reject;
      this.socket.write(request);
    });
    for (const [partition, error] of errorsOf(answer))
      if (error !== 0) throw new Error(`the broker refuses a batch of partition ${partition}: error ${error}`);
  }

  close(): void {
    this.failed = () => undefined;
    this.socket.destroy();
  }
}

/** Length and correlation id. */
const answerHead = 12;
/** Partition, error code, base offset, append time, first offset of the log. */
const bytesOfPartition = 30;

/** Partition and error code of each batch in the answer to one request about one topic. */
function errorsOf(answer: Buffer): readonly (readonly [partition: number, error: number])[] {
  const afterTopic = answerHead + 2 + answer.readInt16BE(answerHead);
  return Array.from({ length: answer.readInt32BE(afterTopic) }, (_, index) => {
    const at = afterTopic + 4 + index * bytesOfPartition;
    return [answer.readInt32BE(at), answer.readInt16BE(at + 4)] as const;
  });
}
