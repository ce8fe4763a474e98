import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { classify, describeError } from '../errors.js';
import { createLogger } from '../logger.js';
import { silentLogger } from '../silent-logger.js';
import { Database } from './database.js';
import type { Sql } from './sql.js';

const backendOf = async (sql: Sql): Promise<number> => {
  const { rows } = await sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return rows[0]!.pid;
};

describe('the database of a service', () => {
  let test: TestDatabase;
  let admin: Database;
  let database: Database;
  const lines: string[] = [];

  beforeAll(async () => {
    test = await testDatabase('casework');
    admin = new Database({ url: test.adminUrl, applicationName: 'admin', logger: silentLogger });
    await test.database.query('CREATE TABLE note (id integer PRIMARY KEY, words text UNIQUE)');
  });
  beforeEach(async () => {
    await test.database.query('TRUNCATE note');
    database = new Database({
      url: test.url,
      applicationName: 'casework',
      poolSize: 3,
      settings: { deadlock_timeout: '100ms' },
      logger: createLogger({ service: 'casework', level: 'debug', sink: { write: (line) => lines.push(line) } }),
    });
  });
  afterEach(() => database.close());
  afterAll(async () => {
    await admin.close();
    await test.drop();
  });

  const kill = (pid: number) => admin.query('SELECT pg_terminate_backend($1)', [pid]);
  const notes = async (): Promise<number[]> => {
    const { rows } = await test.database.query<{ id: number }>('SELECT id FROM note ORDER BY id');
    return rows.map(({ id }) => id);
  };
  const write = (sql: Sql, id: number, words = `note ${id}`) =>
    sql.query('INSERT INTO note VALUES ($1, $2)', [id, words]);

  it('keeps all of a transaction that ends well', async () => {
    const answer = await database.transaction(async (sql) => {
      await write(sql, 1);
      await write(sql, 2);
      return 'written';
    });
    expect([answer, await notes()]).toEqual(['written', [1, 2]]);
  });

  it('keeps nothing of a transaction that throws, and goes on', async () => {
    const failed = database.transaction(async (sql) => {
      await write(sql, 1);
      throw new Error('a rule failed');
    });
    await expect(failed).rejects.toThrow('a rule failed');
    await database.transaction((sql) => write(sql, 2));
    expect(await notes()).toEqual([2]);
  });

  it('does not say that a transaction was kept when a statement in it failed and was passed over', async () => {
    const passedOver = database.transaction(async (sql) => {
      await write(sql, 1);
      await write(sql, 1).catch(() => undefined);
    });
    await expect(passedOver).rejects.toThrow();
    expect(await notes()).toEqual([]);
  });

  it.each([
    '2026-11-27 23:09:03.436789+00',
    '2026-07-01 00:00:00+00',
    '0044-03-15 12:00:00.5+00',
    '1970-01-01 00:00:00+05:30',
  ])('reads the instant %s to the millisecond, in whichever zone the session is', async (text) => {
    for (const zone of ['UTC', 'Asia/Kolkata', 'Europe/London']) {
      const at = await database.transaction(async (sql) => {
        await sql.query(`SET LOCAL TimeZone = '${zone}'`);
        return (await sql.query<{ at: Date }>('SELECT $1::timestamptz AS at', [text])).rows[0]?.at;
      });
      const iso = text.replace(' ', 'T').replace(/\+00$/, 'Z');
      expect([zone, at?.getTime()]).toEqual([zone, Date.parse(iso)]);
    }
  });

  it('reads instants without end as the driver does', async () => {
    const { rows } = await database.query(`SELECT 'infinity'::timestamptz AS never, null::timestamptz AS none`);
    expect(rows).toEqual([{ never: Infinity, none: null }]);
  });

  it('refuses a statement whose name PostgreSQL would cut, and might take for another', async () => {
    await expect(database.query('SELECT 1', [], 'n'.repeat(63))).resolves.toBeDefined();
    await expect(database.query('SELECT 1', [], 'n'.repeat(64))).rejects.toThrow('too long');
  });

  it('keeps nothing of an answer that was read, so that collecting the nursery is enough', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as (what: { type: 'minor' }) => void;
    const held = (answers: number): Promise<number> =>
      database.transaction(async (sql) => {
        for (let answer = 0; answer < answers; answer += 1) {
          await sql.query('SELECT repeat(chr($1::int), 40000) FROM generate_series(1, 10)', [97 + answer], 'large');
          collect({ type: 'minor' });
        }
        return getHeapStatistics().used_heap_size;
      });
    const before = await held(5);
    expect((await held(20)) - before).toBeLessThan(2_000_000);
  });

  it('says of a statement that failed who asked', async () => {
    const asker = async (): Promise<unknown> => await database.query('SELECT nothing');
    await expect(asker()).rejects.toMatchObject({
      code: '42703',
      stack: expect.stringContaining('at asker') as string,
    });
  });

  it('shows a snapshot what was there at its first statement, and keeps what it writes', async () => {
    const count = async (sql: Sql): Promise<number> =>
      (await sql.query<{ notes: number }>('SELECT count(*)::integer AS notes FROM note')).rows[0]!.notes;
    const around = async (sql: Sql, id: number): Promise<readonly number[]> => {
      const before = await count(sql);
      await write(test.database, id);
      return [before, await count(sql)];
    };
    expect(await database.transaction((sql) => around(sql, 1))).toEqual([0, 1]);
    expect(await database.snapshot((sql) => around(sql, 2))).toEqual([1, 1]);
    await database.snapshot((sql) => write(sql, 3));
    expect(await count(database)).toBe(3);
  });

  it('shows nothing of a transaction before it ends', async () => {
    await database.transaction(async (sql) => {
      await write(sql, 1);
      expect(await notes()).toEqual([]);
    });
    expect(await notes()).toEqual([1]);
  });

  it.each([
    [
      'between two statements',
      async (sql: Sql) => {
        await kill(await backendOf(sql));
        await eventually(() => expect(sql.query('SELECT 1')).rejects.toThrow());
        await sql.query('SELECT 1');
      },
    ],
    [
      'in the middle of a statement',
      async (sql: Sql) => {
        const pid = await backendOf(sql);
        await Promise.all([sql.query('SELECT pg_sleep(20)'), kill(pid)]);
      },
    ],
    [
      'before the end',
      async (sql: Sql) => {
        await kill(await backendOf(sql));
      },
    ],
  ])('calls it transient when its connection is killed %s, keeps nothing, and lives on', async (_when, meanwhile) => {
    const failed: unknown = await database
      .transaction(async (sql) => {
        await write(sql, 1);
        await meanwhile(sql);
      })
      .catch((error: unknown) => error);
    expect(classify(failed)).toBe('transient');
    await Promise.all(Array.from({ length: 6 }, (_, n) => database.transaction((sql) => write(sql, 10 + n))));
    expect(await notes()).toEqual([10, 11, 12, 13, 14, 15]);
  });

  it('lives on when connections are killed while nobody uses them', async () => {
    const pids = await Promise.all([backendOf(database), backendOf(database), backendOf(database)]);
    for (const pid of pids) await kill(pid);
    await eventually(async () => expect(await database.isReachable()).toBe(true));
    await database.transaction((sql) => write(sql, 1));
    expect(await notes()).toEqual([1]);
  });

  it('ends a transaction that stands still, so that a process that hangs holds no lock', async () => {
    const impatient = new Database({
      ...{ url: test.url, applicationName: 'casework', logger: silentLogger },
      settings: { idle_in_transaction_session_timeout: '200ms' },
    });
    const failed: unknown = await impatient
      .transaction(async (sql) => {
        await write(sql, 1);
        await eventually(async () => {
          const { rows } = await admin.query(
            'SELECT 1 FROM pg_locks JOIN pg_class ON oid = relation WHERE relname = $1',
            ['note'],
          );
          expect(rows).toEqual([]);
        });
        await write(sql, 2);
      })
      .catch((error: unknown) => error);
    expect(classify(failed)).toBe('transient');
    expect(await notes()).toEqual([]);
    await impatient.close();
  });

  it('waits five seconds at most for a transaction that stands still, and finds a deadlock as soon as it was told to', async () => {
    const { rows } = await database.query(
      "SELECT current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('deadlock_timeout') AS deadlock, current_setting('application_name') AS name",
    );
    expect(rows).toEqual([{ idle: '5s', deadlock: '100ms', name: 'casework' }]);
  });

  it('breaks a deadlock: one wins, the other may try again', async () => {
    await write(test.database, 1);
    await write(test.database, 2);
    const lock = (sql: Sql, id: number) => sql.query('SELECT 1 FROM note WHERE id = $1 FOR UPDATE', [id]);
    let bothLocked = (): void => undefined;
    const both = new Promise<void>((resolve) => (bothLocked = resolve));
    let locked = 0;
    const cross = (first: number, second: number) =>
      database.transaction(async (sql) => {
        await lock(sql, first);
        if (++locked === 2) bothLocked();
        await both;
        await lock(sql, second);
      });
    const outcomes = await Promise.allSettled([cross(1, 2), cross(2, 1)]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost.map(({ reason }) => [classify(reason), describeError(reason).code])).toEqual([['transient', '40P01']]);
  });

  it('lets no value out of an error that PostgreSQL words with it', async () => {
    await write(test.database, 1, 'WRENFOLD, Ivo');
    for (const attempt of [
      () => write(database, 2, 'WRENFOLD, Ivo'),
      () => write(database, 2, 'WRENFOLD\u0000'),
      () => database.query("SELECT 'WRENFOLD'::integer"),
    ]) {
      const error: unknown = await attempt().catch((failure: unknown) => failure);
      expect(classify(error)).toBe('permanent');
      expect(JSON.stringify(describeError(error))).not.toContain('WRENFOLD');
    }
  });

  it('notices that a session is lost', async () => {
    await database.session(async (sql, signal) => {
      expect(signal.aborted).toBe(false);
      await kill(await backendOf(sql));
      await eventually(() => expect(signal.aborted).toBe(true));
    });
    expect(await database.isReachable()).toBe(true);
  });

  it('hears what is notified, and takes nothing of a session into the next', async () => {
    const heard: string[] = [];
    await database.session(async (sql, _signal, onNotification) => {
      onNotification(() => heard.push('woken'));
      await sql.query('LISTEN committed');
      await sql.query('SELECT pg_advisory_lock(4417)');
      await test.database.query('NOTIFY committed');
      await eventually(() => expect(heard).toEqual(['woken']));
    });
    await eventually(async () => {
      const { rows } = await admin.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = 4417");
      expect(rows).toEqual([]);
    });
  });

  it('says within seconds that nobody answers', async () => {
    const nowhere = new URL(test.url);
    nowhere.port = '1';
    const away = new Database({ url: nowhere.toString(), applicationName: 'casework', logger: silentLogger });
    expect(await away.isReachable()).toBe(false);
    expect(classify(await away.query('SELECT 1').catch((error: unknown) => error))).toBe('transient');
    await away.close();
  });
});
