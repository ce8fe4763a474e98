import { nameUuid, type Sql } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding } from '../test/a-finding.js';
import { applyFindings } from './apply-findings.js';
import { CaseBook } from './domain/case-book.js';
import { saveCases } from './save-cases.js';
import { listOpenCases, showCase } from './show-case.js';
import { readCase } from './store/case-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';

const ida = nameUuid('child', 'ida');

describe('a batch, while another transaction', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await testDatabase('casework', caseworkMigrations)));
  beforeEach(() => emptyCasework(db.database));
  afterAll(() => db.drop());

  const hear = (...events: Parameters<typeof applyFindings>[1]) =>
    db.database.transaction((sql) => applyFindings(sql, events, parts));
  const shown = async () =>
    Promise.all(
      (await listOpenCases(db.database)).map(async ({ number }) => (await showCase(db.database, { number }))!),
    );

  /** Does `first`, lets `second` run into what it has not committed, then commits or undoes it. */
  async function meet(first: (sql: Sql) => Promise<void>, second: () => Promise<void>, ends: 'commits' | 'fails') {
    const [done, mayEnd] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
    const outcome = db.database
      .transaction(async (sql) => {
        await first(sql);
        done.resolve(null);
        await mayEnd.promise;
        if (ends === 'fails') throw new Error('undone');
      })
      .catch(() => undefined);
    await done.promise;
    const met = second();
    // what becomes of it is said by the caller
    met.catch(() => undefined);
    await eventually(async () => {
      const { rows } = await db.database.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      expect(rows).toHaveLength(1);
    });
    mayEnd.resolve(null);
    await outcome;
    await met;
  }

  const batch = () => hear(aFinding({ name: 'of ida', childId: ida }), aFinding({ name: 'second' }));

  it('opens a case of one of its children, joins that case, opens the others, and tells nobody twice', async () => {
    await meet((sql) => applyFindings(sql, [aFinding()], parts), batch, 'commits');
    const cases = await shown();
    expect(cases.map(({ findings }) => findings.length).toSorted()).toEqual([1, 2]);
    expect(cases.map(({ told }) => told.map(({ role }) => role).toSorted())).toEqual([
      ['NIC', 'NN'],
      ['NIC', 'NN'],
    ]);
    const joined = cases.find(({ findings }) => findings.length === 2);
    expect(joined?.journal.map(({ event }) => event.type)).toEqual([
      'case-opened',
      'finding-applied',
      'round-started',
      'step-told',
      'referral-proposed',
      'finding-applied',
    ]);
  });

  it('opens a case of one of its children and is undone, opens it itself', async () => {
    await meet((sql) => applyFindings(sql, [aFinding()], parts), batch, 'fails');
    expect((await shown()).map(({ findings }) => findings.length)).toEqual([1, 1]);
  });

  it('hears the first of a finding, is tried again whole, and then applies what is newer', async () => {
    const revised = () => hear(aFinding({ revision: 2, change: 'revised', childId: ida }));
    const parted = meet((sql) => applyFindings(sql, [aFinding()], parts), revised, 'commits');
    await expect(parted).rejects.toMatchObject({ name: 'TransientError', code: 'finding-changed' });
    expect((await shown()).map(({ findings }) => findings.map(({ revision }) => revision))).toEqual([[1]]);
    await revised();
    const lines = (await shown()).map(({ findings }) => findings.map(({ revision }) => revision));
    expect(lines.toSorted()).toEqual([[], [2]]);
  });

  it('adds to the journal of a case that was read without a lock, is refused rather than written over it', async () => {
    await hear(aFinding());
    const [found] = await shown();
    const read = (await readCase(db.database, { id: found!.id }))!;
    await hear(aFinding({ name: 'second' }));
    const book = new CaseBook([read], new Date());
    book.record(read, [{ type: 'acknowledged', chain: 'hospital-rxx', round: 1, by: 'amira-dunlin' }]);
    const saving = db.database.transaction((sql) => saveCases(sql, book, parts));
    await expect(saving).rejects.toMatchObject({ name: 'TransientError', code: 'case-changed' });
    const [after] = await shown();
    expect(after?.journal.map(({ event }) => event.type)).not.toContain('acknowledged');
    expect(after?.findings).toHaveLength(2);
  });
});
