import { codedWord, type HeldFact, type Visit } from '#libs/facts';
import { bookOf } from '../test/a-state.js';
import { affectedBy, judgedSince } from './affected-contacts.js';
import { type StateVisit } from './domain/state/child-state.js';
import { encodeState } from './domain/state/encode-state.js';
import { openState, type OpenState } from './domain/state/open-state.js';

const [hour, day] = [3_600_000, 86_400_000];
const slot = Date.UTC(2026, 10, 17, 9);
const reach = { windowMs: hour, aheadMs: 35 * day, answerMs: 21 * day, elsewhereMs: 84 * day };
const owner = '00000000-0000-4000-8000-00000000000a';
const outcome = (code: string): HeldFact => ({ kind: 'outcome', system: 'bellwether', code });
const book = bookOf([
  'millbrook-pas',
  'RXX',
  ...['referral-made', 'referral-acknowledged', 'fall'].map((code) => codedWord(outcome(code))),
]);

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

describe('what a step of social care has judged again', () => {
  const said = (code: string): StateVisit['coded'] => [codedWord(outcome(code))];
  const call = { setting: 'social-care', kind: 'other', status: 'completed' } as const;
  const stored = [
    aVisit(1, { ...call, hasWatch: true, coded: said('referral-made') }),
    aVisit(2, { ...call, occurredAt: slot + 3 * day, coded: said('fall') }),
  ];
  const after = (days: number, code: string, given = stored): readonly string[] =>
    judgedAfter(
      { ...call, occurredAt: slot + days * day, firstReceivedAt: slot + days * day, coded: [outcome(code)] },
      { stored: given, reach },
    );

  it('is all from the earliest contact on whose clock it may stop', () => {
    expect(after(21, 'referral-acknowledged')).toEqual(['1', '2', '3']);
    expect(after(1, 'referral-acknowledged')).toEqual(['1', '3', '2']);
  });

  it('is the new contact alone when it takes place later than any rule waits, or records no step', () => {
    expect(after(22, 'referral-acknowledged')).toEqual(['3']);
    expect(after(21, 'fall')).toEqual(['3']);
    const none = judgedAfter(
      { ...call, occurredAt: slot + 21 * day, coded: [outcome('referral-acknowledged')] },
      { stored, reach: { ...reach, answerMs: 0 } },
    );
    expect(none).toEqual(['3']);
  });

  it('is the new contact alone where no clock is running', () => {
    expect(after(21, 'referral-acknowledged', [aVisit(1, { ...call, hasWatch: true, coded: said('fall') })])).toEqual([
      '3',
    ]);
  });

  it('is the contact whose clock it stopped, when the step is taken back', () => {
    const answered = aVisit(3, { ...call, occurredAt: slot + 7 * day, coded: said('referral-acknowledged') });
    expect(after(7, 'fall', [...stored, answered])).toEqual(['1', '2', '3']);
  });
});

describe('what a contact elsewhere has judged again', () => {
  const ward = { setting: 'inpatient', kind: 'stay', status: 'arrived' } as const;
  const practice = { setting: 'gp', kind: 'appointment', status: 'completed' } as const;
  const stored = [
    aVisit(1, { ...ward, hasWatch: true }),
    aVisit(2, { kind: 'call', status: 'completed', occurredAt: slot + 3 * day }),
  ];
  const after = (days: number, change: Partial<Visit> = practice, given = stored, within = reach): readonly string[] =>
    judgedAfter(
      { ...practice, occurredAt: slot + days * day, firstReceivedAt: slot + days * day, ...change },
      { stored: given, reach: within },
    );

  it('is the stay of which no end is stated, and all after it', () => {
    expect(after(84)).toEqual(['1', '2', '3']);
    expect(after(1)).toEqual(['1', '3', '2']);
  });

  it('is itself alone when it takes place later than any rule asks, or says nothing of where the child is', () => {
    expect(after(85)).toEqual(['3']);
    expect(after(84, { ...practice, kind: 'call' })).toEqual(['3']);
    expect(after(84, practice, stored, { ...reach, elsewhereMs: 0 })).toEqual(['3']);
  });

  it('is itself alone when the stay has ended, or was none', () => {
    const ended = aVisit(1, { ...ward, status: 'completed', hasWatch: true });
    const none = aVisit(1, { ...ward, kind: 'unscheduled', hasWatch: true });
    for (const first of [ended, none]) expect(after(84, practice, [first, ...stored.slice(1)])).toEqual(['3']);
  });

  it('is the stay too when the contact is taken back, is none in person any more, or moves away', () => {
    const seen = [...stored, aVisit(3, { ...practice, occurredAt: slot + 30 * day })];
    expect(after(30, { status: 'cancelled-by-patient' }, seen)).toEqual(['1', '2', '3']);
    expect(after(30, { kind: 'other' }, seen)).toEqual(['1', '2', '3']);
    expect(after(200, practice, seen)).toEqual(['1', '2', '3']);
    expect(after(-20, practice, seen)).toEqual(['3', '1', '2']);
  });
});
