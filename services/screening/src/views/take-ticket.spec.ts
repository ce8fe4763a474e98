import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { type ViewTicket } from '#libs/contracts';
import { signTicket } from '#libs/platform';
import { believedTicket, misuseOf, statusOf } from './take-ticket.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const now = Date.parse('2026-11-17T13:22:00Z');
const child = { childId: randomUUID(), epoch: 0 };
const ticket = (given: Partial<ViewTicket> = {}): ViewTicket => ({
  ...{ jti: randomUUID(), user: 'a-dunlin', session: 'digest', organisation: 'RXX', profile: 'safeguarding' },
  ...{ purpose: 'case', children: [child], expiresAt: now / 1_000 + 60 },
  ...given,
});
const believed = (given: Partial<ViewTicket> = {}) =>
  believedTicket(signTicket(ticket(given), privateKey), publicKey, now);

describe('a ticket', () => {
  it('is believed for a minute', () => {
    expect(believed()).toMatchObject({ user: 'a-dunlin', children: [child] });
    expect(believed({ expiresAt: now / 1_000 + 1 })).toMatchObject({ user: 'a-dunlin' });
    expect(believed({ expiresAt: now / 1_000 })).toBe('ticket-expired');
  });

  it('is not believed when it lives for longer, but a clock may be a little ahead', () => {
    expect(believed({ expiresAt: now / 1_000 + 65 })).toMatchObject({ user: 'a-dunlin' });
    expect(believed({ expiresAt: now / 1_000 + 66 })).toBe('ticket-lives-too-long');
  });

  it.each([undefined, ''])('is missing where the header is %j', (header) => {
    expect(believedTicket(header, publicKey, now)).toBe('ticket-missing');
  });

  it.each([
    ['children', 'worklist', null],
    ['children', 'case', null],
    ['children', 'chronology', null],
    ['children', 'search', 'purpose-not-allowed'],
    ['chronology', 'worklist', 'purpose-not-allowed'],
    ['chronology', 'case', null],
    ['chronology', 'chronology', null],
    ['chronology', 'search', 'purpose-not-allowed'],
    ['search', 'worklist', 'purpose-not-allowed'],
    ['search', 'case', 'purpose-not-allowed'],
    ['search', 'chronology', 'purpose-not-allowed'],
    ['search', 'search', null],
  ] as const)('opens %s for the purpose %s: %s', (what, purpose, refusal) => {
    expect(misuseOf(ticket({ purpose }), what)).toBe(refusal);
  });

  it('opens a chronology of one child', () => {
    expect(misuseOf(ticket({ children: [] }), 'chronology')).toBe('one-child-needed');
    expect(misuseOf(ticket({ children: [child, child] }), 'chronology')).toBe('one-child-needed');
  });
});

describe('a refusal', () => {
  it.each([
    ['ticket-missing', 401],
    ['ticket-malformed', 401],
    ['ticket-signature-wrong', 401],
    ['ticket-expired', 401],
    ['ticket-lives-too-long', 401],
    ['purpose-not-allowed', 403],
    ['one-child-needed', 403],
    ['too-many-searches', 403],
    ['child-changed', 409],
    ['contract-breach', 422],
  ] as const)('%s is answered with %i', (refusal, status) => {
    expect(statusOf(refusal)).toBe(status);
  });
});
