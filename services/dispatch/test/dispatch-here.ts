import type { Database, Sql } from '#libs/platform';
import { emptyTables, testDatabase, type TestDatabase } from '#libs/testing';
import { dispatchMigrations } from '../src/store/migrations-folder.js';

const emptied = [
  ...['parked_call', 'bundle', 'phone_task', 'delivery_attempt', 'delivery', 'notice', 'absence'],
  ...['outbox', 'outbox_key'],
];

/** Forgets every notice, what came of it, and who is away. */
export function emptyDispatch(sql: Sql): Promise<void> {
  return emptyTables(sql, ...emptied);
}

/** The database of dispatch for one spec file: empty, and on time, before each test. To be made outside of any test. */
export class DispatchHere {
  /** What a test leaves running: ended after it, the last first. */
  readonly ended: (() => Promise<void> | void)[] = [];
  private made: TestDatabase | undefined;

  constructor() {
    beforeAll(async () => {
      this.made = await testDatabase('dispatch', dispatchMigrations);
    });
    afterAll(() => this.made?.drop());
    beforeEach(async () => {
      await emptyDispatch(this.database);
      await this.db.shiftClock(0);
    });
    afterEach(async () => {
      for (const end of this.ended.splice(0).reverse()) await end();
    });
  }

  get db(): TestDatabase {
    if (this.made === undefined) throw new Error('the database is there once the tests have begun');
    return this.made;
  }

  get database(): Database {
    return this.db.database;
  }
}
