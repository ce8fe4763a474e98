import { type Signal } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const policies = await fewRules();
const record = (id: string) => ({ authority: 'RXX', id });

function signal(data: Signal, receivedAt: string): DeliveredSignal {
  return { id: nameUuid('signal', receivedAt), data, receivedAt };
}
/** A bruise at one visit, stated under a record. */
const bruiseAt = (id: string, version: string): DeliveredSignal =>
  signal(
    aContact({
      visit: { id: 'V1', version },
      kind: 'stay',
      coded: [aBruise],
      person: aPerson({ nhsNumber: null, nhsNumberStatus: null, localIds: [record(id)] }),
    }),
    version,
  );
const move = signal(
  { type: 'identity.stated', feed: 'millbrook-pas', change: 'move', from: record('Ada'), into: record('Bea') },
  '2026-11-17T14:00:00Z',
);

describe('something of one record that a hospital moves to another', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 }, 'secret');
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const first = bruiseAt('Ada', '2026-11-17T13:22:00Z');
  const again = bruiseAt('Bea', '2026-11-17T15:00:00Z');
  /** First `receivedat` of the record whose child the finding is now, and how many children there are. */
  const whose = async (): Promise<unknown> => {
    const { rows } = await screening.database.query(
      `SELECT r.first_received_at = $1 AS "isAdas", (SELECT count(DISTINCT child_id)::int FROM person_ref) AS children
         FROM finding f JOIN person_ref r USING (child_id) WHERE f.state = 'raised'`,
      [first.receivedAt],
    );
    return rows;
  };

  it('makes the two no one child, and takes no visit from the one: it is not said which visit was meant', async () => {
    await screening.take(first);
    await screening.take(move);
    expect(await whose()).toEqual([{ isAdas: true, children: 2 }]);
  });

  it.each([
    ['as it was said', [first, move, again]],
    ['backwards', [again, move, first]],
    ['in one batch', null],
  ])(
    'follows, the visit with its finding, when the hospital states it under the other record (%s)',
    async (_, order) => {
      if (order === null) await screening.take(first, move, again);
      else for (const one of order) await screening.take(one);
      expect(await whose()).toEqual([{ isAdas: false, children: 2 }]);
      expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    },
  );
});
