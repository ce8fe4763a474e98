import { type Signal } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aContact, aPerson, aPlanList, fewRules, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};
const ivo = testNhsNumber(1);
const record = (id: string) => ({ authority: 'RXX', id });
const at = (hour: number): string => `2026-11-17T${String(hour).padStart(2, '0')}:00:00Z`;

function signal(data: Signal, hour: number): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data)), data, receivedAt: at(hour) };
}
const seen = (id: string, nhsNumber: string | null, hour: number): DeliveredSignal =>
  signal(
    aContact({
      visit: { id: `V ${id}` },
      // nothing is waited for at a planned visit
      kind: nhsNumber === null ? 'stay' : 'unscheduled',
      occurredAt: at(hour),
      person: aPerson({ nhsNumber, nhsNumberStatus: nhsNumber === null ? null : '01', localIds: [record(id)] }),
    }),
    hour,
  );
const says = (change: 'merge' | 'unmerge', hour: number): DeliveredSignal =>
  signal(
    {
      type: 'identity.stated',
      feed: 'millbrook-pas',
      version: at(hour),
      change,
      from: record('L2'),
      into: record('L1'),
    },
    hour,
  );
const list = (day: number, ...numbers: readonly string[]): DeliveredSignal =>
  signal(aPlanList(numbers, { asOf: `2026-11-${day}T06:10:00Z` }), 15);

describe('a child whom a list leaves to the timer', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    // whom a list concerns is always left to the timer
    screening = await startScreening(judgement, 'index secret of a test', 0);
  });
  afterAll(() => screening.close());

  /** Rules of which something is told. */
  const told = async (): Promise<readonly string[]> => {
    const { rows } = await screening.database.query<{ rule: string }>(
      "SELECT rule FROM finding WHERE state = 'raised'",
    );
    return rows.map(({ rule }) => rule);
  };

  it('is decided again also when it was part of another child since it was first left to it', async () => {
    // the record that was known first gives its child to both while they are one
    await screening.take(seen('L1', null, 8));
    await screening.take(seen('L2', ivo, 9));
    await screening.take(list(15, ivo));
    await screening.fireDue();
    await screening.take(says('merge', 10));
    await screening.take(says('unmerge', 11));
    expect(await told()).toEqual(['R01']);
    await screening.take(list(16));
    await screening.fireDue();
    expect(await told()).toEqual([]);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });
});
