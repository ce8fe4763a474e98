import { testDatabase, type TestDatabase } from '#libs/testing';
import { caseworkMigrations } from './migrations-folder.js';
import type { Sight } from './visible-cases.js';
import { openCases } from './worklist-rows.js';

const sight = { children: ['RXX'], feeds: [] };

describe('the list of open cases', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase('casework', caseworkMigrations);
    // five with a clock, two of which ring at one moment, two without; a closed one and one of another hospital
    await db.database.query(
      `INSERT INTO case_file (case_id, number, child_id, organisation, severity, answer_due, organisations, state)
       SELECT gen_random_uuid(), 'B-' || n, gen_random_uuid(), 'RXX', 'URGENT',
         CASE WHEN n <= 5 THEN clock.now() + make_interval(mins => (5 - n) / 2) END,
         CASE WHEN n = 9 THEN '{RYY}'::text[] ELSE '{RXX}' END, CASE WHEN n = 8 THEN 'closed' ELSE 'open' END
       FROM generate_series(1, 9) AS n`,
    );
  });
  afterAll(async () => {
    await db.drop();
  });

  const numbers = async (readBy: Sight | null, atATime?: number) =>
    (await openCases(db.database, readBy, atATime)).map(({ header }) => header.number);

  it('is whole and in one order, however few are read at a time', async () => {
    const whole = await numbers(sight);
    expect(whole.toSorted()).toEqual(['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6', 'B-7']);
    expect(whole.slice(-2).toSorted()).toEqual(['B-6', 'B-7']);
    for (const atATime of [1, 2, 3, 7]) expect([atATime, await numbers(sight, atATime)]).toEqual([atATime, whole]);
  });

  it('is that of everybody where nobody reads it', async () => {
    expect(await numbers(null, 3)).toHaveLength(8);
  });
});
