import type { Sql } from './database/sql.js';

/** Where a service reads the time. Deadlines, leases and `receivedat` are read from the database instead (`databaseNow`). */
export interface Clock {
  now(): Date;
}

/** The clock of this process: for durations and log lines. */
export const systemClock: Clock = { now: () => new Date() };

/** The one clock that decides: the SQL function `clock.now()` of the database. */
export async function databaseNow(sql: Sql): Promise<Date> {
  const { rows } = await sql.query<{ now: Date }>('SELECT clock.now() AS now', [], 'clock-now');
  const [row] = rows;
  if (row === undefined) throw new Error('clock.now() gave no row');
  return row.now;
}
