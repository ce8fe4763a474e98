import type { Database } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { dispatchMigrations } from '../src/store/migrations-folder.js';

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
      await this.database.query('TRUNCATE notice, delivery, delivery_attempt, outbox CASCADE');
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
