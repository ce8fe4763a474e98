import type { HeaderValue, RecordHeaders } from '#libs/contracts';
import { RecordReader, remember } from './quick-words.js';
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
  const begin = reader.at;
  const layout = layouts[count];
  const alike = layout === undefined ? null : readAlike(layout, reader);
  if (alike !== null) return alike;
  reader.at = begin;
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
  if (count > 0 && count <= mostAlike) layouts[count] = layoutOf(headers, count);
  return headers;
}

/** Headers as a record had them: those of the next are mostly called the same, in the same order. */
interface Layout {
  readonly names: readonly string[];
  /** Values of the last record of this layout. */
  readonly last: HeaderValue[];
  /** An object with these names: copied in one go, where each name added to an empty one would make it anew. */
  readonly empty: Readonly<Record<string, HeaderValue>>;
}

/** The layout of the last record with so many headers. */
const layouts: (Layout | undefined)[] = [];
const mostAlike = 32;

/** @returns undefined for headers with names that are no plain ASCII, come twice, or are what every object has */
function layoutOf(headers: RecordRead['headers'], count: number): Layout | undefined {
  const names = Object.keys(headers);
  if (names.length !== count || names.some((name) => name in Object.prototype || !isAscii(name))) return undefined;
  return { names, last: names.map(() => null), empty: Object.fromEntries(names.map((name) => [name, null])) };
}

const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length;

/** @returns null when the headers are others, or cut short */
function readAlike({ names, last, empty }: Layout, reader: RecordReader): RecordRead['headers'] | null {
  const headers: Record<string, HeaderValue> = { ...empty };
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    if (!reader.pass(name)) return null;
    const value = reader.wordLike(last[index] ?? null);
    if (value === undefined) return null;
    headers[name] = value;
    if (typeof value === 'string') last[index] = value;
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
