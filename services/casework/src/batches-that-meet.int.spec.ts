import { nameUuid, silentLogger } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { aFinding, aReceipt } from '../test/a-finding.js';
import { policyBook } from '../test/policy-terms.js';
import { applyFindings } from './apply-findings.js';
import { CaseworkParts } from './casework-parts.js';
import { noteReceipts } from './note-receipts.js';
import { listOpenCases, showCase } from './show-case.js';
import { caseworkMigrations } from './store/migrations-folder.js';

const parts = new CaseworkParts(policyBook, 'https://console.example/', silentLogger);
const children = Array.from({ length: 30 }, (_, at) => `child-${at}`);
const findingOf = (name: string, revision = 1) =>
  aFinding({ name, childId: nameUuid('child', name), revision, change: revision === 1 ? 'raised' : 'revised' });

describe('batches of findings and of receipts that meet the same cases', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase('casework', caseworkMigrations);
    await db.database.transaction((sql) =>
      applyFindings(
        sql,
        children.map((name) => findingOf(name)),
        parts,
      ),
    );
  });
  afterAll(() => db.drop());

  it('in opposite orders both commit: neither waits for what the other has', async () => {
    const numbers = (await listOpenCases(db.database)).map(({ number }) => number);
    const cases = await Promise.all(numbers.map((number) => showCase(db.database, { number })));
    const notices = cases.flatMap((found) =>
      (found?.told ?? []).map(({ noticeId }) => ({ noticeId, caseId: found?.id ?? '' })),
    );
    for (let round = 2; round < 8; round += 1) {
      const receipts = notices.map((notice) => aReceipt(notice, { attempt: round }));
      const findings = children.toReversed().map((name) => findingOf(name, round));
      const inOrder = await Promise.allSettled([
        db.database.transaction((sql) => noteReceipts(sql, round % 2 === 0 ? receipts : receipts.toReversed(), parts)),
        db.database.transaction((sql) => applyFindings(sql, findings, parts)),
        db.database.transaction((sql) => applyFindings(sql, findings.toReversed(), parts)),
      ]);
      expect(inOrder.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    }
    const [first] = await listOpenCases(db.database);
    expect((await showCase(db.database, { number: first?.number ?? '' }))?.findings[0]?.revision).toBe(7);
  });
});
