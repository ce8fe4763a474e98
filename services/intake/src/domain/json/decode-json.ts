import { checkSignal } from '../check-signal.js';
import { contentHash, storable } from '../content-hash.js';
import { fault, type Fault } from '../reasons.js';
import type { DecodeContext, Decoded, Received } from '../received.js';

/** Most statements in one body. */
export const longestArray = 1000;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes a JSON body: one statement, or an array of at most 1,000. Total: any bytes give an outcome.
 * The message id is the sender's id (`Idempotency-Key`, or `id` in a single body) and the SHA-256 of the body.
 */
export function decodeJson(received: Received, context: DecodeContext): Decoded {
  const { bytes, transport, profile } = received;
  const hash = contentHash(bytes);
  const given = transport.kind === 'signals' ? transport.senderId : null;
  const read = readJson(bytes);
  if ('reason' in read) return stopped(hash, given, read);
  const { body } = read;
  const senderId = given ?? idOf(body);
  if (Array.isArray(body) && (body.length === 0 || body.length > longestArray))
    return stopped(hash, senderId, fault('contract-breach', ''));
  const statements: readonly unknown[] = Array.isArray(body) ? body : [body];
  return {
    hash,
    messageId: messageId(hash, senderId),
    controlId: senderId,
    items: statements.map((statement) => checkSignal(statement, profile, context)),
    notes: [],
    wishes: null,
  };
}

function readJson(bytes: Buffer): { readonly body: unknown } | Fault {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    // thrown for bytes that are no UTF-8, and for nothing else
    return fault('charset-undecodable');
  }
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return fault('body-not-json');
  }
}

function idOf(body: unknown): string | null {
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : null;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? storable(String(id)) : null;
}

function messageId(hash: Buffer, senderId: string | null): string {
  return `${hash.toString('hex')}:${senderId ?? ''}`;
}

function stopped(hash: Buffer, senderId: string | null, { reason, place }: Fault): Decoded {
  return {
    hash,
    messageId: messageId(hash, senderId),
    controlId: senderId,
    items: [{ outcome: 'quarantined', reason, place }],
    notes: [],
    wishes: null,
  };
}
