import { type EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const policies = await fewRules();
const day = '2026-11-17T';
const [ivo, ada] = ['9990000018', '9990000026'];

/** A statement of an emergency attendance; the same name is the same signal. */
function stated(name: string, receivedAt: string, given: Partial<EventData<'contact.stated'>>): DeliveredSignal {
  const person = aPerson({ nhsNumber: ivo, localIds: [] });
  return { id: nameUuid('signal', name), data: aContact({ person, ...given }), receivedAt: `${day}${receivedAt}` };
}

describe('a contact that is stated once more', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  it('with an earlier time of receipt may not be the latest of its visit any more: the visit is the other child’s', async () => {
    const visit = { id: 'V1', version: `${day}09:00:00Z` };
    const ofAda = { visit, coded: [aBruise], person: aPerson({ nhsNumber: ada, localIds: [] }) };
    await screening.take(stated('for Ada', '09:30:00Z', ofAda));
    await screening.take(stated('for Ivo', '09:20:00Z', { visit, coded: [aBruise] }));
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    await screening.take(stated('for Ada', '09:10:00Z', ofAda));
    expect(await screening.sent()).toEqual(['R15 withdrawn 2', 'R15 raised 3']);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('under the id of another contact, as only a publisher can, is the first one again: nothing is kept of it', async () => {
    await screening.take(stated('one id', '09:30:00Z', { visit: { id: 'V1' }, coded: [aBruise] }));
    await screening.take(stated('one id', '09:30:00Z', { visit: { id: 'V2' }, coded: [aBruise] }));
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    const { rows } = await screening.database.query(
      'SELECT array_agg(visit) AS visits, (SELECT array_agg(visit) FROM visit_owner) AS owned FROM contact_version',
    );
    expect(rows).toEqual([{ visits: ['V1'], owned: ['V1'] }]);
  });

  it('by another feed a second later stands as one attendance, when something else happens exactly an hour afterwards', async () => {
    const at = (time: string) => ({ occurredAt: `${day}${time}`, coded: [aBruise] });
    await screening.take(
      stated('by the hospital', '08:31:00Z', { ...at('08:30:33Z'), visit: { id: 'V1' } }),
      stated('by its department', '08:32:00Z', { ...at('08:30:32Z'), visit: { id: 'E1' }, feed: 'millbrook-ed' }),
    );
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    const call = { occurredAt: `${day}09:30:33Z`, kind: 'call', visit: { id: 'V2' } } as const;
    await screening.take(stated('afterwards', '09:31:00Z', call));
    expect(await screening.sent()).toEqual([]);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('on another day by one of the feeds that reported it: what was found stays, whatever happens on that day', async () => {
    const bruise = { occurredAt: `${day}08:30:32Z`, visit: { id: 'E1' }, feed: 'millbrook-ed', coded: [aBruise] };
    const told = { visit: { id: 'V1', version: `${day}08:32:00Z` }, occurredAt: `${day}08:30:33Z` };
    await screening.take(
      stated('by its department', '08:31:00Z', bruise),
      stated('by the hospital', '08:32:00Z', told),
    );
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    const moved = {
      visit: { id: 'V1', version: `${day}15:00:00Z` },
      occurredAt: `${day}14:00:00Z`,
      kind: 'call',
    } as const;
    await screening.take(stated('corrected', '15:00:00Z', moved));
    const beside = { visit: { id: 'V2' }, occurredAt: `${day}14:10:00Z`, kind: 'call' } as const;
    await screening.take(stated('on the same afternoon', '15:01:00Z', beside));
    expect(await screening.sent()).toEqual([]);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('without its injury, and then for another child with it, leaves nothing of the finding in the state of the first', async () => {
    const version = (time: string) => ({ version: `${day}${time}` });
    const hospital = { occurredAt: `${day}08:30:33Z`, kind: 'appointment' } as const;
    const department = { occurredAt: `${day}08:30:32Z`, kind: 'appointment', feed: 'millbrook-ed' } as const;
    const ofAda = { person: aPerson({ nhsNumber: ada, localIds: [] }) };
    const told = (name: string, time: string, given: Partial<EventData<'contact.stated'>>) =>
      screening.take(stated(name, time, { ...department, ...given, visit: { id: 'E1', ...version(time) } }));
    await screening.take(stated('by the hospital', '08:31:00Z', { ...hospital, visit: { id: 'V1' } }));
    await told('with a bruise', '08:32:00Z', { coded: [aBruise] });
    await told('without', '09:00:00Z', { coded: [] });
    await told('for Ada', '10:00:00Z', { ...ofAda, coded: [] });
    await told('for Ada with a bruise', '11:00:00Z', { ...ofAda, coded: [aBruise] });
    expect(await screening.sent()).toEqual(['R15 raised 1', 'R15 withdrawn 2', 'R15 raised 3']);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });
});

describe('an answer of a look-up that is stated once more', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  it('with an earlier time of receipt is as old as that: the other answer of the same moment is the later one', async () => {
    const [earlier = '', later = ''] = ['one', 'other'].map((name) => nameUuid('signal', name)).sort();
    const checked = (id: string, receivedAt: string, answer: Partial<EventData<'plan.checked'>>): DeliveredSignal => ({
      id,
      receivedAt: `${day}${receivedAt}`,
      data: {
        ...{ type: 'plan.checked', feed: 'cp-is', nhsNumber: ivo, answer: 'no', at: `${day}08:32:00Z` },
        visit: { feed: 'millbrook-pas', id: 'V1' },
        ...answer,
      },
    });
    await screening.take(stated('seen', '08:31:00Z', { visit: { id: 'V1' } }));
    await screening.take(checked(earlier, '08:33:00.001Z', {}));
    await screening.take(checked(earlier, '08:33:00.000Z', {}));
    await screening.take(checked(later, '08:33:00.000Z', { answer: 'yes', plan: 'LAC', authority: 'E00000002' }));
    expect(await screening.sent()).toEqual(['R01 raised 1']);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });
});
