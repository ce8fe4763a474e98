import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { viewTicket, type ViewTicket } from '#libs/contracts';

/** Why a ticket opens nothing. */
export type TicketFault = 'ticket-malformed' | 'ticket-signature-wrong' | 'ticket-expired';

/**
 * Reads a key for view tickets: DER in base64, PKCS #8 for the private one, SPKI for the public one.
 * @throws Error when it is no Ed25519 key
 */
export function ticketKey(kind: 'private' | 'public', base64: string): KeyObject {
  const key = Buffer.from(base64, 'base64');
  const read =
    kind === 'private'
      ? createPrivateKey({ key, format: 'der', type: 'pkcs8' })
      : createPublicKey({ key, format: 'der', type: 'spki' });
  if (read.asymmetricKeyType !== 'ed25519') throw new Error('a view ticket is signed with an Ed25519 key');
  return read;
}

/** A ticket as it travels in a header: what it states and its signature, each base64url, with a dot between. */
export function signTicket(ticket: ViewTicket, key: KeyObject): string {
  const stated = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${stated}.${sign(null, Buffer.from(stated), key).toString('base64url')}`;
}

/** What a ticket states, where its signature holds and it has not run out. @param now milliseconds since 1970 */
export function readTicket(text: string, key: KeyObject, now: number): ViewTicket | TicketFault {
  const [stated = '', signature = '', ...more] = text.split('.');
  if (stated === '' || signature === '' || more.length > 0) return 'ticket-malformed';
  if (!verify(null, Buffer.from(stated), key, Buffer.from(signature, 'base64url'))) return 'ticket-signature-wrong';
  const parsed = viewTicket.safeParse(JSON.parse(Buffer.from(stated, 'base64url').toString('utf8')));
  if (!parsed.success) return 'ticket-malformed';
  return parsed.data.expiresAt * 1_000 > now ? parsed.data : 'ticket-expired';
}
