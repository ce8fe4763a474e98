import { innerOfClient, replaceInClient } from './replace-in-client.js';

/** What the client gives its encoder for one record. */
export interface RecordToWrite {
  readonly offsetDelta?: number;
  readonly timestampDelta?: number;
  readonly key?: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** The client's writer of bytes: what it has written so far is `buf` up to `offset`. */
interface Encoder {
  buf: Buffer;
  offset: number;
}

type EncodeRecord = (record: RecordToWrite) => Encoder;

/** Numbers that take at most five bytes as a zigzag varint. */
const largest = 0x3fff_ffff;

function sizeOfVarint(value: number): number {
  const zigzag = value * 2;
  if (zigzag < 0x80) return 1;
  if (zigzag < 0x4000) return 2;
  if (zigzag < 0x20_0000) return 3;
  return zigzag < 0x1000_0000 ? 4 : 5;
}

function writeVarint(bytes: Buffer, value: number, at: number): number {
  let rest = value * 2;
  let place = at;
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  bytes[place++] = rest;
  return place;
}

/**
 * A record (Kafka protocol, record batch of version 2) written into one buffer of the right size.
 * @returns null for what is left to the client: texts that are missing, several values under one name, numbers that are
 *   negative or very large
 */
export function recordBytes({
  offsetDelta = 0,
  timestampDelta = 0,
  key,
  value,
  headers = {},
}: RecordToWrite): Buffer | null {
  if (!isSmall(offsetDelta) || !isSmall(timestampDelta) || !isBytes(key) || !isBytes(value)) return null;
  const texts: (Buffer | string)[] = [];
  for (const [name, text] of Object.entries(headers)) {
    if (!isBytes(text)) return null;
    texts.push(name, text);
  }
  const lengths = [key, value, ...texts].map((text) => Buffer.byteLength(text));
  let size = 1 + sizeOfVarint(timestampDelta) + sizeOfVarint(offsetDelta) + sizeOfVarint(texts.length / 2);
  for (const length of lengths) size += sizeOfVarint(length) + length;
  const bytes = Buffer.allocUnsafe(sizeOfVarint(size) + size);
  let at = writeVarint(bytes, size, 0);
  // no attributes
  bytes[at++] = 0;
  at = writeVarint(bytes, timestampDelta, at);
  at = writeVarint(bytes, offsetDelta, at);
  const write = (text: Buffer | string, length: number): void => {
    at = writeVarint(bytes, length, at);
    at += typeof text === 'string' ? bytes.write(text, at) : text.copy(bytes, at);
  };
  write(key, lengths[0] ?? 0);
  write(value, lengths[1] ?? 0);
  at = writeVarint(bytes, texts.length / 2, at);
  for (const [index, text] of texts.entries()) write(text, lengths[index + 2] ?? 0);
  return bytes;
}

function isSmall(number: unknown): number is number {
  return Number.isInteger(number) && (number as number) >= 0 && (number as number) <= largest;
}

function isBytes(text: unknown): text is Buffer | string {
  return typeof text === 'string' || Buffer.isBuffer(text);
}

const EncoderOf = innerOfClient('protocol/encoder.js') as new (size: number) => Encoder;

/*
 * kafkajs 2.2.4 makes two half-kilobyte buffers for each header of each record, and more than half of what a record with our
 * eight costs went there (`docs/performance.md`).
 */
replaceInClient<EncodeRecord>('protocol/recordBatch/record/v0/index.js', (own) => (record) => {
  const bytes = recordBytes(record);
  if (bytes === null) return own(record);
  const encoder = new EncoderOf(1);
  encoder.buf = bytes;
  encoder.offset = bytes.length;
  return encoder;
});
