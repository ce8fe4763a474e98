import fc from 'fast-check';
import { aHistory, arrivalOrders, batchesOf, inventedWorld, randomFrom } from '#libs/testing/histories';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { rebuildChild } from './rebuild-child.js';

const world = await inventedWorld();
const seed = 20_261_127;

describe('the packed state of every child', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening(world, world.indexSecret);
  });
  afterAll(async () => {
    await screening.close();
  });

  it('equals its rebuild after 12 random histories, and deciding again sends nothing', async () => {
    const random = randomFrom(seed);
    const rebuilt: Awaited<ReturnType<typeof rebuildChild>>[] = [];
    for (const history of fc.sample(aHistory(), { seed, numRuns: 12 })) {
      await screening.forgetEverything();
      await screening.stopClock(history.at);
      const signals = arrivalOrders(history, random)[1] ?? history.signals;
      for (const batch of batchesOf({ signals }, random)) await screening.take(...batch);
      while ((await screening.fireDue()) > 0);
      const { rows } = await screening.database.query<{ child_id: string }>('SELECT DISTINCT child_id FROM person_ref');
      for (const { child_id } of rows)
        rebuilt.push(
          await screening.database.transaction((sql) =>
            rebuildChild(sql, child_id, world, screening.memory, 'dry-run'),
          ),
        );
    }
    const verdicts = Map.groupBy(rebuilt, ({ state }) => state.verdict);
    // a child whom only a list or a merge names has no state yet
    expect([...verdicts.keys()].sort()).toEqual(['absent', 'equal']);
    expect(verdicts.get('equal')?.length).toBeGreaterThan(12);
    expect(rebuilt.flatMap(({ revisions }) => revisions)).toEqual([]);
  }, 300_000);
});
