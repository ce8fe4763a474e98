import { chronologyView, type ChronologyView, type EventData, type Signal, type ViewTicket } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, aPlanList, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../../test/a-screening.js';
import { startViews, type TestViews } from '../../test/viewers.js';
import { readOrganisations } from '../adapters/read-organisations.js';
import { type Judgement } from '../redecide.js';

const judgement: Judgement = {
  policies: await fewRules(),
  organisations: readOrganisations('infra/local/seed/organisations.yaml'),
  attendanceWindowMs: 3_600_000,
};

type Stated = EventData<'contact.stated'>;

function signal(data: Signal, receivedAt: string): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}

/** A contact as one organisation's feed states it, received when it took place unless it is said otherwise. */
function contact(id: string, occurredAt: string, given: Partial<Stated> = {}, receivedAt = occurredAt) {
  return signal(aContact({ visit: { id }, occurredAt, ...given }), receivedAt);
}
const practice: Partial<Stated> = {
  feed: 'northgate-gp',
  organisation: 'Y00001',
  site: null,
  setting: 'gp',
  kind: 'appointment',
  person: aPerson({ localIds: [{ authority: 'Y00001', id: 'G7' }] }),
};

let screening: TestScreening;
let views: TestViews;
beforeAll(async () => {
  screening = await startScreening(judgement);
  views = await startViews(screening, judgement);
});
beforeEach(() => screening.forgetEverything());
afterAll(async () => {
  await views.close();
  await screening.close();
});

const read = async (changes: Partial<ViewTicket> = {}, body: object = {}): Promise<ChronologyView> => {
  const answer = await views.ask('chronology', changes, body);
  expect(answer).toMatchObject({ status: 200 });
  return chronologyView.parse(answer.body);
};

/** Bruises at the practice and, three weeks later, at the hospital: what nobody's own record shows. */
const atPractice = contact('G1', '2026-10-24T09:00:00Z', {
  ...practice,
  status: 'completed',
  coded: [{ kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'chest' }],
  words: [{ field: 'note', text: 'small bruise, mother says he rolled onto a toy' }],
});
const atHospital = contact('V4417', '2026-11-17T13:22:00Z', {
  coded: [aBruise, { kind: 'mobility', system: 'bellwether', code: 'not-mobile' }],
  words: [{ field: 'chiefComplaint', text: 'bruise to cheek' }],
  recordedConcern: true,
});

