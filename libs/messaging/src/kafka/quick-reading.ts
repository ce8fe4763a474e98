import type { HeaderValue, RecordHeaders } from '#libs/contracts';
import { replaceInClient } from './replace-in-client.js';

/** What the client knows of the batch that a record lies in. Numbers of 64 bits are texts. */
export interface BatchContext {
  readonly firstOffset: string;
  readonly firstTimestamp: string;
  readonly maxTimestamp?: string;
  readonly magicByte: number;
  readonly timestampType: number;
  readonly isControlBatch?: boolean;
}

/** A record as the client hands it on. */
export interface RecordRead {
  readonly magicByte: number;
  readonly attributes: number;
  readonly timestamp: string;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: RecordHeaders;
  readonly isControlRecord: boolean;
  readonly batchContext: BatchContext;
}

/** The client's reader of bytes. */
interface Decoder {
  readonly buffer: Buffer;
}

type DecodeRecord = (decoder: Decoder, batch: BatchContext) => RecordRead;

/** The broker wrote the time, not the publisher. */
const appendTime = 1;

/** Reads numbers and texts of one record, from its first byte on. */
class RecordReader {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** A zigzag varint. @returns null beyond the whole numbers that JavaScript knows */
  number(): number | null {
    let factor = 1;
    let value = 0;
    for (let read = 0; read < 7; read += 1) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) return null;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      factor *= 0x80;
    }
    return null;
  }

  /** @returns undefined when the record is shorter than it says */
  text(): Buffer | null | undefined {
    const length = this.length();
    if (typeof length !== 'number') return length;
    const text = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return text;
  }

  /** A text that may be one of those that come again and again, or plain ASCII; else its bytes. */
  word(): Buffer | string | null | undefined {
    const length = this.length();
    if (typeof length !== 'number') return length;
    const { bytes, at } = this;
    const end = at + length;
    this.at = end;
    const known = length === 0 ? undefined : words.get(placeOf(length, bytes[at] ?? 0, bytes[end - 1] ?? 0));
    if (known !== undefined && isAt(known, bytes, at)) return known;
    for (let place = at; place < end; place += 1) if ((bytes[place] ?? 0) >= 0x80) return bytes.subarray(at, end);
    return bytes.toString('latin1', at, end);
  }

  /** @returns null for no text, undefined when the record is shorter than it says */
  private length(): number | null | undefined {
    const length = this.number();
    if (length === -1) return null;
    return length === null || length < 0 || this.at + length > this.bytes.length ? undefined : length;
  }
}

/** Names of headers, and values that many records share: each is a text once. */
const words = new Map<number, string>();
const longestWord = 100;
const mostWords = 500;

function placeOf(length: number, first: number, last: number): number {
  return length * 0x1_0000 + first * 0x100 + last;
}

function isAt(word: string, bytes: Buffer, at: number): boolean {
  for (let place = 0; place < word.length; place += 1) if (bytes[at + place] !== word.charCodeAt(place)) return false;
  return true;
}

/** Remembers a text of ASCII for the next record; one in whose place another is remembered is made anew each time. */
function remember(word: Buffer | string | null): void {
  if (typeof word !== 'string' || word === '' || word.length > longestWord || words.size >= mostWords) return;
  const place = placeOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1));
  if (!words.has(place)) words.set(place, word);
}

/** Headers whose values few publishers vary. */
const shared = new Set(['ce_specversion', 'ce_type', 'ce_source', 'ce_dataschema', 'content-type', 'incarnation']);

/** Adds what comes to `from`, a text of 64 bits; null where JavaScript's numbers do not reach. */
function sum(from: string, delta: number): string | null {
  const value = Number(from) + delta;
  return Number.isSafeInteger(value) ? String(value) : null;
}

/**
 * Reads one record (Kafka protocol, record batch of version 2).
 * @returns null for what is left to the client: a record cut short, numbers beyond 2^49
 */
export function readRecord(bytes: Buffer, batch: BatchContext): RecordRead | null {
  if (bytes.length === 0) return null;
  const reader = new RecordReader(bytes);
  const attributes = bytes.readInt8(0);
  reader.at = 1;
  const [age, distance] = [reader.number(), reader.number()];
  if (age === null || distance === null) return null;
  const { firstOffset, firstTimestamp, maxTimestamp, magicByte, timestampType, isControlBatch = false } = batch;
  const offset = sum(firstOffset, distance);
  const timestamp = timestampType === appendTime && maxTimestamp ? maxTimestamp : sum(firstTimestamp, age);
  const [key, value] = [reader.text(), reader.text()];
  if (offset === null || timestamp === null || key === undefined || value === undefined) return null;
  const headers = readHeaders(reader);
  if (headers === null) return null;
  return {
    magicByte,
    attributes,
    timestamp,
    offset,
    key,
    value,
    headers,
    isControlRecord: isControlBatch,
    batchContext: batch,
  };
}

function readHeaders(reader: RecordReader): RecordRead['headers'] | null {
  const count = reader.number();
  if (count === null || count < -1) return null;
  const headers: Record<string, HeaderValue | HeaderValue[]> = {};
  for (let left = count; left > 0; left -= 1) {
    const [word, value] = [reader.word(), reader.word()];
    const name = word?.toString();
    if (word === undefined || name === undefined || value === undefined) return null;
    if (Object.hasOwn(headers, name)) headers[name] = [headers[name] ?? null, value].flat();
    else if (name in Object.prototype) Object.defineProperty(headers, name, { ...asAssigned, value });
    else headers[name] = value;
    remember(word);
    if (shared.has(name)) remember(value);
  }
  return headers;
}

/** A stranger's header may be called `constructor`, or `__proto__`: it is a header all the same. */
const asAssigned: PropertyDescriptor = { enumerable: true, configurable: true, writable: true };

/*
 * kafkajs 2.2.4 copies the headers of a record once for each of them, makes objects for numbers and for every header
 * (`docs/performance.md`), and takes what every object has for the first of two headers of that name.
 */
replaceInClient<DecodeRecord>(
  'protocol/recordBatch/record/v0/decoder.js',
  (own) => (decoder, batch) => readRecord(decoder.buffer, batch) ?? own(decoder, batch),
);
