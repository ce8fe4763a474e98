import { findingRevised } from '#libs/contracts';
import { nameUuid } from '#libs/platform/documents';
import { aBruise } from '../builders.js';
import { ask, childIn, contact, entry, ivo, list, locally, lookUp } from './ask-oracle.js';

const bruised = contact({ coded: [aBruise] });
const key = nameUuid('contact', 'millbrook-pas', 'V4417');
const rulesAt = (signals: Parameters<typeof ask>[0], at: string): string[] =>
  childIn(signals, { at }).findings.map(({ rule }) => rule.id);

describe('a finding', () => {
  it('is what the event says, without its bookkeeping', () => {
    const signals = [bruised, lookUp('no')];
    const found = childIn(signals).findings.filter(({ rule }) => rule.id === 'R15');
    expect(found).toEqual([
      {
        findingId: nameUuid('finding', 'R15', 'visit', key, 'main'),
        identity: 'verified',
        organisation: 'RXX',
        rule: { id: 'R15', version: 1 },
        clause: 'main',
        policy: { id: 'invented', version: '2', hash: '2'.repeat(64) },
        anchor: { kind: 'visit', key },
        severity: 'URGENT',
        recipients: ['NIC', 'NN', 'CON'],
        occurredAt: '2026-11-17T13:22:00.000Z',
        sentence: expect.stringMatching(
          /^{child}, 7 months, was brought to Millbrook Hospitals .* on 17 November 2026 at 13:22/,
        ),
        evidence: {
          contacts: [
            {
              contactId: key,
              occurredAt: '2026-11-17T13:22:00.000Z',
              organisation: 'RXX',
              site: 'RXX01',
              setting: 'ed',
              kind: 'unscheduled',
              status: 'arrived',
              injuries: [{ kind: 'bruise', bodySite: 'cheek', laterality: 'left', basis: 'coded' }],
            },
          ],
          facts: [
            { name: 'injuries', value: 1 },
            { name: 'mobility', value: 'unknown' },
            { name: 'mobilityBasis', value: 'assumed' },
            { name: 'ageDays', value: 222 },
          ],
          assumptions: ['mobility-not-recorded-taken-as-not-mobile'],
          missing: ['mobility', 'explanation given', 'who lives in the home'],
        },
        plan: {
          value: 'no',
          kinds: [],
          authority: null,
          source: 'national look-up',
          asOf: '2026-11-17T13:22:10.000Z',
          ageMinutes: -1,
        },
      },
    ]);
  });

  it('makes a valid event with any bookkeeping', () => {
    const bookkeeping = {
      type: 'finding.revised',
      revision: 1,
      change: 'raised',
      childId: key,
      epoch: 0,
      receivedAt: '2026-11-17T20:00:00Z',
      late: false,
    };
    for (const finding of childIn([bruised, list('2026-11-17T06:00:00Z', [entry()])]).findings)
      expect(findingRevised.safeParse({ ...finding, ...bookkeeping }).success).toBe(true);
  });

  it('tells the age of the plan answer in whole minutes, rounded down', () => {
    const [first] = childIn([bruised, list('2026-11-17T13:20:01Z', [entry()])]).findings;
    expect(first?.plan.ageMinutes).toBe(1);
  });

  it('of a child known by a local id is unverified', () => {
    const { findings } = childIn([contact({ person: locally('L1'), coded: [aBruise] })]);
    expect(findings.length).toBeGreaterThan(1);
    expect(new Set(findings.map(({ identity }) => identity))).toEqual(new Set(['unverified']));
  });

  it('keeps its id when the contact is known by another child, policy or time', () => {
    const signals = (person: object, receivedAt: string) => [
      contact({ coded: [aBruise], person: { ...ivo, ...person } }, { receivedAt }),
    ];
    const idsOf = (given: Parameters<typeof ask>[0]) => childIn(given).findings.map(({ findingId }) => findingId);
    expect(idsOf(signals({}, '2026-11-17T20:00:00Z'))).toEqual(
      idsOf(signals({ localIds: [] }, '2026-09-01T00:00:00Z')),
    );
  });

  it('moves its key when a smaller feed reports the attendance', () => {
    const ed = contact({ feed: 'millbrook-ed', visit: { id: 'E1' } });
    expect(childIn([bruised, ed]).findings.map(({ anchor }) => anchor.key)).toContain(
      nameUuid('contact', 'millbrook-ed', 'E1'),
    );
  });

  it('is judged by the policy in force when the contact was first received', () => {
    const policyOf = (receivedAt: string) =>
      childIn([contact({ coded: [aBruise] }, { receivedAt })]).findings.map(({ policy }) => policy.version);
    expect(policyOf('2026-10-01T08:59:59.999Z')).toContain('1');
    expect(policyOf('2026-10-01T09:00:00Z')).toContain('2');
  });

  it('is judged by the earliest policy when no policy was in force', () => {
    const old = contact(
      { coded: [aBruise], occurredAt: '2019-06-01T00:00:00Z', person: { ...ivo, birthDate: '2019-03-01' } },
      { receivedAt: '2019-06-01T00:00:00Z' },
    );
    expect(childIn([old]).findings.map(({ policy }) => policy.version)).toContain('1');
  });
});

describe('waiting', () => {
  const plain = contact({}, { receivedAt: '2026-11-17T13:25:00Z' });

  it('asks for a plan answer until the second before the watch is due', () => {
    expect(rulesAt([plain], '2026-11-17T13:29:59.999Z')).toEqual([]);
  });

  it('speaks at the moment the watch is due', () => {
    expect(rulesAt([plain], '2026-11-17T13:30:00Z')).toEqual(['R03']);
  });

  it('says nothing when the answer came, however late', () => {
    expect(rulesAt([plain, lookUp('no', { at: '2026-11-19T00:00:00Z' })], '2026-11-20T00:00:00Z')).toEqual([]);
  });

  it('settles a missed appointment before it is told', () => {
    const missed = contact(
      { kind: 'appointment', status: 'was-not-brought', setting: 'outpatient' },
      { receivedAt: '2026-11-17T14:00:00Z' },
    );
    const signals = [missed, list('2026-11-17T06:00:00Z', [])];
    expect(rulesAt(signals, '2026-11-17T18:59:59.999Z')).toEqual([]);
    expect(rulesAt(signals, '2026-11-17T19:00:00Z')).toEqual(['R08']);
  });

  it('forgets a watch that a correction makes pointless', () => {
    const corrected = contact({ status: 'entered-in-error', visit: { id: 'V4417', version: '2026-12-01T00:00:00Z' } });
    expect(rulesAt([plain, corrected], '2027-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('the answer', () => {
  it('is the same text for the same signals in another order, with repeats', () => {
    const signals = [
      bruised,
      contact({ person: locally('L1'), visit: { id: 'V2' } }),
      list('2026-11-17T06:00:00Z', [entry()]),
      lookUp('unknown'),
    ];
    const again = [...signals.toReversed(), ...signals];
    expect(JSON.stringify(ask(again))).toBe(JSON.stringify(ask(signals)));
  });

  it('says nothing of a feed that is silent', () => {
    const silent = {
      id: 's',
      receivedAt: '2026-11-17T20:00:00Z',
      data: { type: 'feed.silent', feed: 'northgate-gp', since: '2026-11-17T12:00:00Z', usually: 'PT4M' },
    } as const;
    expect(ask([silent])).toEqual({ children: [], parked: [], refusedEdges: [] });
  });
});
