import { randomUUID } from 'node:crypto';
import { Database, migrate, provision, silentLogger } from '#libs/platform';
import { messagingMigrations } from '#libs/messaging';

/** A database of its own for one test file. */
export interface TestDatabase {
  /** Connection of the service's own role. */
  readonly url: string;
  readonly adminUrl: string;
  readonly database: Database;
  /** Moves `clock.now()` of this database forward (or back) by a number of milliseconds from the real time. */
  shiftClock(milliseconds: number): Promise<void>;
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

/**
 * Makes an empty database with the schema of one service: messaging's migrations, then the service's own.
 * @param service name of its role and schema
 * @param migrations folder of its `.sql` files
 */
export async function testDatabase(service: string, migrations?: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const password = 'test';
  await provision({ adminUrl: adminUrlOf(), database: name, services: [{ name: service, password }], testClock: true });
  const url = new URL(adminUrlOf(name));
  url.username = service;
  url.password = password;
  const steps = [
    { dir: messagingMigrations, table: 'messaging_migrations' },
    ...(migrations === undefined ? [] : [{ dir: migrations, table: 'service_migrations' }]),
  ];
  await migrate({ url: url.toString(), schema: service, steps, logger: silentLogger });
  const open = (connection: string): Database =>
    new Database({ url: connection, applicationName: 'test', logger: silentLogger });
  const database = open(url.toString());
  const admin = open(adminUrlOf(name));
  return {
    url: url.toString(),
    adminUrl: adminUrlOf(name),
    database,
    shiftClock: async (milliseconds) => {
      await admin.query('UPDATE clock.test_shift SET shift = make_interval(secs => $1)', [milliseconds / 1000]);
    },
    drop: async () => {
      await database.close();
      await admin.close();
      const server = open(adminUrlOf());
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.close();
    },
  };
}
