import { type EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, fewRules } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const policies = await fewRules();

type Stated = EventData<'contact.stated'>;

/** The rule about leaving early tells the practice (R25); the one about a bruise does not (R15). */
describe('the practice of a child', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const take = async (occurredAt: string, given: Partial<Stated>, receivedAt = occurredAt) => {
    const data = aContact({ visit: { id: occurredAt }, occurredAt, ...given });
    await screening.take({ id: nameUuid('signal', JSON.stringify(data)), data, receivedAt });
  };
  const atPractice = (organisation: string, given: Partial<Stated> = {}): Partial<Stated> => ({
    ...{ feed: `feed-${organisation.toLowerCase()}`, organisation, site: organisation, setting: 'gp' },
    ...{ kind: 'appointment', status: 'completed', ...given },
  });
  const leaves = (given: Partial<Stated> = {}) => take('2026-11-17T13:22:00Z', { status: 'left', ...given });
  const told = async () => {
    const { rows } = await screening.database.query<{ said: string }>(
      `SELECT content #>> '{rule,id}' || ' ' || coalesce(content ->> 'practice', 'none') AS said FROM finding ORDER BY 1`,
    );
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    return rows.map(({ said }) => said);
  };

  it('is the one of its newest contact with one, on which the finding need not rest', async () => {
    await take('2026-06-01T09:00:00Z', atPractice('Y00001'));
    await take('2026-09-01T09:00:00Z', atPractice('Y00002', { kind: 'call' }));
    await leaves({ coded: [aBruise] });
    expect(await told()).toEqual(['R15 none', 'R25 Y00002']);
  });

  it('is not one that it went to only later, nor one not heard of for a year', async () => {
    await take('2025-11-17T13:21:59Z', atPractice('Y00001'));
    await leaves();
    await take('2026-11-18T09:00:00Z', atPractice('Y00002'));
    expect(await told()).toEqual(['R25 none']);
    await screening.forgetEverything();
    await take('2025-11-17T13:22:00Z', atPractice('Y00001'));
    await leaves();
    expect(await told()).toEqual(['R25 Y00001']);
  });

  it('is said once it is known: an earlier contact that is heard of late revises the finding', async () => {
    await leaves();
    expect(await screening.sent()).toEqual(['R25 raised 1']);
    await take('2026-10-24T09:00:00Z', atPractice('Y00001'), '2026-11-18T09:00:00Z');
    expect(await screening.sent()).toEqual(['R25 revised 2']);
    expect(await told()).toEqual(['R25 Y00001']);
    await take('2026-10-24T09:00:00Z', atPractice('Y00001', { status: 'entered-in-error' }), '2026-11-19T09:00:00Z');
    expect(await told()).toEqual(['R25 none']);
  });
});
