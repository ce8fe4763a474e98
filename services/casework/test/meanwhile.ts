import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Sql } from '#libs/platform';

type Statement = Parameters<Sql['query']>;

/**
 * Asks something while something happens over another connection, behind a statement of the transactions in which it is
 * answered: it gets as far as it can, to its commit or to a lock that is held.
 * @param behind counted from 1
 * @returns whether so many statements were asked: else nothing has happened
 */
export async function whileHappens(
  over: Database,
  behind: number,
  happens: () => Promise<void>,
  ask: () => Promise<void>,
): Promise<boolean> {
  const database: { -readonly [K in 'transaction' | 'snapshot']: Database[K] } = over;
  const { transaction, snapshot } = database;
  let count = 0;
  const begun: Promise<void>[] = [];
  const aside = async (): Promise<void> => {
    Object.assign(database, { transaction, snapshot });
    let committed = false;
    const ends = happens().finally(() => (committed = true));
    begun.push(ends);
    const isStuck = async (): Promise<void> => {
      while (!committed && !(await waitsForLock(over))) await pause(5);
    };
    await Promise.race([ends, isStuck()]);
  };
  const around =
    (within: Database['transaction']): Database['transaction'] =>
    (work) =>
      within.call(over, async (sql) => {
        const query = async (...statement: Statement) => {
          const result = await sql.query(...statement);
          count += 1;
          if (count === behind) await aside();
          return result;
        };
        return work({ ...sql, query } as Sql);
      }) as never;
  Object.assign(database, { transaction: around(transaction), snapshot: around(snapshot) });
  try {
    await ask();
  } finally {
    Object.assign(database, { transaction, snapshot });
    await Promise.all(begun);
  }
  return count >= behind;
}

async function waitsForLock(database: Database): Promise<boolean> {
  const { rows } = await database.query(
    `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return rows.length > 0;
}

/** The same behind each statement in turn. @returns how many there were */
export async function whileHappensBehindEach(
  over: Database,
  begins: () => Promise<void>,
  happens: () => Promise<void>,
  ask: () => Promise<void>,
): Promise<number> {
  for (let behind = 1; ; behind += 1) {
    await begins();
    if (!(await whileHappens(over, behind, happens, ask))) return behind - 1;
  }
}
