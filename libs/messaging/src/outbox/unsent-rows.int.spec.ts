import type { Sql } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { aNotice } from '../../test/notices.js';
import { bucketCount } from './buckets.js';
import { enqueue } from './enqueue.js';
import { markSent, unsentRows, walkIndexes } from './unsent-rows.js';

const buckets = Array.from({ length: bucketCount }, (_, bucket) => bucket);

describe('a look for unsent rows', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await testDatabase('casework');
    await test.database.query('ALTER TABLE outbox SET (autovacuum_enabled = off)');
  });
  afterAll(() => test.drop());

  const say = (count: number): Promise<void> =>
    test.database.transaction((sql) => {
      const data = aNotice(1);
      const ids = Array.from({ length: count }, (_, n) => `${n}`);
      return enqueue(
        sql,
        ids.map((id) => ({ type: 'notice.requested', key: `case-${id}`, id, data })),
      );
    });
  const sendAll = async (sql: Sql): Promise<void> => {
    for (;;) {
      const rows = await unsentRows(sql, buckets);
      if (rows.length === 0) return;
      await markSent(
        sql,
        rows.map(({ id }) => id),
      );
    }
  };

  it('reads nothing again of what was sent since the table was vacuumed', async () => {
    await say(5_000);
    await test.database.session(sendAll);
    // a moment at which some rows wait: the planner expects as many at each look
    await say(200);
    await test.database.query('VACUUM ANALYZE outbox');
    await say(3_000);
    await test.database.session(async (sql) => {
      await walkIndexes(sql);
      await sendAll(sql);
      // an entry counts as dead once no transaction of the server is as old: those of other databases may be
      await eventually(
        async () => {
          await unsentRows(sql, buckets);
          const { rows } = await sql.query<{ 'QUERY PLAN': readonly [{ Plan: Record<string, number> }] }>(
            `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE "outbox-unsent" ('{${buckets.join(',')}}')`,
          );
          const plan = rows[0]!['QUERY PLAN'][0].Plan;
          // pages of the index; those of the rows are some hundreds
          expect(plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!).toBeLessThan(100);
        },
        { within: 20_000 },
      );
    });
  });
});
