import { nameUuid, silentLogger, TimerLoop, type Database, type DueTimer } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding } from '../test/a-finding.js';
import { applyFindings } from './apply-findings.js';
import { escalate } from './escalate-overdue.js';
import { deadlineTable } from './store/deadline-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';

const children = Array.from({ length: 1_000 }, (_, at) => `child ${at}`);
const crashes = 5;
let db: TestDatabase;
let database: Database;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  ({ database } = db);
  await emptyCasework(database);
});
afterAll(() => db.drop());

/** Steps told in each journal, as `step` times how often. */
async function stepsTold(): Promise<Readonly<Record<string, number>>> {
  const { rows } = await database.query<{ step: number; often: number; cases: number }>(
    `SELECT step, often, count(*)::int AS cases FROM (
       SELECT case_id, (event ->> 'step')::int AS step, count(*)::int AS often FROM case_journal
       WHERE type = 'step-told' GROUP BY 1, 2) AS told GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  return Object.fromEntries(rows.map(({ step, often, cases }) => [`step ${step}, ${often} time`, cases]));
}

describe('G16 1,000 deadlines fall due at once, two loops run, and one of them dies five times', () => {
  const running: TimerLoop[] = [];
  afterEach(() => Promise.all(running.splice(0).map((loop) => loop.stop())));

  const loop = (fire: (timer: DueTimer) => Promise<void>): TimerLoop => {
    const one = new TimerLoop({ database, table: deadlineTable, fire, logger: silentLogger, pollMs: 20 });
    one.start();
    return one;
  };

  /** A process that dies after so many timers: what it holds then is neither done nor given back. */
  async function diesAfter(count: number): Promise<void> {
    let begun = 0;
    let dead = (): void => undefined;
    const died = new Promise<void>((resolve) => (dead = resolve));
    loop(async (timer) => {
      begun += 1;
      if (begun <= count) return escalate(database, timer, parts);
      dead();
      // half of what is in hand breaks off within its transaction, half before it
      if (begun % 2 === 0)
        await database
          .transaction(async (sql) => {
            await sql.query(`UPDATE deadline SET state = 'fired' WHERE id = $1`, [timer.id]);
            throw new Error('the process has died');
          })
          .catch(() => undefined);
      return new Promise(() => undefined);
    });
    await died;
  }

  it('none is missed and none is doubled', async () => {
    for (let at = 0; at < children.length; at += 250) {
      const findings = children
        .slice(at, at + 250)
        .map((name) => aFinding({ name, childId: nameUuid('child', name), plan: { ...aFinding().plan, value: 'no' } }));
      await database.transaction((sql) => applyFindings(sql, findings, parts));
    }
    await db.shiftClock(16 * 60_000);
    for (let crash = 0; crash < crashes; crash += 1) await diesAfter(1 + Math.floor(Math.random() * 40));
    expect((await stepsTold())['step 1, 1 time'] ?? 0).toBeLessThan(1_000);
    // leases run out, all that is left is claimed again
    await db.shiftClock(16 * 60_000 + 31_000);
    for (let one = 0; one < 2; one += 1) running.push(loop((timer) => escalate(database, timer, parts)));
    await eventually(async () => expect(await stepsTold()).toMatchObject({ 'step 1, 1 time': 1_000 }), {
      within: 25_000,
    });
    expect(await stepsTold()).toEqual({ 'step 0, 1 time': 1_000, 'step 1, 1 time': 1_000 });
    const { rows } = await database.query<{ state: string; step: number; count: number }>(
      'SELECT step, state, count(*)::int AS count FROM deadline GROUP BY 1, 2 ORDER BY 1',
    );
    expect(rows).toEqual([
      { step: 0, state: 'fired', count: 1_000 },
      { step: 1, state: 'armed', count: 1_000 },
    ]);
    const pages = await database.query<{ told: number }>(
      `SELECT count(DISTINCT value::jsonb ->> 'noticeId')::int AS told FROM outbox
       WHERE type = 'notice.requested' AND (value::jsonb ->> 'step')::int = 1`,
    );
    expect(pages.rows[0]?.told).toBe(1_000);
  }, 60_000);
});
