import { type ViewProfile } from '#libs/contracts';
import { restrictedRules } from '#libs/policy';
import { ringsOf as ringsFor } from './rings.js';
import { type RingRevision } from './view-rows.js';

const ringsOf = (
  said: readonly RingRevision[],
  drawn: Parameters<typeof ringsFor>[1],
  upTo: number | null,
  profile: ViewProfile = 'safeguarding',
) => ringsFor(said, drawn, upTo, profile);

const revision = (given: Partial<RingRevision> & { readonly at?: string } = {}): RingRevision => ({
  ...{ findingId: 'f1', rule: 'R15', visitKeys: ['v1'], change: 'raised', rekeyedFrom: null, severity: 'IMMEDIATE' },
  ...{
    occurredAt: '2026-11-17T13:22:00Z',
    evidence: [],
    recipients: ['NN'],
    receivedAt: new Date(given.at ?? '2026-11-17T13:30:00Z'),
  },
  ...given,
});
const contacts = [
  { number: 1, visitKeys: ['v1', 'v2'] },
  { number: 2, visitKeys: ['v3'] },
];
const moment = (text: string): number => Date.parse(text);

describe('what rang, as a chronology marks it', () => {
  it('hangs on the contact into which its visit was folded, with the name of its rule', () => {
    expect(ringsOf([revision({ visitKeys: ['v2'] })], contacts, null)).toMatchObject([
      { rule: 'R15', contact: 1, outcome: 'fires', standing: true, raisedAt: '2026-11-17T13:30:00.000Z' },
    ]);
  });

  it('hangs on no contact when that one is not told of', () => {
    expect(ringsOf([revision({ visitKeys: ['v9'] })], contacts, null)).toMatchObject([{ contact: null }]);
  });

  it('is called by no word of a service where its contact is not told of', () => {
    const titleAt = (visit: string) =>
      ringsOf([revision({ rule: 'R29', visitKeys: [visit] })], contacts, null)[0]?.title;
    expect(titleAt('v1')).toBe('Self-harm, overdose or thoughts of suicide, under 18');
    expect(titleAt('v9')).toBe('A child or young person in distress');
  });

  it('says what it said last, and since when', () => {
    const said = [
      revision(),
      revision({ change: 'revised', severity: 'URGENT', at: '2026-11-17T14:00:00Z' }),
      revision({ change: 'withdrawn', severity: 'URGENT', at: '2026-11-17T15:00:00Z' }),
    ];
    const last = { severity: 'URGENT', standing: false, raisedAt: '2026-11-17T13:30:00.000Z' };
    expect(ringsOf(said, contacts, null)).toMatchObject([last]);
    expect(ringsOf(said, contacts, moment('2026-11-17T14:30:00Z'))).toMatchObject([{ ...last, standing: true }]);
    expect(ringsOf(said, contacts, moment('2026-11-17T13:45:00Z'))).toMatchObject([{ severity: 'IMMEDIATE' }]);
    expect(ringsOf(said, contacts, moment('2026-11-17T13:00:00Z'))).toEqual([]);
  });

  it('is one ring under its new key, raised when it was raised under the former one', () => {
    const said = [
      revision(),
      revision({ findingId: 'f2', change: 'rekeyed', rekeyedFrom: 'f1', at: '2026-11-17T16:00:00Z' }),
    ];
    expect(ringsOf(said, contacts, null)).toMatchObject([{ findingId: 'f2', raisedAt: '2026-11-17T13:30:00.000Z' }]);
    expect(ringsOf(said, contacts, moment('2026-11-17T14:00:00Z'))).toMatchObject([{ findingId: 'f1' }]);
  });

  it('could not tell where the rule is the one that rings because nobody knows of a plan', () => {
    expect(ringsOf([revision({ rule: 'R03' })], contacts, null)).toMatchObject([{ outcome: 'cannot-tell' }]);
  });

  it('keeps the number of a rule whose logic is gone', () => {
    expect(ringsOf([revision({ rule: 'R99' })], contacts, null)).toMatchObject([{ title: 'R99' }]);
  });

  it('stands in the order in which the contacts took place', () => {
    const rings = ringsOf(
      [revision({ findingId: 'f3', visitKeys: ['v3'], occurredAt: '2026-11-20T10:00:00Z' }), revision()],
      contacts,
      null,
    );
    expect(rings.map(({ contact }) => contact)).toEqual([1, 2]);
  });
});

describe.each([...restrictedRules])('what %s said', (rule) => {
  const others: readonly ViewProfile[] = ['clinical', 'social-care', 'practice'];
  const ofIt = revision({ findingId: 'f9', rule, visitKeys: ['v3'], at: '2026-11-17T13:00:00Z' });
  const again = revision({ ...ofIt, change: 'withdrawn', at: '2026-11-17T15:00:00Z' });

  it.each(others)(
    'leaves no mark and changes none for %s, whether it stands, was withdrawn, or is asked by a day',
    (profile) => {
      const without = ringsOf([revision()], contacts, null, profile);
      expect(ringsOf([ofIt, revision()], contacts, null, profile)).toEqual(without);
      expect(ringsOf([ofIt, again, revision()], contacts, null, profile)).toEqual(without);
      expect(ringsOf([ofIt, revision()], contacts, moment('2026-11-17T14:00:00Z'), profile)).toEqual(without);
    },
  );

  it('is marked for safeguarding, and for whom its policy names', () => {
    expect(ringsOf([ofIt], contacts, null)).toMatchObject([{ rule, contact: 2 }]);
    const named = revision({ ...ofIt, recipients: ['NN', 'CSC'] });
    expect(ringsOf([named], contacts, null, 'social-care')).toHaveLength(1);
    expect(ringsOf([named], contacts, null, 'practice')).toEqual([]);
  });
});
