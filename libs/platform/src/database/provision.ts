import pg from 'pg';

interface ProvisionOptions {
  /** Connection of a superuser, to any database of the server. */
  readonly adminUrl: string;
  /** Database to make when it is missing. */
  readonly database: string;
  readonly services: readonly { readonly name: string; readonly password: string }[];
  /** For tests only: `clock.now()` adds the shift held in `clock.test_shift`. */
  readonly testClock?: boolean;
}

const plainClock = `CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
  AS 'SELECT pg_catalog.clock_timestamp()'`;

const shiftedClock = [
  'CREATE TABLE IF NOT EXISTS clock.test_shift (one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row), shift interval NOT NULL)',
  "INSERT INTO clock.test_shift (shift) VALUES ('0') ON CONFLICT DO NOTHING",
  `CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER
    AS 'SELECT pg_catalog.clock_timestamp() + (SELECT shift FROM clock.test_shift)'`,
];

/** Services that read for people: such reads run under a role of their own, which row-level security limits. */
const readForPeople: ReadonlySet<string> = new Set(['screening']);

/** Role under which a service reads for people. Nobody signs in as it; the service takes it on for a transaction. */
function viewerOf(service: string): string {
  return `${service}_viewer`;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  // NULL would take the password from a role that has one
  if (!password) throw new Error(`the service ${name} has no password`);
  const role = pg.escapeIdentifier(name);
  const secret = pg.escapeLiteral(password);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  await client.query(
    `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${secret}`,
  );
}

async function ensureViewer(client: pg.Client, service: string): Promise<void> {
  const viewer = pg.escapeIdentifier(viewerOf(service));
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [viewerOf(service)]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${viewer} NOLOGIN NOINHERIT`);
  await client.query(`GRANT ${viewer} TO ${pg.escapeIdentifier(service)} WITH INHERIT FALSE, SET TRUE`);
}

/**
 * One provision at a time on the whole server: roles belong to it, and two at once would stumble over each other's rows
 * of the catalogue. An advisory lock is of one database; the lock of a catalogue shared by all of them is not. Of
 * these the one of security labels is written least: by whoever drops a database or a role, who waits until this is done.
 */
async function withServerLock<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(adminUrl, async (lock) => {
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE pg_catalog.pg_shseclabel IN SHARE ROW EXCLUSIVE MODE');
    return withClient(adminUrl, work);
  });
}

/**
 * Makes what a database administrator would make by hand: the database, one role and one schema for each service (no
 * role can see into another's schema), a role without a login for one that reads for people, and the clock that all may read. Safe to run at every start; the passwords become
 * those that are given.
 * @throws Error when a service has no password
 */
export async function provision(options: ProvisionOptions): Promise<void> {
  await withServerLock(options.adminUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [options.database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(options.database)}`);
    for (const service of options.services) {
      await ensureRole(client, service.name, service.password);
      if (readForPeople.has(service.name)) await ensureViewer(client, service.name);
      await client.query(`GRANT SET ON PARAMETER deadlock_timeout TO ${pg.escapeIdentifier(service.name)}`);
    }
    await withClient(urlOf(options.adminUrl, options.database), (inside) => makeSchemas(inside, options));
  });
}

async function makeSchemas(client: pg.Client, options: ProvisionOptions): Promise<void> {
  const database = pg.escapeIdentifier(options.database);
  await client.query('BEGIN');
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await client.query('CREATE SCHEMA IF NOT EXISTS clock');
  for (const statement of options.testClock === true ? shiftedClock : [plainClock]) await client.query(statement);
  for (const { name } of options.services) {
    const role = pg.escapeIdentifier(name);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${role} AUTHORIZATION ${role}`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
    await client.query(`GRANT USAGE ON SCHEMA clock TO ${role}`);
    await client.query(`GRANT EXECUTE ON FUNCTION clock.now() TO ${role}`);
    await client.query(`ALTER ROLE ${role} IN DATABASE ${database} SET search_path = ${role}`);
    if (readForPeople.has(name)) await admitViewer(client, name);
  }
  await client.query('COMMIT');
}

/** What the viewer may read there, and of which child, the service's own migrations say. */
async function admitViewer(client: pg.Client, service: string): Promise<void> {
  const viewer = pg.escapeIdentifier(viewerOf(service));
  await client.query(`GRANT USAGE ON SCHEMA clock, ${pg.escapeIdentifier(service)} TO ${viewer}`);
  await client.query(`GRANT EXECUTE ON FUNCTION clock.now() TO ${viewer}`);
}
