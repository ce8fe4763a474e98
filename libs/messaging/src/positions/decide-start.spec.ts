import { decideStart } from './decide-start.js';
import type { StoredOffset } from './offset-store.js';

const now = Date.parse('2026-11-17T12:00:00Z');
const day = 86_400_000;
const stored = (changes: Partial<StoredOffset> = {}): StoredOffset => ({
  topic: 'notices.v1',
  partition: 0,
  next: 100n,
  clusterId: 'here',
  last: { offset: 99n, eventId: 'n99', appendedAt: now - day },
  ...changes,
});

describe('where reading continues', () => {
  it('is behind the last record handled, which is read back first', () => {
    expect(decideStart(stored(), { low: 0n, end: 200n }, 'here', now)).toEqual({ decision: 'read-back', seek: 99n });
    expect(decideStart(stored(), { low: 99n, end: 100n }, 'here', now)).toEqual({ decision: 'read-back', seek: 99n });
  });
  it('is the last record even when markers lie behind it', () => {
    const markers = stored({ last: { offset: 97n, eventId: 'n97', appendedAt: now } });
    expect(decideStart(markers, { low: 0n, end: 200n }, 'here', now)).toEqual({ decision: 'read-back', seek: 97n });
  });
  it('is the first offset given when nothing was read yet', () => {
    expect(decideStart(stored({ next: 5n, last: null }), { low: 5n, end: 9n }, 'here', now)).toEqual({
      decision: 'continue',
      seek: 5n,
    });
  });
  it('is believed when retention has taken an old record after all was handled', () => {
    const old = stored({ last: { offset: 99n, eventId: 'n99', appendedAt: now - 8 * day } });
    expect(decideStart(old, { low: 100n, end: 100n }, 'here', now)).toEqual({ decision: 'continue', seek: 100n });
  });
});

describe('a log that is not the remembered one stops the consumer', () => {
  it.each([
    ['another cluster', 'another-cluster', stored({ clusterId: 'there' }), { low: 0n, end: 200n }],
    ['a log that ends before the offset', 'offset-beyond-the-log', stored(), { low: 0n, end: 99n }],
    ['records deleted before they were read', 'records-lost-before-they-were-read', stored(), { low: 101n, end: 200n }],
    ['a recent record that is gone', 'last-record-missing', stored(), { low: 100n, end: 100n }],
  ] as const)('%s', (_, fault, row, log) => {
    expect(decideStart(row, log, 'here', now)).toEqual({ decision: 'stop', fault });
  });
});
