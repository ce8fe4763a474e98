import pg from 'pg';
import type { Logger } from '../logger.js';

interface MigrateOptions {
  readonly url: string;
  /** Schema that the statements run in: they name no schema themselves. */
  readonly schema: string;
  /** Folders of `.sql` files in the order to apply, each with its own bookkeeping table. */
  readonly steps: readonly { readonly dir: string; readonly table: string }[];
  readonly logger: Logger;
}

/**
 * Brings a service's schema up to date. One process at a time (advisory lock); safe to run at every start.
 * @returns the number of migrations applied
 */
export async function migrate(options: MigrateOptions): Promise<number> {
  // the runner would neither wait for a connection of its own to close nor survive the loss of it
  const client = new pg.Client({ connectionString: options.url });
  client.on('error', () => undefined);
  const { runner } = await import('node-pg-migrate');
  await client.connect();
  let applied = 0;
  try {
    for (const step of options.steps) {
      const done = await runner({
        dbClient: client,
        dir: `${step.dir}/*.sql`,
        useGlob: true,
        direction: 'up',
        schema: options.schema,
        migrationsSchema: options.schema,
        migrationsTable: step.table,
        checkOrder: true,
        advisoryLockMode: 'wait',
        log: () => undefined,
      });
      applied += done.length;
    }
  } finally {
    await client.end();
  }
  if (applied > 0) options.logger.info('database.migrated', { schema: options.schema, count: applied });
  return applied;
}