describe('the chronology of a child', () => {
  it('holds the contacts of every organisation in the order in which they took place, not in which they came', async () => {
    await screening.take(atHospital);
    await screening.take(signal(atPractice.data, '2026-11-20T09:00:00Z'));
    const { contacts, child } = await read();
    expect(contacts.map(({ number, organisationName, setting }) => [number, organisationName, setting])).toEqual([
      [1, 'Northgate Practice', 'gp'],
      [2, 'Millbrook Hospitals', 'ed'],
    ]);
    expect(contacts[1]).toMatchObject({
      occurredAt: '2026-11-17T13:22:00.000Z',
      siteName: 'Millbrook emergency department',
      childSeen: true,
      injuries: [{ kind: 'bruise', bodySite: 'cheek', laterality: 'left', basis: 'coded' }],
      words: [{ field: 'chiefComplaint', text: 'bruise to cheek' }],
      facts: ['mobility: not mobile'],
      recordedConcern: true,
      precision: 'exact',
      range: null,
      receivedAt: '2026-11-17T13:22:00.000Z',
      stay: null,
    });
    expect(contacts[0]).toMatchObject({ receivedAt: '2026-11-20T09:00:00.000Z', injuries: [{ bodySite: 'chest' }] });
    expect(child).toMatchObject({ name: 'WRENFOLD, Ivo', nhsNumber: '9990000018', identity: 'verified' });
  });

  it('says of each contact whether the child was seen: not in a call, when not brought, nor when it was cancelled', async () => {
    const appointment = { kind: 'appointment', setting: 'outpatient' } as const;
    await screening.take(
      contact('V1', '2026-11-01T10:00:00Z', { ...appointment, status: 'was-not-brought' }),
      contact('V2', '2026-11-02T10:00:00Z', { ...appointment, status: 'cancelled-by-provider' }),
      contact('V3', '2026-11-03T10:00:00Z', { kind: 'call', status: 'completed' }),
      contact('V4', '2026-11-04T10:00:00Z', { status: 'left' }),
      contact('V5', '2026-11-05T10:00:00Z', { kind: 'other', setting: 'social-care', status: 'completed' }),
      contact('V6', '2026-11-06T10:00:00Z', { kind: 'home-visit', setting: 'health-visitor', status: 'completed' }),
    );
    const { contacts } = await read();
    expect(contacts.map(({ childSeen }) => childSeen)).toEqual([false, false, false, false, false, true]);
  });

  it('quotes what was corrected last, field by field, and leaves out what was entered in error', async () => {
    const later = { id: 'V4417', version: '2026-11-17T15:00:00Z' };
    await screening.take(
      atHospital,
      contact('V9', '2026-11-16T10:00:00Z', { status: 'entered-in-error' }),
      contact('V4417', '2026-11-17T13:22:00Z', { visit: later, words: null }, '2026-11-17T15:00:00Z'),
    );
    const { contacts } = await read();
    expect(contacts).toMatchObject([{ words: [], injuries: [{ kind: 'bruise' }], recordedConcern: true }]);
  });

  it('says how exactly a date is known, as the source last said it', async () => {
    const month = { occurredPrecision: 'month', occurredRange: { from: '2026-03-01', to: '2026-03-31' } } as const;
    await screening.take(contact('V1', '2026-03-15T12:00:00Z', month), atHospital);
    expect((await read()).contacts[0]).toMatchObject({
      precision: 'month',
      range: { from: '2026-03-01', to: '2026-03-31' },
    });
    const later = { id: 'V1', version: '2026-11-18T09:00:00Z' };
    const known = { visit: later, occurredPrecision: 'day', occurredRange: null } as const;
    await screening.take(contact('V1', '2026-03-09T12:00:00Z', known, '2026-11-18T09:00:00Z'));
    expect((await read()).contacts[0]).toMatchObject({ precision: 'day', range: null });
  });

  it('draws a stay of several days as one', async () => {
    const stay = { kind: 'stay', setting: 'inpatient' } as const;
    await screening.take(
      contact('S1', '2026-11-01T10:00:00Z', stay),
      contact('S2', '2026-11-02T18:00:00Z', stay),
      contact('S3', '2026-11-09T10:00:00Z', stay),
    );
    const { contacts } = await read();
    expect(contacts[0]?.stay).not.toBeNull();
    expect(contacts.map((one) => one.stay)).toEqual([contacts[0]?.stay, contacts[0]?.stay, null]);
  });

  it('marks what rang at the contact that it hangs on, and whether it stands', async () => {
    await screening.take(atHospital);
    const [ring] = (await read()).rings.filter(({ rule }) => rule === 'R15');
    expect(ring).toMatchObject({ severity: 'IMMEDIATE', outcome: 'fires', contact: 1, standing: true });
    expect(ring?.title).toMatch(/bruise/i);
    expect(ring?.raisedAt).toBe('2026-11-17T13:22:00.000Z');
    const cleared = { visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' }, coded: null, words: null };
    await screening.take(contact('V4417', '2026-11-17T13:22:00Z', cleared, '2026-11-17T15:00:00Z'));
    const after = (await read()).rings.find(({ rule }) => rule === 'R15');
    expect(after).toMatchObject({ standing: false, raisedAt: '2026-11-17T13:22:00.000Z', contact: 1 });
  });

  it('says that a rule could not tell where the plan is not known', async () => {
    await screening.take(contact('V1', new Date(Date.now() - 600_000).toISOString()));
    await screening.fireDue();
    expect((await read()).rings).toMatchObject([{ rule: 'R03', outcome: 'cannot-tell', contact: 1 }]);
  });

  it('draws the plan as lists tell it: not known, in force with its category, over', async () => {
    await screening.take(atPractice, atHospital, signal(aPlanList(['9990000018']), '2026-11-17T06:10:00Z'));
    await screening.take(signal(aPlanList([], { asOf: '2026-11-19T06:10:00Z' }), '2026-11-19T06:10:00Z'));
    const { plans } = await read();
    expect(plans[0]).toMatchObject({
      ...{ value: 'yes', kinds: ['CPP'], authority: 'E00000001', authorityName: 'Westmarch', category: 'neglect' },
      ...{ from: '2026-10-01T23:00:00.000Z', to: '2026-11-19T06:10:00.000Z' },
    });
    expect(plans[1]).toMatchObject({ value: 'no', authority: 'E00000001', from: '2026-11-19T06:10:00.000Z' });
  });

  it('names the services that nobody reports from, unless one did: nothing recorded there says nothing', async () => {
    await screening.take(atHospital, contact('P1', '2026-11-10T10:00:00Z', { setting: 'police', kind: 'call' }));
    const { notConnected } = await read();
    expect(notConnected).toContain('dental');
    expect(notConnected).not.toContain('police');
    expect(notConnected).not.toContain('gp');
  });
});

describe('what was known on a day', () => {
  it('holds the statements received by then, and what rang by then', async () => {
    const late = signal(atPractice.data, '2026-11-20T09:00:00Z');
    await screening.take(atHospital);
    await screening.take(late);
    const then = await read({}, { knownOn: '2026-11-18T00:00:00Z' });
    expect(then.knownOn).toBe('2026-11-18T00:00:00Z');
    expect(then.contacts.map(({ organisation }) => organisation)).toEqual(['RXX']);
    expect(then.rings.map(({ rule, contact: number }) => [rule, number])).toContainEqual(['R15', 1]);
    const before = await read({}, { knownOn: '2026-11-17T13:00:00Z' });
    expect(before).toMatchObject({ contacts: [], rings: [], plans: [] });
    const now = await read();
    expect(now.contacts).toHaveLength(2);
  });

  it('shows a contact as it was told then, and a finding as it stood then', async () => {
    const cleared = { visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' }, coded: null, words: null };
    await screening.take(atHospital);
    await screening.take(contact('V4417', '2026-11-17T13:22:00Z', cleared, '2026-11-17T15:00:00Z'));
    const then = await read({}, { knownOn: '2026-11-17T14:00:00Z' });
    expect(then.contacts[0]?.injuries).toHaveLength(1);
    expect(then.rings.find(({ rule }) => rule === 'R15')).toMatchObject({ standing: true });
    expect((await read()).contacts[0]?.injuries).toEqual([]);
  });

  it('knows of a plan from the day on which its list reached us', async () => {
    await screening.take(atHospital, signal(aPlanList(['9990000018']), '2026-11-18T06:10:00Z'));
    const then = await read({}, { knownOn: '2026-11-17T20:00:00Z' });
    expect(then.plans.map(({ value }) => value)).toEqual(['unknown']);
    expect(then.child.plan).toMatchObject({ value: 'unknown' });
    const later = await read({}, { knownOn: '2026-11-18T20:00:00Z' });
    expect(later.plans[0]).toMatchObject({ value: 'yes', to: null });
    expect(later.child.plan).toMatchObject({ value: 'yes', kinds: ['CPP'] });
  });
});
