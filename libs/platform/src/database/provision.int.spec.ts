import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { databaseNow } from '../clock.js';
import { silentLogger } from '../silent-logger.js';
import { Database } from './database.js';
import { provision } from './provision.js';

const services = [
  { name: 'screening', password: 'test' },
  { name: 'casework', password: 'test' },
];

describe('a server that is made ready for the services', () => {
  let server: TestDatabase;
  let name: string;
  const opened: Database[] = [];

  beforeAll(async () => (server = await testDatabase('screening')));
  beforeEach(() => (name = `test_${randomUUID().slice(0, 8)}`));
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
    const admin = new Database({ url: server.adminUrl, applicationName: 'test', logger: silentLogger });
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.close();
  });
  afterAll(() => server.drop());

  const make = (testClock?: boolean, adminUrl = server.adminUrl) =>
    provision({
      adminUrl,
      database: name,
      services,
      ...(testClock === undefined ? {} : { testClock }),
    });
  const as = (role: string | null, database = name): Database => {
    const url = new URL(server.adminUrl);
    url.pathname = `/${database}`;
    if (role !== null) Object.assign(url, { username: role, password: 'test' });
    const one = new Database({ url: url.toString(), applicationName: 'test', logger: silentLogger });
    opened.push(one);
    return one;
  };
  const denied = { code: '42501' };

  it('lets a service work in its own schema, without naming it', async () => {
    await make();
    await as('screening').query('CREATE TABLE child (id integer)');
    const { rows } = await as(null).query("SELECT schemaname, tableowner FROM pg_tables WHERE tablename = 'child'");
    expect(rows).toEqual([{ schemaname: 'screening', tableowner: 'screening' }]);
  });

  it('lets no service see into the schema of another, nor write there', async () => {
    await make();
    await as('screening').query('CREATE TABLE child (id integer)');
    const casework = as('casework');
    for (const attempt of [
      'SELECT * FROM screening.child',
      'INSERT INTO screening.child VALUES (1)',
      'CREATE TABLE screening.mine (id integer)',
      'DROP TABLE screening.child',
      'GRANT USAGE ON SCHEMA screening TO casework',
      'SET ROLE screening',
    ])
      await expect(casework.query(attempt)).rejects.toMatchObject(denied);
  });

  it('lets no service make anything outside its schema, nor replace the clock', async () => {
    await make();
    const casework = as('casework');
    for (const attempt of [
      'CREATE SCHEMA mine',
      'CREATE TABLE public.mine (id integer)',
      'CREATE DATABASE mine',
      'CREATE ROLE mine',
      'CREATE TEMPORARY TABLE mine (id integer)',
      "COPY (SELECT 1) TO '/tmp/mine'",
      'CREATE TABLE clock.mine (id integer)',
      'CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql AS $$SELECT now()$$',
    ])
      await expect(casework.query(attempt)).rejects.toMatchObject(denied);
  });

  it('has a role under which screening reads for people: nobody signs in as it, and no other service takes it on', async () => {
    await make();
    const screening = as('screening');
    await screening.query('CREATE TABLE child (id integer)');
    const readAsViewer = (): Promise<unknown> =>
      screening.transaction(async (sql) => {
        await sql.query('SET LOCAL ROLE screening_viewer');
        expect((await sql.query('SELECT clock.now() AS now')).rowCount).toBe(1);
        await sql.query('SELECT * FROM child');
      });
    await expect(readAsViewer()).rejects.toMatchObject(denied);
    await expect(as('casework').query('SET ROLE screening_viewer')).rejects.toMatchObject(denied);
    const { rows } = await as(null).query("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'screening_viewer'");
    expect(rows).toEqual([{ rolcanlogin: false }]);
  });

  it('lets a service look for deadlocks sooner', async () => {
    await make();
    await expect(as('casework').query("SET deadlock_timeout = '100ms'")).resolves.toBeDefined();
  });

  it('does no harm when it is done again, or twice at once', async () => {
    await make();
    await as('screening').query('CREATE TABLE child AS SELECT 7 AS id');
    await Promise.all([make(), make()]);
    expect((await as('screening').query('SELECT id FROM child')).rows).toEqual([{ id: 7 }]);
  });

  it('takes no password from a service when one is forgotten', async () => {
    await make();
    const forgotten = { adminUrl: server.adminUrl, database: name, services: [{ name: 'screening', password: '' }] };
    await expect(provision(forgotten)).rejects.toThrow('screening has no password');
    await expect(as('screening').query('SELECT 1')).resolves.toBeDefined();
  });

  it('does no harm when it is done through two databases of the server at once', async () => {
    await make();
    const elsewhere = new URL(server.adminUrl);
    elsewhere.pathname = '/postgres';
    for (let round = 0; round < 5; round += 1)
      await Promise.all([make(), make(undefined, elsewhere.toString()), make(), make(undefined, elsewhere.toString())]);
    expect((await as('screening').query('SELECT 7 AS id')).rows).toEqual([{ id: 7 }]);
  });

  it('gives the real time everywhere but in tests: nothing there can shift it', async () => {
    await make();
    expect(Math.abs((await databaseNow(as('casework'))).getTime() - Date.now())).toBeLessThan(5_000);
    const { rows } = await as(null).query("SELECT relname FROM pg_class WHERE relnamespace = 'clock'::regnamespace");
    expect(rows).toEqual([]);
  });

  it('gives tests a clock that only the administrator can shift', async () => {
    await make(true);
    await as(null).query("UPDATE clock.test_shift SET shift = '90 minutes'");
    const shifted = (await databaseNow(as('casework'))).getTime() - Date.now();
    expect(Math.abs(shifted - 90 * 60_000)).toBeLessThan(5_000);
    await expect(as('casework').query("UPDATE clock.test_shift SET shift = '0'")).rejects.toMatchObject(denied);
  });

  it('keeps a shift when tests make ready again, and loses it for good when the real clock is put in place', async () => {
    await make(true);
    await as(null).query("UPDATE clock.test_shift SET shift = '1 day'");
    await make(true);
    expect((await databaseNow(as('casework'))).getTime()).toBeGreaterThan(Date.now() + 80_000_000);
    await make();
    expect(Math.abs((await databaseNow(as('casework'))).getTime() - Date.now())).toBeLessThan(5_000);
  });
});
