import { hash } from 'node:crypto';

/**
 * Namespace of every name-based identifier of the product. Never changed: the same statement, contact, finding and
 * notice must have the same id for ever (`data.md`, sections 1 and 5).
 */
export const bellwetherNamespace = '6f1b6d2e-3a5c-5b8e-9d27-0c4a1f7e5b90';

const namespaceBytes = Buffer.from(bellwetherNamespace.replaceAll('-', ''), 'hex');

/** The text of a UUID, written here digit by digit and copied: half the price of joining slices (hot path). */
const written = Buffer.from('00000000-0000-0000-0000-000000000000', 'latin1');
/** Place of each of the 32 digits in the text. */
const digitPlaces = Uint8Array.from(Array.from(written.keys()).filter((place) => ![8, 13, 18, 23].includes(place)));
const digitCodes = Buffer.from('0123456789abcdef', 'latin1');
/** Places of the first digits of the 16 bytes in the text. */
const bytePlaces = digitPlaces.filter((_, digit) => digit % 2 === 0);
/** The two digits of each byte. */
const highDigits = Uint8Array.from({ length: 256 }, (_, byte) => digitCodes[byte >> 4] ?? 0);
const lowDigits = Uint8Array.from({ length: 256 }, (_, byte) => digitCodes[byte & 0xf] ?? 0);

function asUuid(hex: string): string {
  for (let digit = 0; digit < 32; digit += 1) written[digitPlaces[digit] ?? 0] = hex.charCodeAt(digit);
  return written.toString('latin1');
}

/** Bytes with a beginning that never changes and room for a text: one text is written, hashed and forgotten. */
class Scratch {
  private readonly bytes: Buffer;
  /** Views of the bytes by the length of the text: a view for each text would be made and forgotten. */
  private readonly views: Buffer[] = [];

  constructor(private readonly beginning: Buffer) {
    this.bytes = Buffer.concat([beginning, Buffer.alloc(room)]);
  }

  with(text: string): Buffer {
    const { length } = this.beginning;
    // a code unit takes at most three bytes
    if (text.length * 3 > room) return Buffer.concat([this.beginning, Buffer.from(text, 'utf8')]);
    const written = this.bytes.write(text, length, 'utf8');
    return (this.views[written] ??= this.bytes.subarray(0, length + written));
  }
}

const room = 1_024;
const named = new Scratch(namespaceBytes);

/**
 * Name-based UUID, version 5 (RFC 9562, section 5.5), of an ordered list of parts.
 * The name is the JSON text of the parts, so that no choice of separator can make two lists equal.
 */
export function nameUuid(...parts: readonly (string | number)[]): string {
  const digest = hash('sha1', named.with(JSON.stringify(parts)), 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return asUuid(`${digest.slice(0, 12)}5${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`);
}

/**
 * Keyed reference: the first 16 bytes of HMAC-SHA256(secret, text), written as a UUID.
 * Used for person references (index secret) and routing hints (routing secret); without the secret it tells nothing.
 */
export function keyedReference(secret: string, text: string): string {
  const { inner, outer } = keyOf(secret);
  outer.write(hash('sha256', inner.with(text), 'binary'), blockBytes, 'latin1');
  return asUuid(hash('sha256', outer, 'hex'));
}

/** Bytes in a block of SHA-256, and in its digest. */
const blockBytes = 64;
const digestBytes = 32;

/** HMAC (RFC 2104) made ready for one secret. */
interface Key {
  readonly inner: Scratch;
  /** The outer padding, with room for the inner digest. */
  readonly outer: Buffer;
}

const keys = new Map<string, Key>();

/** A process has one or two secrets, and a few references for each signal (`docs/performance.md`). */
function keyOf(secret: string): Key {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const stated = Buffer.from(secret, 'utf8');
  const block = Buffer.alloc(blockBytes);
  (stated.length > blockBytes ? hash('sha256', stated, 'buffer') : stated).copy(block);
  const padded = (pad: number): Buffer => Buffer.from(block.map((byte) => byte ^ pad));
  const key = { inner: new Scratch(padded(0x36)), outer: Buffer.concat([padded(0x5c), Buffer.alloc(digestBytes)]) };
  keys.set(secret, key);
  return key;
}

/** Bytes of a UUID. */
export const uuidBytes = 16;

/** Reads a UUID from its 16 bytes. */
export function readUuid(bytes: Buffer, from: number): string {
  for (let index = 0; index < uuidBytes; index += 1) {
    const byte = bytes[from + index] ?? 0;
    const place = bytePlaces[index] ?? 0;
    written[place] = highDigits[byte] ?? 0;
    written[place + 1] = lowDigits[byte] ?? 0;
  }
  return written.toString('latin1');
}

const dash = 0x2d;
/** 255 for what is no digit. */
const nibbles = new Uint8Array(128).fill(255);
for (const [value, digit] of Array.from('0123456789abcdef').entries()) {
  nibbles[digit.charCodeAt(0)] = value;
  nibbles[digit.toUpperCase().charCodeAt(0)] = value;
}

/**
 * Writes the 16 bytes of a UUID, digit by digit: cheaper than a text without dashes and a call into the runtime.
 * @throws Error when the text is no UUID; bytes may have been written then
 */
export function writeUuid(bytes: Buffer, uuid: string, from: number): void {
  if (uuid.length !== 36) throw new Error('a UUID has 36 characters');
  let wrong = dashesOf(uuid) === 4 ? 0 : 255;
  for (let index = 0; index < uuidBytes && wrong <= 15; index += 1) {
    const place = bytePlaces[index] ?? 0;
    const high = nibbles[uuid.charCodeAt(place)] ?? 255;
    const low = nibbles[uuid.charCodeAt(place + 1)] ?? 255;
    wrong |= high | low;
    bytes[from + index] = (high << 4) | low;
  }
  if (wrong > 15) writeUnusual(bytes, uuid, from);
}

/** How many of the four dashes of a UUID stand in their places. */
function dashesOf(uuid: string): number {
  let found = 0;
  for (let place = 8; place <= 23; place += 5) if (uuid.charCodeAt(place) === dash) found += 1;
  return found;
}

/** The same for a text whose dashes, if it has any, stand elsewhere. */
function writeUnusual(bytes: Buffer, uuid: string, from: number): void {
  for (let at = from, place = 0; at < from + uuidBytes; at += 1, place += 2) {
    if (uuid.charCodeAt(place) === dash) place += 1;
    const high = nibbles[uuid.charCodeAt(place)] ?? 255;
    const low = nibbles[uuid.charCodeAt(place + 1)] ?? 255;
    if ((high | low) > 15) throw new Error('not a UUID');
    bytes[at] = (high << 4) | low;
  }
}
