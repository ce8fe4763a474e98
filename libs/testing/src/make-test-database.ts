import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagingMigrations } from '#libs/messaging';
import { Database, migrate, provision, silentLogger } from '#libs/platform';

/** A database of its own for one test file. */
export interface TestDatabase {
  /** Connection of the service's own role. */
  readonly url: string;
  readonly adminUrl: string;
  readonly database: Database;
  /** Moves `clock.now()` of this database forward (or back) by a number of milliseconds from the real time. */
  shiftClock(milliseconds: number): Promise<void>;
  /** Stops `clock.now()` of this database at a moment, in milliseconds since 1970. */
  stopClock(moment: number): Promise<void>;
  drop(): Promise<void>;
}

function adminUrlOf(database?: string): string {
  const given = process.env['BELLWETHER_TEST_POSTGRES'];
  if (given === undefined)
    throw new Error('integration tests run in the Jest project "integration", which starts PostgreSQL');
  const url = new URL(given);
  if (database !== undefined) url.pathname = `/${database}`;
  return url.toString();
}

const password = 'test';

const open = (connection: string): Database =>
  new Database({ url: connection, applicationName: 'test', poolSize: 10, logger: silentLogger });

function urlAs(service: string, database: string): string {
  const url = new URL(adminUrlOf(database));
  url.username = service;
  url.password = password;
  return url.toString();
}

interface MigrationStep {
  readonly dir: string;
  readonly table: string;
}

/** Name of the database that others of the same migrations are copied from. */
function templateName(service: string, steps: readonly MigrationStep[]): string {
  const digest = createHash('sha256').update(service);
  for (const { dir } of steps)
    for (const file of readdirSync(dir).toSorted()) digest.update(file).update(readFileSync(join(dir, file)));
  return `template_${digest.digest('hex').slice(0, 24)}`;
}

/** Makes the migrated template once for each run of the tests, whoever asks first; a copy of it takes a tenth of the time. */
async function ensureTemplate(server: Database, service: string, steps: readonly MigrationStep[]): Promise<string> {
  const template = templateName(service, steps);
  await server.session(async (sql) => {
    await sql.query('SELECT pg_advisory_lock(hashtext($1))', ['bellwether.test-template']);
    const { rowCount } = await sql.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount > 0) return;
    const unfinished = `${template}_new`;
    await sql.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await provisionOne(unfinished, service);
    await migrate({ url: urlAs(service, unfinished), schema: service, steps, logger: silentLogger });
    await sql.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  });
  return template;
}

function provisionOne(database: string, service: string): Promise<void> {
  return provision({
    adminUrl: adminUrlOf(),
    database,
    services: [{ name: service, password }],
    testClock: true,
  });
}

/** See `testDatabase`. */
export async function makeTestDatabase(service: string, migrations?: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const steps = [
    { dir: messagingMigrations, table: 'messaging_migrations' },
    ...(migrations === undefined ? [] : [{ dir: migrations, table: 'service_migrations' }]),
  ];
  const server = open(adminUrlOf());
  const template = await ensureTemplate(server, service, steps);
  // as files: the other way writes each page into the log too, at twice the processor time
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  // settings of roles and rights to connect belong to the server, and are not copied
  await provisionOne(name, service);
  const url = urlAs(service, name);
  const database = open(url);
  const admin = open(adminUrlOf(name));
  await database.query('UPDATE database_incarnation SET id = gen_random_uuid()');
  return {
    url,
    adminUrl: adminUrlOf(name),
    database,
    shiftClock: async (milliseconds) => {
      await admin.query('UPDATE clock.test_shift SET shift = make_interval(secs => $1)', [milliseconds / 1000]);
    },
    stopClock: async (moment) => {
      await admin.query(
        `CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql VOLATILE
           AS $clock$ SELECT timestamptz '${new Date(moment).toISOString()}' $clock$`,
      );
    },
    drop: async () => {
      await database.close();
      await admin.close();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.close();
    },
  };
}
