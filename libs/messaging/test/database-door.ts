import { Database, silentLogger } from '#libs/platform';
import type { TestDatabase } from '#libs/testing';

/**
 * Lets a database seem to be away: connections are cut and new ones refused, until it is opened again.
 */
export function databaseDoor(database: TestDatabase): { close(): Promise<void>; open(): Promise<void> } {
  const url = new URL(database.adminUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const asServer = async (work: (server: Database) => Promise<unknown>): Promise<void> => {
    const server = new Database({ url: url.toString(), applicationName: 'test', poolSize: 1, logger: silentLogger });
    await work(server);
    await server.close();
  };
  return {
    close: () =>
      asServer(async (server) => {
        await server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
        await server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      }),
    open: () => asServer((server) => server.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)),
  };
}
