import { Database, silentLogger } from '#libs/platform';
import { aNotice, eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { accepting } from '../../test/a-directory.js';
import { acceptNotices } from '../accept-notices.js';
import { dispatchMigrations } from './migrations-folder.js';
import { noSlots, turnDeliveries } from './turn-deliveries.js';

let db: TestDatabase;
let admin: Database;
beforeAll(async () => {
  db = await testDatabase('dispatch', dispatchMigrations);
  admin = new Database({ url: db.adminUrl, applicationName: 'test', logger: silentLogger });
  // a turn asks for the time once it has begun, before it claims anything: there it waits for whoever holds the lock
  await admin.query(`CREATE OR REPLACE FUNCTION clock.now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS $clock$
    BEGIN
      IF current_query() LIKE '%waiting (target)%' THEN PERFORM pg_advisory_xact_lock_shared(1); END IF;
      RETURN clock_timestamp();
    END $clock$`);
});
afterAll(async () => {
  await admin.close();
  await db.drop();
});

const accept = (name: string, changes: Parameters<typeof aNotice>[1]) =>
  db.database.transaction((sql) => acceptNotices(sql, [aNotice(name, changes)], accepting));
const eventuallyWaiting = () =>
  eventually(async () => {
    const { rows } = await admin.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`);
    expect(rows).toHaveLength(1);
  });

describe('a notice that joins another while the turn that claims it has begun already', () => {
  it('goes along: the turn knows that the mail carries others', async () => {
    const { noticeId, caseId } = aNotice('concern');
    await accept('concern', { caseId, severity: 'CONCERN' });
    const turn = await admin.session(async (sql) => {
      await sql.query('SELECT pg_advisory_lock(1)');
      const begun = turnDeliveries(db.database, [], { ...noSlots, slots: 4, slotsPerTarget: 4 });
      await eventuallyWaiting();
      await accept('urgent', { caseId, severity: 'URGENT', reason: 'severity-raised', round: 2 });
      await sql.query('SELECT pg_advisory_unlock(1)');
      return begun;
    });
    expect(turn.claimed).toMatchObject([{ noticeId, bundle: noticeId }]);
  });
});
