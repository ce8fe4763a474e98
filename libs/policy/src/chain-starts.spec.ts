import { chainStarts, isAbove, moreUrgent, type HeardFinding, type RungCase, type RungChain } from './chain-starts.js';

const day = 24 * 3_600_000;
const rung = Date.parse('2026-03-01T10:00:00Z');
const hospital: RungChain = { name: 'hospital', severity: 'CONCERN', isAnswered: true };
const practice: RungChain = { name: 'practice', severity: 'URGENT', isAnswered: true };

function starts(heard: Partial<HeardFinding>, at: Partial<RungCase> = {}): readonly string[] {
  return chainStarts(
    {
      chain: 'hospital',
      severity: 'CONCERN',
      isAttendance: true,
      occurredAt: rung + day,
      reaches: () => true,
      ...heard,
    },
    { chains: [hospital], lastRingOf: rung, newEpisodeHours: 72, ...at },
  ).map(({ chain, reason, severity }) => `${chain} ${reason} ${severity}`);
}

describe('when the chain of an organisation begins', () => {
  it('the first finding opens it, with its own severity', () => {
    expect(starts({}, { chains: [], lastRingOf: null })).toEqual(['hospital opened CONCERN']);
    expect(starts({ chain: 'practice' })).toEqual(['practice opened CONCERN']);
  });

  it('one as urgent as before goes on', () => {
    expect(starts({})).toEqual([]);
  });

  it('one more urgent begins it again, and the others that were told less', () => {
    expect(starts({ severity: 'URGENT' })).toEqual(['hospital severity-raised URGENT']);
    expect(starts({ severity: 'IMMEDIATE' }, { chains: [hospital, practice] })).toEqual([
      'hospital severity-raised IMMEDIATE',
      'practice severity-raised IMMEDIATE',
    ]);
    expect(starts({ severity: 'URGENT', chain: 'ambulance' }, { chains: [hospital, practice] })).toEqual([
      'ambulance opened URGENT',
      'hospital severity-raised URGENT',
    ]);
  });

  it('those whom it does not reach hear nothing: it is not certain who the child is, or it is not for them', () => {
    expect(
      starts({ severity: 'IMMEDIATE', reaches: (chain) => chain !== 'practice' }, { chains: [hospital, practice] }),
    ).toEqual(['hospital severity-raised IMMEDIATE']);
  });
});

describe('a new episode', () => {
  it('begins with an attendance as many hours after the last ring as the policy says, not a second less', () => {
    expect(starts({ occurredAt: rung + 3 * day })).toEqual(['hospital new-episode CONCERN']);
    expect(starts({ occurredAt: rung + 3 * day - 1000 })).toEqual([]);
  });

  it('begins with no appointment, and with nothing before anything rang', () => {
    expect(starts({ occurredAt: rung + 30 * day, isAttendance: false })).toEqual([]);
    expect(starts({ occurredAt: rung + 30 * day }, { lastRingOf: null })).toEqual([]);
  });

  it('begins once all that was told has been taken back', () => {
    expect(starts({ isTakenBack: true, isAttendance: false })).toEqual(['hospital new-episode CONCERN']);
    expect(starts({ isTakenBack: false })).toEqual([]);
  });

  it('goes by its own severity where the chain is answered; an unanswered one is not slowed down', () => {
    const at = { chain: 'practice', occurredAt: rung + 3 * day };
    expect(starts(at, { chains: [practice] })).toEqual(['practice new-episode CONCERN']);
    expect(starts(at, { chains: [{ ...practice, isAnswered: false }] })).toEqual(['practice new-episode URGENT']);
  });

  it('that is more urgent is told as a rise', () => {
    expect(starts({ occurredAt: rung + 3 * day, severity: 'URGENT' })).toEqual(['hospital severity-raised URGENT']);
  });
});

describe('urgency', () => {
  it('of two, the more urgent', () => {
    expect(isAbove('URGENT', 'CONCERN')).toBe(true);
    expect(isAbove('URGENT', 'URGENT')).toBe(false);
    expect(moreUrgent('INFORMATION', 'CONCERN')).toBe('CONCERN');
    expect(moreUrgent('IMMEDIATE', 'URGENT')).toBe('IMMEDIATE');
  });
});
