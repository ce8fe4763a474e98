import type { OutgoingRecord } from './outgoing-record.js';

/** Largest produce request, in bytes: the client splits nothing, and the broker refuses what is too large. */
export const largestRequest = 512 * 1_024;
/** What the protocol adds to a record, generously. */
const recordOverhead = 64;

/** Bytes of a record on the wire, before compression. */
export function sizeOf(record: OutgoingRecord): number {
  let size =
    recordOverhead +
    Buffer.byteLength(record.key ?? '') +
    (record.value === null ? 0 : Buffer.byteLength(record.value));
  for (const [name, value] of Object.entries(record.headers)) size += name.length + Buffer.byteLength(value) + 4;
  return size;
}

/** Cuts records into runs, in order, none larger than `limit` bytes unless one record alone is. */
export function chunkRecords(
  records: readonly OutgoingRecord[],
  limit: number = largestRequest,
): readonly (readonly OutgoingRecord[])[] {
  const chunks: OutgoingRecord[][] = [];
  let current: OutgoingRecord[] = [];
  let size = 0;
  for (const record of records) {
    const added = sizeOf(record);
    if (current.length > 0 && size + added > limit) {
      chunks.push(current);
      current = [];
      size = 0;
    }
    current.push(record);
    size += added;
  }
  if (current.length > 0) chunks.push(current);
  return chunks;
}
