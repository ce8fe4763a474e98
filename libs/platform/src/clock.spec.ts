import { databaseNow, systemClock } from './clock.js';
import type { Sql } from './database/sql.js';

/** A database that answers every question with these rows. */
const answering = (rows: readonly unknown[]): Sql => {
  const query = () => Promise.resolve({ rows, rowCount: rows.length });
  return { query: query as unknown as Sql['query'] };
};

describe('the clocks', () => {
  it('of the process goes', () => {
    const before = Date.now();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before);
  });

  it('of the database says what the database says', async () => {
    const now = new Date('2026-11-17T03:00:00Z');
    expect(await databaseNow(answering([{ now }]))).toEqual(now);
  });

  it('of the database is never replaced by another when it says nothing', async () => {
    await expect(databaseNow(answering([]))).rejects.toThrow('clock.now() gave no row');
  });
});
