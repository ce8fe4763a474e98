import { generateKeyPairSync } from 'node:crypto';
import { type ViewTicket } from '#libs/contracts';
import { readTicket, signTicket, ticketKey } from './view-ticket.js';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey: ticketKey('private', privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')),
    publicKey: ticketKey('public', publicKey.export({ format: 'der', type: 'spki' }).toString('base64')),
  };
};
const now = Date.parse('2026-11-17T14:02:31.000Z');
const ticket: ViewTicket = {
  jti: '0b0a5b62-2f6c-4c8e-9a57-3f0a4c6d8e10',
  user: 'amira-dunlin',
  session: 'a1b2',
  organisation: 'RXX',
  profile: 'safeguarding',
  purpose: 'case',
  children: [{ childId: '6f0c7d6e-6d0f-4b0a-9d5e-2f8f0a1b2c3d', epoch: 3 }],
  expiresAt: now / 1_000 + 60,
};

describe('a view ticket', () => {
  const { privateKey, publicKey } = pair();

  it('is read as it was signed, until it runs out', () => {
    const text = signTicket(ticket, privateKey);
    expect(readTicket(text, publicKey, now)).toEqual(ticket);
    expect(readTicket(text, publicKey, now + 59_999)).toEqual(ticket);
    expect(readTicket(text, publicKey, now + 60_000)).toBe('ticket-expired');
  });

  it('opens nothing when another child is written into it, or another signs it', () => {
    const [, signature] = signTicket(ticket, privateKey).split('.');
    const other = { ...ticket, children: [{ childId: '11111111-1111-4111-8111-111111111111', epoch: 0 }] };
    const forged = `${Buffer.from(JSON.stringify(other)).toString('base64url')}.${signature}`;
    expect(readTicket(forged, publicKey, now)).toBe('ticket-signature-wrong');
    expect(readTicket(signTicket(ticket, pair().privateKey), publicKey, now)).toBe('ticket-signature-wrong');
  });

  it('opens nothing when it is no ticket', () => {
    expect(readTicket('', publicKey, now)).toBe('ticket-malformed');
    expect(readTicket('a.b.c', publicKey, now)).toBe('ticket-malformed');
    const noTicket = signTicket({ user: 'amira-dunlin' } as ViewTicket, privateKey);
    expect(readTicket(noTicket, publicKey, now)).toBe('ticket-malformed');
  });

  it('is signed with Ed25519 and nothing else', () => {
    const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const der = rsa.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(() => ticketKey('public', der)).toThrow('Ed25519');
  });
});
