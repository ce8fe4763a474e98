import { type EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const policies = await fewRules();
const received = '2026-11-17T13:22:00Z';
const ivo = aPerson({ localIds: [], birthDate: '2023-04-09' });

/** A stay of Ivo, who was seven months old on 17 November 2023; nothing is waited for. */
function stay(visit: string, occurredAt: string, given: Partial<EventData<'contact.stated'>> = {}): DeliveredSignal {
  const data = aContact({ visit: { id: visit }, occurredAt, kind: 'stay', person: ivo, ...given });
  return { id: nameUuid('signal', visit), data, receivedAt: received };
}
const bruised = { coded: [aBruise] };

describe('a child with a long past', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  /** Rule, whether it is marked late, and when the contact took place, of every finding sent. */
  const sent = async (): Promise<readonly unknown[]> => {
    const { rows } = await screening.database.query<{ value: string }>('SELECT value FROM outbox ORDER BY id');
    return rows
      .map(({ value }) => JSON.parse(value) as EventData<'finding.revised'>)
      .map(({ rule, late, occurredAt }) => [rule.id, late ? 'late' : 'in time', occurredAt.slice(0, 10)]);
  };
  const judgedFromState = async (): Promise<boolean> => {
    const { rows } = await screening.database.query<{ packed: boolean }>(
      'SELECT state IS NOT NULL AS packed FROM child',
    );
    return rows[0]!.packed;
  };

  it('is judged on a contact that is heard of three years late as on any other, marked late, and from the packed state', async () => {
    await screening.take(stay('V1', '2026-11-16T09:00:00Z'), stay('V2', '2026-11-17T09:00:00Z'));
    expect(await judgedFromState()).toBe(true);
    expect(await sent()).toEqual([]);
    await screening.take(stay('V0', '2023-11-17T09:00:00Z', bruised));
    expect(await sent()).toEqual([['R15', 'late', '2023-11-17']]);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('is judged from its rows, as rightly, when it has more than 1,000 visits', async () => {
    const day = (n: number): string => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString();
    const visits = Array.from({ length: 1_001 }, (_, n) => stay(`V${n}`, day(n)));
    await screening.load(...visits.slice(0, 1_000));
    expect(await screening.decideLoaded()).toBe(1);
    expect(await judgedFromState()).toBe(true);
    await screening.take(...visits.slice(1_000));
    expect(await judgedFromState()).toBe(false);
    await screening.take(stay('V late', '2023-11-17T09:00:00Z', bruised));
    expect(await sent()).toEqual([['R15', 'late', '2023-11-17']]);
    expect(await judgedFromState()).toBe(false);
  });
});
