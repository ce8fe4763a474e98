import { createHash, createHmac } from 'node:crypto';

/**
 * Namespace of every name-based identifier of the product. Never changed: the same statement, contact, finding and
 * notice must have the same id for ever (`data.md`, sections 1 and 5).
 */
export const bellwetherNamespace = '6f1b6d2e-3a5c-5b8e-9d27-0c4a1f7e5b90';

function asUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Name-based UUID, version 5 (RFC 9562, section 5.5), of an ordered list of parts.
 * The name is the JSON text of the parts, so that no choice of separator can make two lists equal.
 */
export function nameUuid(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha1')
    .update(Buffer.from(bellwetherNamespace.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(parts), 'utf8')
    .digest()
    .subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return asUuid(digest);
}

/**
 * Keyed reference: the first 16 bytes of HMAC-SHA256(secret, text), written as a UUID.
 * Used for person references (index secret) and routing hints (routing secret); without the secret it tells nothing.
 */
export function keyedReference(secret: string, text: string): string {
  return asUuid(createHmac('sha256', secret).update(text, 'utf8').digest().subarray(0, 16));
}
