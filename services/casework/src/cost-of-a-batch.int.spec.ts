import { nameUuid, type Sql } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding, aReceipt } from '../test/a-finding.js';
import { applyFindings } from './apply-findings.js';
import { noteReceipts } from './note-receipts.js';
import { caseworkMigrations } from './store/migrations-folder.js';

describe('what a batch costs', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await testDatabase('casework', caseworkMigrations)));
  beforeEach(() => emptyCasework(db.database));
  afterAll(() => db.drop());

  /** Statements of one transaction. */
  async function statementsOf(work: (sql: Sql) => Promise<void>): Promise<number> {
    let statements = 0;
    await db.database.transaction((sql) =>
      work({
        query: (...statement) => {
          statements += 1;
          return sql.query(...statement);
        },
      }),
    );
    return statements;
  }

  const findingsOf = (count: number, revision: number) =>
    Array.from({ length: count }, (_, at) =>
      aFinding({
        name: `${at}`,
        childId: nameUuid('child', at),
        revision,
        severity: revision === 1 ? 'URGENT' : 'IMMEDIATE',
      }),
    );
  const receiptsOf = async (state: 'sent' | 'failed-permanent') => {
    const { rows } = await db.database.query<{ noticeId: string; caseId: string }>(
      `SELECT value::jsonb ->> 'noticeId' AS "noticeId", value::jsonb ->> 'caseId' AS "caseId" FROM outbox
       WHERE type = 'notice.requested' ORDER BY id`,
    );
    return rows.map((notice) => aReceipt(notice, { state }));
  };
  /** Cases opened, findings revised, receipts of either kind: what each took. */
  const story = async (children: number) => {
    const opened = await statementsOf((sql) => applyFindings(sql, findingsOf(children, 1), parts));
    const revised = await statementsOf((sql) => applyFindings(sql, findingsOf(children, 2), parts));
    const [sent, failed] = [await receiptsOf('sent'), await receiptsOf('failed-permanent')];
    return {
      opened,
      revised,
      sent: await statementsOf((sql) => noteReceipts(sql, sent, parts)),
      failed: await statementsOf((sql) => noteReceipts(sql, failed, parts)),
    };
  };

  it('is the same number of statements for 200 children as for two, and at most four', async () => {
    const two = await story(2);
    await emptyCasework(db.database);
    expect(await story(200)).toEqual(two);
    expect(Math.max(...Object.values(two))).toBeLessThanOrEqual(4);
  });
});
