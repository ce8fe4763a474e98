import { replaceInClient } from './replace-in-client.js';

/** CRC-32C (Castagnoli), its bits in reverse: RFC 3720, appendix B.4. */
const polynomial = 0x82f6_3b78;
/** Bytes that one step takes in, and values of a byte. */
const stride = 8;
const values = 256;

/** What a byte does to a checksum that no, one, two, … seven further bytes follow, one table after the other. */
const tables = new Int32Array(stride * values);
for (let byte = 0; byte < values; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
  tables[byte] = rest;
}
for (let place = values; place < tables.length; place += 1) {
  const before = tables[place - values] ?? 0;
  tables[place] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
}

const follow = (count: number, byte: number): number => tables[count * values + byte] ?? 0;

/** CRC-32C of some bytes, eight in a step. */
export function crc32c(bytes: Buffer): number {
  const { length } = bytes;
  let crc = -1;
  let at = 0;
  for (; at + stride <= length; at += stride) {
    const low = crc ^ bytes.readInt32LE(at);
    const high = bytes.readInt32LE(at + 4);
    crc =
      follow(7, low & 0xff) ^
      follow(6, (low >>> 8) & 0xff) ^
      follow(5, (low >>> 16) & 0xff) ^
      follow(4, low >>> 24) ^
      follow(3, high & 0xff) ^
      follow(2, (high >>> 8) & 0xff) ^
      follow(1, (high >>> 16) & 0xff) ^
      follow(0, high >>> 24);
  }
  for (; at < length; at += 1) crc = follow(0, (crc ^ (bytes[at] ?? 0)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/* kafkajs 2.2.4 takes one byte at a time (`docs/adr/0010`). */
replaceInClient<(bytes: Buffer) => number>('protocol/recordBatch/crc32C/index.js', () => crc32c);
