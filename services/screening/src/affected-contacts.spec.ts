import { bookOf } from '../test/a-state.js';
import { affectedBy, judgedSince } from './affected-contacts.js';
import { codedWord } from './domain/enrich/coded-word.js';
import { type Visit } from './domain/enrich/fold-visit.js';
import { type StateVisit } from './domain/state/child-state.js';
import { encodeState } from './domain/state/encode-state.js';
import { openState, type OpenState } from './domain/state/open-state.js';

const [hour, day] = [3_600_000, 86_400_000];
const slot = Date.UTC(2026, 10, 17, 9);
const reach = { windowMs: hour, aheadMs: 35 * day, weighsAheadMs: 56 * day };
const weight = { kind: 'outcome', system: 'bellwether', code: 'weighed' } as const;
const owner = '00000000-0000-4000-8000-00000000000a';
const book = bookOf(['millbrook-pas', 'RXX', codedWord(weight)]);

function aVisit(place: number, changes: Partial<StateVisit>): StateVisit {
  return {
    key: `11111111-0000-4000-8000-00000000000${place}`,
    owner: 0,
    feed: 'millbrook-pas',
    organisation: 'RXX',
    site: null,
    authority: null,
    setting: 'outpatient',
    kind: 'appointment',
    status: 'was-not-brought',
    recordedConcern: null,
    occurredAt: slot,
    firstReceivedAt: slot,
    latestAt: slot,
    coded: [],
    hasFinding: false,
    hasWatch: false,
    ...changes,
  };
}

/** A slot was missed and a call made three days later. */
const before = [
  aVisit(1, { hasWatch: true }),
  aVisit(2, { kind: 'call', status: 'completed', occurredAt: slot + 3 * day }),
];

/** Which contacts are judged again when a visit becomes what is given. */
function judgedAfter(change: Partial<Visit>, given = { stored: before, reach }): readonly string[] {
  const { latestAt: _, ...visit } = aVisit(3, { status: 'booked', occurredAt: slot + 40 * day, firstReceivedAt: slot });
  const open: OpenState = openState(
    encodeState(
      { identity: 'verified', namedInPlans: false, refs: [owner], links: [], persons: [], visits: given.stored },
      book,
    ) as Buffer,
    book,
  )!;
  open.replace({ ...visit, coded: [], latestAt: slot, ownerRef: owner, ...change });
  const since = judgedSince(open, given.reach);
  const { contacts, keys, hasWatch } = affectedBy(open, since, given.reach);
  expect(hasWatch).toBe(keys.has(before[0]!.key));
  return contacts.filter(({ occurredAt }) => occurredAt >= since).map(({ key }) => key.slice(-1));
}

describe('what must be judged again', () => {
  it('is a new slot, and all from the missed one on that it may have been booked in place of', () => {
    expect(judgedAfter({})).toEqual(['1', '2', '3']);
    expect(judgedAfter({ firstReceivedAt: slot + 35 * day })).toEqual(['1', '2', '3']);
  });

  it('is the new slot alone when it was first heard of long after', () => {
    expect(judgedAfter({ firstReceivedAt: slot + 37 * day })).toEqual(['3']);
  });

  it('is the new contact alone when it is no appointment, or when no rule looks ahead', () => {
    expect(judgedAfter({ kind: 'call' })).toEqual(['3']);
    expect(judgedAfter({}, { stored: before, reach: { ...reach, aheadMs: 0 } })).toEqual(['3']);
  });

  it('is the missed slot too when one that was booked is no appointment any more', () => {
    const stored = [...before, aVisit(3, { status: 'booked', occurredAt: slot + 40 * day })];
    expect(judgedAfter({ kind: 'other' }, { stored, reach })).toEqual(['1', '2', '3']);
    expect(judgedAfter({ status: 'cancelled-by-provider' }, { stored, reach })).toEqual(['1', '2', '3']);
  });

  it('is all of the time in which a rule may have waited for a weight that is told, or was told before', () => {
    const call = { kind: 'call', status: 'completed' } as const;
    expect(judgedAfter({ ...call, coded: [weight] })).toEqual(['1', '2', '3']);
    const later = { ...call, occurredAt: slot + 57 * day + hour + 1 };
    expect(judgedAfter({ ...later, coded: [weight] })).toEqual(['2', '3']);
    const stored = [...before, aVisit(3, { ...call, occurredAt: slot + 40 * day, coded: [codedWord(weight)] })];
    expect(judgedAfter({ ...call, coded: [] }, { stored, reach })).toEqual(['1', '2', '3']);
    expect(
      judgedAfter({ ...call, coded: [weight] }, { stored: before, reach: { ...reach, weighsAheadMs: 0 } }),
    ).toEqual(['3']);
  });

  it('is the missed slot too when only the other report of an attendance is as old', () => {
    const report = aVisit(4, {
      feed: 'RXX',
      status: 'booked',
      occurredAt: slot + 40 * day,
      firstReceivedAt: slot + day,
    });
    const late = { firstReceivedAt: slot + 38 * day };
    expect(judgedAfter(late, { stored: [...before, report], reach })).toEqual(['1', '2', expect.any(String)]);
  });
});
