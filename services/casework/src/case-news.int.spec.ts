import { nameUuid } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts, restartNumbers } from '../test/a-casework.js';
import { aFinding } from '../test/a-finding.js';
import { acknowledgeCase } from './acknowledge-case.js';
import { applyFindings } from './apply-findings.js';
import { caseNewsChannel } from './store/case-news.js';
import { caseworkMigrations } from './store/migrations-folder.js';

interface News {
  readonly case: string;
  readonly organisations: readonly string[];
  readonly kind: string;
}

describe('news of cases', () => {
  let db: TestDatabase;
  const heard: News[] = [];
  const ending = new AbortController();
  let listening: Promise<void>;

  beforeAll(async () => {
    db = await testDatabase('casework', caseworkMigrations);
    const ready = Promise.withResolvers<null>();
    listening = db.database.session(async (sql, _lost, onNotification) => {
      onNotification((payload) => void heard.push(JSON.parse(payload) as News));
      await sql.query(`LISTEN ${caseNewsChannel}`);
      ready.resolve(null);
      await new Promise((resolve) => ending.signal.addEventListener('abort', resolve));
    });
    await ready.promise;
  });
  afterAll(async () => {
    ending.abort();
    await listening;
    await db.drop();
  });
  beforeEach(async () => {
    await emptyCasework(db.database);
    await restartNumbers(db.database);
    heard.length = 0;
  });

  const hear = (...findings: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, findings, parts));

  it('name the case, who may see it and whether it is new: nothing of the child', async () => {
    await hear(aFinding());
    await eventually(() => expect(heard).toEqual([{ case: 'B-1', organisations: ['RXX'], kind: 'opened' }]));
  });

  it('come once for a case and transaction, however much has happened in it', async () => {
    const other = aFinding({ name: 'eastfield', organisation: 'RYY' });
    await hear(aFinding(), other, aFinding({ name: 'third', childId: nameUuid('child', 'other') }));
    await acknowledgeCase(db.database, { number: 'B-1' }, { by: 'amira-dunlin', organisation: 'RXX' }, parts);
    await eventually(() =>
      expect(heard).toEqual([
        { case: 'B-1', organisations: ['RXX', 'RYY'], kind: 'opened' },
        { case: 'B-2', organisations: ['RXX'], kind: 'opened' },
        { case: 'B-1', organisations: ['RXX', 'RYY'], kind: 'changed' },
      ]),
    );
  });

  it('do not come of what was rolled back', async () => {
    const failing = db.database.transaction(async (sql) => {
      await applyFindings(sql, [aFinding()], parts);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await hear(aFinding({ name: 'kept', childId: nameUuid('child', 'kept') }));
    await eventually(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ kind: 'opened' });
  });
});
