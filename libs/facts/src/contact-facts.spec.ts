import { loadPolicies } from '#libs/platform/documents';
import { traceOf } from '#libs/policy';
import { aChild } from '#libs/testing';
import { type Contact } from './combine-contact.js';
import { EarlierContacts } from './earlier-contacts.js';
import { FactsOfChild } from './child-facts.js';
import { factsOfWords } from './facts-of-words.js';

/** A visit of a child whose day of birth nobody knows. */
const undated = { birthDate: null, occurredAt: Date.UTC(2026, 10, 17, 9) };

const policies = await loadPolicies('libs/policy/parameters');
const day = 86_400_000;

const contactOn = (place: number, coded: Contact['coded'] = []): Contact => ({
  key: `contact-${place}`,
  visits: [{ feed: 'millbrook-pas', key: `contact-${place}` }],
  organisation: 'RXX',
  site: null,
  authority: null,
  setting: 'ed',
  kind: 'unscheduled',
  status: 'arrived',
  coded,
  recordedConcern: null,
  occurredAt: place * day,
  firstReceivedAt: place * day,
});
const factsOf = (contacts: readonly Contact[]) =>
  new FactsOfChild(
    {
      identity: 'verified',
      folded: { contacts, person: { birthDate: '2026-04-09', gestationWeeks: null } },
      plans: { lists: new Map(), entries: new Map(), checks: [] },
      firedWatches: [],
    },
    new Map(),
    policies,
  ).contacts;
const slot = (coded: Contact['coded'], status: Contact['status'] = 'was-not-brought'): Contact => ({
  ...contactOn(20_000, coded),
  setting: 'outpatient',
  kind: 'appointment',
  status,
});
const crawls = { kind: 'mobility', system: 'bellwether', code: 'mobile' } as const;

describe('essential care that was missed, at a contact', () => {
  const diabetes = factsOfWords([{ field: 'chiefComplaint', text: 'diabetes clinic' }], undated);
  const rings = (coded: Contact['coded'], asked = 'R11'): boolean => {
    const [contact] = factsOf([slot(coded)]);
    const child = aChild([contact!], { birthDate: '2020-04-09' });
    return traceOf(child, policies).some(({ rule, outcome }) => rule === asked && outcome !== 'stays-quiet');
  };

  it('is heard by R11 from the words of the slot, as a replay hears it, where no source codes its service', () => {
    expect(rings(diabetes)).toBe(true);
    expect(factsOf([slot(diabetes)])[0]).toMatchObject({ isEssential: true, specialty: 'diabetes' });
  });

  it('is heard by R14 where teeth were to be taken out under anaesthetic', () => {
    expect(rings(factsOfWords([{ field: 'reason', text: 'GA extraction: was not brought' }], undated), 'R14')).toBe(
      true,
    );
    expect(rings(factsOfWords([{ field: 'reason', text: 'Dental check' }], undated), 'R14')).toBe(false);
  });

  it('is none where a source codes the service and does not flag it', () => {
    const coded = [{ kind: 'specialty', system: 'local', code: '263' } as const, ...diabetes];
    expect(rings(coded)).toBe(false);
    expect(factsOf([slot(coded)])[0]).toMatchObject({ isEssential: false, specialty: '263', services: ['263'] });
  });
});

describe('whether a child moves, at one of its contacts', () => {
  it('is what was recorded last, there or before, and when', () => {
    const facts = factsOf([contactOn(1), contactOn(2, [crawls]), contactOn(3)]);
    expect(facts.map(({ mobility, mobilityRecordedAt }) => [mobility, mobilityRecordedAt])).toEqual([
      ['unknown', null],
      ['yes', 2 * day],
      ['yes', 2 * day],
    ]);
  });

  it('was recorded before the contacts that are at hand, which is asked for only where it may have been', () => {
    const child = (isTold: boolean, earlier: () => readonly Contact[]) =>
      new FactsOfChild(
        {
          identity: 'verified',
          folded: { contacts: [contactOn(3)], person: { birthDate: '2026-04-09', gestationWeeks: null } },
          earlier: new EarlierContacts(earlier),
          mayTell: (isOfSort) => isTold && isOfSort(crawls),
          plans: { lists: new Map(), entries: new Map(), checks: [] },
          firedWatches: [],
        },
        new Map(),
        policies,
      ).recent[0];
    expect(child(true, () => [contactOn(1, [crawls]), contactOn(2)])?.mobilityRecordedAt).toBe(day);
    const unasked = child(false, () => {
      throw new Error('this costs something');
    });
    expect(unasked?.mobility).toBe('unknown');
  });

  it('is unknown at the last of fifty thousand contacts that say nothing of it', () => {
    const facts = factsOf(Array.from({ length: 50_000 }, (_, place) => contactOn(place)));
    expect(facts.at(-1)?.mobility).toBe('unknown');
  });
});

describe('what a contact says of the slot and of the address', () => {
  const flag = { kind: 'specialty', system: 'bellwether', code: 'essential' } as const;
  const service = { kind: 'specialty', system: 'local', code: '420' } as const;

  it('is its specialty, and whether that has flagged it, in whatever order they are coded', () => {
    const facts = factsOf([contactOn(1, [flag, service]), contactOn(2, [service]), contactOn(3, [flag])]);
    expect(facts.map(({ specialty, isEssential }) => [specialty, isEssential])).toEqual([
      ['420', true],
      ['420', false],
      [null, true],
    ]);
  });

  it('is in whose area the address lies, where that is stated', () => {
    const facts = factsOf([contactOn(1), { ...contactOn(2), authority: 'E00000002' }]);
    expect(facts.map(({ addressAuthority }) => addressAuthority)).toEqual([null, 'E00000002']);
  });
});

describe('a number that is told at a contact', () => {
  const read = factsOfWords([{ field: 'note', text: 'Attendance 86%. No meds for 5 days.' }], undated);
  const [policy] = policies;
  const before = (signs: Partial<NonNullable<typeof policy>['signs']>) => [
    { ...policy!, inForceFrom: 0, signs: { ...policy!.signs, ...signs } },
    { ...policy!, inForceFrom: 1_000 * day },
  ];
  const circumstancesAt = (place: number, all: typeof policies) =>
    new FactsOfChild(
      {
        identity: 'verified',
        folded: { contacts: [contactOn(place, read)], person: { birthDate: '2016-04-09', gestationWeeks: null } },
        plans: { lists: new Map(), entries: new Map(), checks: [] },
        firedWatches: [],
      },
      new Map(),
      all,
    ).contacts[0]?.circumstances;

  it('is the sign that the policy makes of it which judges the contact, and the words are read once', () => {
    const all = before({ attendanceUnder: 85, withoutMedicineDays: 5 });
    expect(circumstancesAt(999, all)).toEqual(['untreated']);
    expect(circumstancesAt(1_000, all)).toEqual(['persistently-absent']);
  });
});
