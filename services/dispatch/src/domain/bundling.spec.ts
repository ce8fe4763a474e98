import { bundledUntil } from './bundling.js';

const terms = { most: 10, minutes: 10, waitSeconds: 300, marginSeconds: 600 };
const at = new Date('2026-11-17T13:00:00Z');
const until = (severity: 'IMMEDIATE' | 'URGENT' | 'CONCERN' | 'INFORMATION', answerBy: string, lately = 10) =>
  bundledUntil({ severity, answerBy, reason: 'opened' }, lately, at, terms)?.toISOString() ?? null;

describe('a notice that is one too many', () => {
  it('waits five minutes for others', () => {
    expect(until('URGENT', '2026-11-17T14:00:00Z')).toBe('2026-11-17T13:05:00.000Z');
  });

  it('waits no longer than until ten minutes before its answer is due', () => {
    expect(until('URGENT', '2026-11-17T13:12:00Z')).toBe('2026-11-17T13:02:00.000Z');
    expect(until('URGENT', '2026-11-17T13:10:00Z')).toBeNull();
  });

  it('waits when it is information, whose answer nobody waits for', () => {
    expect(until('INFORMATION', at.toISOString())).toBe('2026-11-17T13:05:00.000Z');
  });

  it('never waits when it is IMMEDIATE, when it is not too many, or when nothing is bundled', () => {
    expect(until('IMMEDIATE', '2026-11-18T13:00:00Z', 500)).toBeNull();
    expect(until('URGENT', '2026-11-17T14:00:00Z', 9)).toBeNull();
    const one = { severity: 'URGENT', reason: 'opened', answerBy: '2026-11-17T14:00:00Z' } as const;
    expect(bundledUntil(one, 500, at, null)).toBeNull();
  });

  it.each(['corrected', 'referral-confirmed'] as const)('never is one line among others: %s', (reason) => {
    const one = { severity: 'CONCERN', reason, answerBy: '2026-11-18T13:00:00Z' } as const;
    expect(bundledUntil(one, 500, at, terms)).toBeNull();
    expect(bundledUntil({ ...one, reason: 'child-on-plan' }, 500, at, terms)).not.toBeNull();
  });
});
