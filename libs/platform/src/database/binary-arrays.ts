import { uuidBytes, writeUuid } from '../identifiers.js';

/**
 * Array parameters in PostgreSQL's binary format: cheaper to write and to read than array text (hot path). The driver
 * sends a Buffer as a binary parameter; the statement says the type, e.g. `$1::uuid[]`.
 * Format: dimensions, has-null flag, element type, length, lower bound, then each element with its length.
 */

const oids = {
  bytea: 17,
  int8: 20,
  int4: 23,
  text: 25,
  tid: 27,
  timestamptz: 1184,
  uuid: 2950,
  jsonb: 3802,
} as const;
const headBytes = 20;
/** Milliseconds from 1970-01-01 to 2000-01-01, where timestamps of PostgreSQL begin. */
const epochOffsetMs = 946_684_800_000;

function head(bytes: Buffer, oid: number, count: number, hasNull: boolean): void {
  bytes.writeInt32BE(count === 0 ? 0 : 1, 0);
  bytes.writeInt32BE(hasNull ? 1 : 0, 4);
  bytes.writeInt32BE(oid, 8);
  bytes.writeInt32BE(count, 12);
  bytes.writeInt32BE(1, 16);
}

/** An empty array has no dimension: its head ends after the element type. */
function whole(bytes: Buffer, count: number): Buffer {
  return count === 0 ? bytes.subarray(0, 12) : bytes;
}

function fixed<T>(
  oid: number,
  size: number,
  values: readonly (T | null)[],
  write: (bytes: Buffer, value: T, at: number) => void,
): Buffer {
  let nulls = 0;
  for (let index = 0; index < values.length; index += 1) if (values[index] === null) nulls += 1;
  const bytes = Buffer.allocUnsafe(headBytes + values.length * (4 + size) - nulls * size);
  head(bytes, oid, values.length, nulls > 0);
  let at = headBytes;
  // thousands of values: an iterator would make an object for each
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? null;
    if (value === null) {
      at = bytes.writeInt32BE(-1, at);
      continue;
    }
    at = bytes.writeInt32BE(size, at);
    write(bytes, value, at);
    at += size;
  }
  return whole(bytes, values.length);
}

const twoTo32 = 0x1_0000_0000;

/** A safe integer as eight bytes, without a BigInt for each. */
function writeInteger(bytes: Buffer, value: number, at: number): void {
  const high = Math.floor(value / twoTo32);
  bytes.writeInt32BE(high, at);
  bytes.writeUInt32BE(value - high * twoTo32, at + 4);
}

/** `uuid[]`. */
export function uuidArray(values: readonly (string | null)[]): Buffer {
  return fixed(oids.uuid, uuidBytes, values, writeUuid);
}

/** `int4[]`. */
export function int4Array(values: readonly (number | null)[]): Buffer {
  return fixed(oids.int4, 4, values, writeInt4);
}

function writeInt4(bytes: Buffer, value: number, at: number): void {
  bytes.writeInt32BE(value, at);
}

/** `int8[]`, of safe integers. */
export function int8Array(values: readonly (number | null)[]): Buffer {
  return fixed(oids.int8, 8, values, writeInteger);
}

/** `tid[]`, of places of rows as `PackedRows.rowPlace` reads them. */
export function rowPlaceArray(values: readonly (number | null)[]): Buffer {
  return fixed(oids.tid, 6, values, writeRowPlace);
}

function writeRowPlace(bytes: Buffer, value: number, at: number): void {
  bytes.writeUIntBE(value, at, 6);
}

/** `timestamptz[]`, of milliseconds since 1970. */
export function instantArray(values: readonly (number | null)[]): Buffer {
  return fixed(oids.timestamptz, 8, values, writeInstant);
}

function writeInstant(bytes: Buffer, value: number, at: number): void {
  // microseconds: safe integers until the year 2285
  writeInteger(bytes, (value - epochOffsetMs) * 1_000, at);
}

/** `bytea[]`. */
export function bytesArray(values: readonly (Buffer | null)[]): Buffer {
  let size = headBytes;
  for (const value of values) size += 4 + (value?.length ?? 0);
  const bytes = Buffer.allocUnsafe(size);
  head(bytes, oids.bytea, values.length, values.includes(null));
  let at = headBytes;
  for (const value of values) {
    at = bytes.writeInt32BE(value === null ? -1 : value.length, at);
    if (value !== null) at += value.copy(bytes, at);
  }
  return whole(bytes, values.length);
}

function texts(oid: number, prefix: number, values: readonly (string | null)[]): Buffer {
  let size = headBytes;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? null;
    size += value === null ? 4 : 4 + prefix + Buffer.byteLength(value);
  }
  const bytes = Buffer.allocUnsafe(size);
  head(bytes, oid, values.length, values.includes(null));
  let at = headBytes;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? null;
    if (value === null) {
      at = bytes.writeInt32BE(-1, at);
      continue;
    }
    // jsonb carries a version byte before its text
    if (prefix === 1) bytes.writeUInt8(1, at + 4);
    const length = prefix + bytes.write(value, at + 4 + prefix);
    bytes.writeInt32BE(length, at);
    at += 4 + length;
  }
  return whole(bytes, values.length);
}

/** `text[]`. */
export function textArray(values: readonly (string | null)[]): Buffer {
  return texts(oids.text, 0, values);
}

/** `jsonb[]`, of JSON text. */
export function jsonbArray(values: readonly (string | null)[]): Buffer {
  return texts(oids.jsonb, 1, values);
}
