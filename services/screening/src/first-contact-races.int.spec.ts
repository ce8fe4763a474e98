import { type ContactStated } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { race, untilTaken } from '../test/race.js';
import { startSecond, type SecondScreening } from '../test/second-screening.js';
import { type Judgement } from './redecide.js';

const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};

const local = { authority: 'RXX', id: 'L0018' };
const byNumber = aPerson({ localIds: [] });
const byRecord: ContactStated['person'] = { localIds: [local], birthDate: '2026-04-09' };
const byBoth = aPerson({ localIds: [local] });

/** A visit with a bruise. */
function bruised(visit: string, person: ContactStated['person'], version = '2026-11-17T13:22:00Z'): DeliveredSignal {
  const data = aContact({ visit: { id: visit, version }, person, coded: [aBruise] });
  return {
    id: nameUuid('signal', JSON.stringify(data)),
    data,
    receivedAt: '2026-11-17T13:22:00Z',
    receivedBy: 'intake',
  };
}

/** Statements of a batch, before each of which the other batch gets as far as it can: to its commit, or to a lock. */
const untilHere = [
  'visit-owner-insert',
  'contact-version-insert',
  'child-of-refs',
  'person-ref-find',
  'person-ref-insert',
  'child-insert',
  'child-epochs',
  'child-lock',
  'child-write-looked-for',
];

describe('two processes that hear of one child at the same time', () => {
  let screening: TestScreening;
  let second: SecondScreening;
  beforeAll(async () => {
    screening = await startScreening(judgement);
    second = startSecond(screening.test, judgement);
  });
  beforeEach(async () => {
    await screening.forgetEverything();
  });
  afterAll(async () => {
    await second.close();
    await screening.close();
  });

  const raced = async (first: DeliveredSignal, before: string, other: DeliveredSignal): Promise<void> => {
    expect([before, await race(screening, second, { first, second: other }, before)]).toEqual([before, true]);
  };

  /** Each visit has its finding, all that is known belongs to one child, and its state holds all of it. */
  const expectNothingLost = async (visits: number): Promise<void> => {
    const { rows } = await screening.database.query(
      `SELECT (SELECT count(DISTINCT child_id)::int FROM person_ref) AS children, count(*)::int AS findings,
              count(*) FILTER (WHERE child_id IN (SELECT child_id FROM person_ref))::int AS of_the_child
         FROM finding WHERE state = 'raised' AND rule = 'R15'`,
    );
    expect(rows).toEqual([{ children: 1, findings: visits, of_the_child: visits }]);
    const { rowCount } = await screening.database.query(
      'SELECT FROM child WHERE state IS NOT NULL AND child_id IN (SELECT child_id FROM person_ref)',
    );
    expect(rowCount).toBe(1);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  };

  it.each([
    ['both by its NHS number', byNumber, byNumber],
    ['both by its NHS number and its record', byBoth, byBoth],
    ['one by its number and its record, the other by the record alone', byBoth, byRecord],
    ['one by its number alone, the other by its number and its record', byNumber, byBoth],
  ])('and know nothing of it yet lose neither visit: %s', async (_, mine, theirs) => {
    for (const before of untilHere) {
      await screening.forgetEverything();
      await raced(bruised('V1', mine), before, bruised('V2', theirs));
      await expectNothingLost(2);
    }
  });

  it('and know nothing of it yet make one child of it, not one that is left with nobody', async () => {
    for (const before of untilHere) {
      await screening.forgetEverything();
      await raced(bruised('V1', byBoth), before, bruised('V2', byBoth));
      expect((await screening.database.query('SELECT FROM child')).rowCount).toBe(1);
    }
  });

  it('and have its state at hand lose neither visit', async () => {
    for (const before of ['child-state-lock', 'finding-revision-insert', 'child-write']) {
      await screening.forgetEverything();
      await screening.take(bruised('V0', byBoth, '2026-11-17T13:21:00Z'));
      await raced(bruised('V1', byBoth), before, bruised('V2', byBoth));
      await expectNothingLost(3);
    }
  });

  it('in the same statement make one visit and one finding of it, told once', async () => {
    for (const before of untilHere) {
      await screening.forgetEverything();
      await raced(bruised('V1', byBoth), before, bruised('V1', byBoth));
      expect(await screening.sent()).toEqual(['R15 raised 1']);
      await expectNothingLost(1);
    }
  });

  it('in two lanes each, twelve visits at once, lose none', async () => {
    const visits = Array.from({ length: 12 }, (_, n) => bruised(`V${n}`, [byNumber, byBoth, byRecord][n % 3]!));
    const lanes = [0, 1, 2, 3].map((lane) => visits.filter((__, n) => n % 4 === lane));
    await Promise.all(
      lanes.map(async (lane, index) => {
        for (const one of lane) await untilTaken(() => (index < 2 ? screening.take(one) : second.take(one)));
      }),
    );
    await expectNothingLost(12);
  });
});
