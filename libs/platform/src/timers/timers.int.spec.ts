import { randomUUID } from 'node:crypto';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import { Health } from '../health.js';
import { renderMetrics } from '../metrics.js';
import { silentLogger } from '../silent-logger.js';
import { TimerLoop } from './timer-loop.js';
import { claimDue, fireTimer, leaseSeconds, overdueTimers, type DueTimer } from './timer-table.js';

const minute = 60_000;
const hour = 60 * minute;

describe('the deadlines of cases', () => {
  let test: TestDatabase;
  let database: Database;
  const running: TimerLoop[] = [];

  beforeAll(async () => {
    test = await testDatabase('casework');
    database = test.database;
    await database.query(`CREATE TABLE deadline (id uuid PRIMARY KEY, due_at timestamptz NOT NULL, lease_until timestamptz,
      state text NOT NULL DEFAULT 'armed' CHECK (state IN ('armed', 'fired', 'disarmed')), attempts integer NOT NULL DEFAULT 0)`);
    await database.query("CREATE INDEX ON deadline (due_at) WHERE state = 'armed'");
    await database.query('CREATE TABLE told (id uuid, at timestamptz NOT NULL DEFAULT clock.now())');
  });
  beforeEach(async () => {
    await database.query('TRUNCATE deadline, told');
    await test.shiftClock(0);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((loop) => loop.stop()));
  });
  afterAll(() => test.drop());

  /** Arms deadlines that fall due so many milliseconds after the real time. */
  const arm = async (count: number, after = -minute): Promise<string[]> => {
    const ids = Array.from({ length: count }, () => randomUUID());
    await database.query(
      `INSERT INTO deadline (id, due_at) SELECT id, clock_timestamp() + make_interval(secs => $2) FROM unnest($1::uuid[]) AS id`,
      [ids, after / 1_000],
    );
    return ids;
  };
  const tell = async (timer: DueTimer): Promise<void> => {
    await database.transaction(async (sql) => {
      if (await fireTimer(sql, 'deadline', timer.id)) await sql.query('INSERT INTO told (id) VALUES ($1)', [timer.id]);
    });
  };
  const told = async (): Promise<string[]> => {
    const { rows } = await database.query<{ id: string }>('SELECT id FROM told ORDER BY id');
    return rows.map(({ id }) => id);
  };
  const loop = (fire = tell, health?: Health): TimerLoop => {
    const one = new TimerLoop({
      ...{ database, table: 'deadline', fire, logger: silentLogger, pollMs: 20 },
      ...(health === undefined ? {} : { health }),
    });
    running.push(one);
    one.start();
    return one;
  };

  it('fire 1,000 of them, each once, although one of two processes dies with some in hand', async () => {
    const ids = await arm(1_000);
    let begun = 0;
    // a process that has died: what it holds is neither done nor given back, but its lease runs out
    const dying = loop((timer) => (++begun > 100 ? new Promise(() => undefined) : tell(timer)));
    running.splice(running.indexOf(dying), 1);
    await eventually(() => expect(begun).toBeGreaterThan(100));
    loop();
    await eventually(
      async () => {
        const { rows } = await database.query("SELECT 1 FROM deadline WHERE state = 'armed' AND lease_until IS NULL");
        expect(rows).toEqual([]);
      },
      { within: 20_000 },
    );
    expect((await told()).length).toBeLessThan(1_000);
    await test.shiftClock((leaseSeconds + 1) * 1_000);
    await eventually(async () => expect(await told()).toHaveLength(1_000), { within: 20_000 });
    expect(await told()).toEqual(ids.toSorted());
  });

  it('are shared by two processes: none is fired twice', async () => {
    const ids = await arm(300);
    loop();
    loop();
    await eventually(async () => expect((await told()).length).toBeGreaterThanOrEqual(300));
    expect(await told()).toEqual(ids.toSorted());
  });

  it('are claimed oldest first, and by one process at a time', async () => {
    const [late] = await arm(1, -minute);
    const [later] = await arm(1, -1_000);
    const [latest] = await arm(1, -hour);
    const claims = await Promise.all([claimDue(database, 'deadline', 1), claimDue(database, 'deadline', 1)]);
    expect(
      claims
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([late, latest].toSorted());
    expect((await claimDue(database, 'deadline', 9)).map(({ id }) => id)).toEqual([later]);
    expect(await claimDue(database, 'deadline', 9)).toEqual([]);
  });

  it('have one winner when an acknowledgement races the firing', async () => {
    const ids = await arm(100);
    await claimDue(database, 'deadline', 100);
    const disarm = async (id: string): Promise<boolean> => {
      const { rowCount } = await database.query(
        "UPDATE deadline SET state = 'disarmed' WHERE id = $1 AND state = 'armed'",
        [id],
      );
      return rowCount === 1;
    };
    const disarmed = await Promise.all(
      ids.map(async (id) => {
        const [acknowledged] = await Promise.all([disarm(id), tell({ id, due_at: new Date(), attempts: 1 })]);
        return acknowledged ? id : null;
      }),
    );
    const acknowledged = disarmed.filter((id) => id !== null);
    expect([...acknowledged, ...(await told())].toSorted()).toEqual(ids.toSorted());
  });

  it('fire when the clock jumps forward past them, once', async () => {
    const ids = await arm(20, hour);
    loop();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await told()).toEqual([]);
    await test.shiftClock(2 * hour);
    await eventually(async () => expect(await told()).toEqual(ids.toSorted()));
    await test.shiftClock(0);
    await test.shiftClock(2 * hour);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await told()).toEqual(ids.toSorted());
  });

  it('do not fire when the clock has gone back between claim and firing, and are not late when it comes round again', async () => {
    const ids = await arm(5, 10 * minute);
    await test.shiftClock(2 * hour);
    const claimed = await claimDue(database, 'deadline', 9);
    expect(claimed).toHaveLength(5);
    await test.shiftClock(0);
    for (const timer of claimed) await tell(timer);
    expect(await told()).toEqual([]);
    await test.shiftClock(11 * minute);
    loop();
    await eventually(async () => expect(await told()).toEqual(ids.toSorted()), { within: 5_000 });
  });

  it('are tried again after a wait when telling failed', async () => {
    const ids = await arm(3);
    let isAway = true;
    loop((timer) => (isAway ? Promise.reject(new Error('away')) : tell(timer)));
    await eventually(async () => {
      const { rows } = await database.query(
        'SELECT 1 FROM deadline WHERE attempts = 1 AND lease_until < clock.now() + make_interval(secs => 3)',
      );
      expect(rows).toHaveLength(3);
    });
    isAway = false;
    await test.shiftClock(10_000);
    await eventually(async () => expect(await told()).toEqual(ids.toSorted()));
  });

  it('that are moved to a later time while claimed do not fire at the old one', async () => {
    const [id] = await arm(1);
    const [claimed] = await claimDue(database, 'deadline', 1);
    await database.query("UPDATE deadline SET due_at = clock.now() + interval '1 hour' WHERE id = $1", [id]);
    await tell(claimed!);
    expect(await told()).toEqual([]);
  });

  it('make health red when nobody fires them for a minute', async () => {
    const health = new Health();
    const idle = loop(tell, health);
    await idle.stop();
    await arm(1, 0);
    expect((await health.report()).state).toBe('ok');
    await test.shiftClock(2 * minute);
    expect((await overdueTimers(database, 'deadline')).seconds).toBeGreaterThan(100);
    expect((await health.report()).state).toBe('down');
    expect((await renderMetrics()).text).toContain('timers_due{table="deadline"} 1\n');
  });

  it('that are in hand are done before a process stops', async () => {
    const ids = await arm(3);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    const one = loop(async (timer) => {
      begun += 1;
      await released;
      await tell(timer);
    });
    await eventually(() => expect(begun).toBe(3));
    const stopped = one.stop();
    release();
    await stopped;
    expect(await told()).toEqual(ids.toSorted());
  });

  it('that are not due yet cost a look nothing, however many they are', async () => {
    await arm(2_000, hour);
    await arm(3);
    const plans: string[] = [];
    // the plan of each statement in place of its answer
    const explaining: Sql = {
      query: async (text, values = []) => {
        const { rows } = await database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE) ${text}`, values);
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
        return { rows: [], rowCount: 0 };
      },
    };
    await overdueTimers(explaining, 'deadline');
    await claimDue(explaining, 'deadline', 10);
    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).toContain('Index Cond: (due_at <= ');
      expect(plan).not.toContain('Rows Removed by Filter');
    }
  });

  it('lie in a table with a plain name', async () => {
    await expect(claimDue(database, 'deadline; DROP TABLE told', 1)).rejects.toThrow('plain name');
  });
});
