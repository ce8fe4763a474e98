import type { TestDatabase } from './make-test-database.js';

export type { TestDatabase } from './make-test-database.js';

/**
 * Makes an empty database with the schema of one service: messaging's migrations, then the service's own. What makes it is
 * loaded when it is asked for: most who import from this library test a function, and need no database.
 * @param service name of its role and schema
 * @param migrations folder of its `.sql` files
 */
export async function testDatabase(service: string, migrations?: string): Promise<TestDatabase> {
  const { makeTestDatabase } = await import('./make-test-database.js');
  return makeTestDatabase(service, migrations);
}
