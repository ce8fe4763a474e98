import { nameUuid } from '#libs/platform';
import { aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const policies = await fewRules();
const day = '2026-11-17T';
const [ivo, ada] = ['9990000018', '9990000026'];

/** A visit under a number and the local record that two feeds claim, in a version of one and the same moment. */
function visitOf(nhsNumber: string, feed: string, received: string): DeliveredSignal {
  const data = aContact({
    feed,
    visit: { id: `of ${received}`, version: `${day}08:00:00Z` },
    person: aPerson({ nhsNumber, localIds: [{ authority: 'RXX', id: 'L1' }] }),
  });
  return { id: nameUuid('signal', feed, received), data, receivedAt: `${day}${received}Z` };
}

describe('links of a record with two numbers, in versions of one moment', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  /** Visits beside which the record stands. */
  async function besideTheRecord(): Promise<readonly string[]> {
    const { rows } = await screening.database.query<{ visit: string }>(
      `SELECT o.visit FROM person_ref l JOIN person_ref v ON v.child_id = l.child_id AND v.kind = 'verified'
         JOIN visit_owner o ON o.person_ref = v.ref WHERE l.kind = 'local' ORDER BY 1`,
    );
    return rows.map(({ visit }) => visit);
  }

  const last = visitOf(ivo, 'millbrook-pas', '12:00:00');
  const first = visitOf(ivo, 'millbrook-pas', '08:10:00');
  const other = visitOf(ada, 'millbrook-ed', '09:00:00');

  it.each([
    ['in the order of their receipt', [[first], [other], [last]]],
    ['the latest receipt first', [[last], [other], [first]]],
    ['in one batch', [[last, first, other]]],
    ['the earliest receipt beside the latest, last', [[other], [last, first]]],
  ])('are taken up by their receipt: %s', async (_, batches) => {
    for (const batch of batches) await screening.take(...batch);
    expect(await besideTheRecord()).toEqual(['of 08:10:00', 'of 12:00:00']);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });
});
