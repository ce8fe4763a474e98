import * as layout from './state-layout.js';

/**
 * When the first statement of any visit of a child was received, in milliseconds; Infinity when it has none. Nothing else of
 * the packed state is read.
 * @returns null for bytes of another layout version: not known
 * @throws RangeError when the bytes make no sense
 */
export function heardSince(bytes: Buffer): number | null {
  if (bytes.length < layout.headBytes || bytes[0] !== layout.version) return null;
  let at =
    layout.headBytes +
    bytes.readUInt8(2) * layout.refBytes +
    bytes.readUInt8(3) * layout.linkBytes +
    bytes.readUInt8(4) * layout.personBytes;
  let since = Infinity;
  for (let visit = bytes.readUInt16LE(5); visit > 0; visit -= 1) {
    since = Math.min(since, layout.readInstant(bytes, at + layout.firstReceivedAtPlace));
    at += layout.visitBytes + bytes.readUInt8(at + layout.codedCountPlace) * 2;
  }
  return since;
}
