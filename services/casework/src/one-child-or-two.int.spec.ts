import { nameUuid } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding } from '../test/a-finding.js';
import { applyFindings } from './apply-findings.js';
import { listOpenCases, showCase } from './show-case.js';
import { caseworkMigrations } from './store/migrations-folder.js';

const [ivo, alias] = [nameUuid('child', 'ivo'), nameUuid('child', 'alias')];
const linked = { type: 'child.linked', childId: ivo, alias, epoch: 1 } as const;
const unlinked = { type: 'child.unlinked', childId: ivo, alias, epoch: 2 } as const;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
});
afterAll(() => db.drop());
beforeEach(() => emptyCasework(db.database));

const hear = (...events: Parameters<typeof applyFindings>[1]) =>
  db.database.transaction((sql) => applyFindings(sql, events, parts));
const cases = async () =>
  Promise.all((await listOpenCases(db.database)).map(async ({ number }) => (await showCase(db.database, { number }))!));
const noticesAsked = async () =>
  (
    await db.database.query<{ told: string }>(
      `SELECT value::jsonb ->> 'role' || ' ' || (value::jsonb ->> 'reason') AS told
       FROM outbox WHERE type = 'notice.requested' ORDER BY id`,
    )
  ).rows.map(({ told }) => told);

describe('two children turn out to be one', () => {
  it('and every disclosure made before is listed in the case', async () => {
    await hear(aFinding({ childId: alias }), linked);
    const [found] = await cases();
    expect(found?.journal.at(-1)?.event).toMatchObject({
      type: 'child-linked',
      disclosures: found?.told.map(({ noticeId }) => noticeId),
    });
    expect(found?.disclosures).toHaveLength(2);
  });

  it('and each of two open cases keeps its findings: a revision of one corrects nothing', async () => {
    await hear(aFinding(), aFinding({ name: 'second', childId: alias }), linked);
    const before = await noticesAsked();
    await hear(aFinding({ name: 'second', childId: alias, revision: 2, change: 'revised' }));
    expect(await noticesAsked()).toEqual(before);
    expect((await cases()).map(({ findings }) => findings.map(({ change }) => change)).toSorted()).toEqual([
      ['raised'],
      ['revised'],
    ]);
  });
});

describe('two children turn out to be one, while a case of the second is being opened', () => {
  it('and the link is not parked: it is tried again, and both cases know of each other', async () => {
    await hear(aFinding({ childId: alias }));
    const mayCommit = Promise.withResolvers<null>();
    const isOpened = Promise.withResolvers<null>();
    const opening = db.database.transaction(async (sql) => {
      await applyFindings(sql, [aFinding({ name: 'second' })], parts);
      isOpened.resolve(null);
      await mayCommit.promise;
    });
    await isOpened.promise;
    const linking = hear(linked);
    const outcome = expect(linking).rejects.toMatchObject({ name: 'TransientError', code: 'case-changed' });
    await waitsForLock();
    mayCommit.resolve(null);
    await Promise.all([opening, outcome]);
    await hear(linked);
    const journals = (await cases()).map(({ journal }) => journal.map(({ event }) => event.type));
    expect(journals.every((types) => types.includes('child-linked'))).toBe(true);
  });

  const waitsForLock = () =>
    eventually(async () => {
      const { rows } = await db.database.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      expect(rows).toHaveLength(1);
    });
});

describe('one child turns out to be two', () => {
  it('and the case of the first is annotated and corrected, and the second has a case of its own', async () => {
    await hear(linked, aFinding(), aFinding({ name: 'second', childId: alias }), unlinked);
    await hear(aFinding({ name: 'second', childId: alias, revision: 2 }));
    const [first, second] = await cases();
    expect(first?.journal.map(({ event }) => event.type)).toContain('child-unlinked');
    expect(first?.findings.map(({ change }) => change)).toEqual(['raised']);
    expect(second?.findings.map(({ revision }) => revision)).toEqual([2]);
    expect(await noticesAsked()).toEqual(['NIC opened', 'NN opened', 'NIC opened', 'NN opened']);
  });

  it('and what is said of the second before the parting is heard is of the second all the same, in either order', async () => {
    const parted = aFinding({ childId: alias, revision: 3, epoch: 2 });
    const withdrawn = aFinding({ revision: 2, epoch: 2, change: 'withdrawn' });
    for (const order of [
      [parted, unlinked, withdrawn],
      [withdrawn, unlinked, parted],
      [withdrawn, parted, unlinked],
    ]) {
      await emptyCasework(db.database);
      await hear(aFinding({ childId: alias }), linked);
      await hear(...order);
      const found = await cases();
      expect(found.map(({ rules }) => rules).toSorted()).toEqual([[], [parted.rule.id]]);
      expect(await noticesAsked()).toEqual([
        'NIC opened',
        'NN opened',
        'NIC corrected',
        'NN corrected',
        'NIC opened',
        'NN opened',
      ]);
    }
  });

  it('and a link of an older epoch that comes late does not join them again', async () => {
    await hear(unlinked, linked);
    await hear(aFinding(), aFinding({ name: 'second', childId: alias }));
    expect(await cases()).toHaveLength(2);
  });
});

describe('a finding whose contact has another key', () => {
  const first = aFinding();
  const moved = aFinding({ name: 'moved' });
  const rekey = (from: typeof first, to: typeof first, revision: number) =>
    ({ ...to, revision, change: 'rekeyed', rekeyed: { from: from.findingId, to: to.findingId } }) as const;
  const lines = async () =>
    (await cases()).flatMap(({ findings }) => findings.map(({ id, revision }) => [id, revision]));

  it('is one line of its case, still after its next revision, and nobody is told', async () => {
    await hear(first, rekey(first, moved, 1));
    expect(await lines()).toEqual([[moved.findingId, 1]]);
    await hear({ ...moved, revision: 2, change: 'revised' });
    expect(await lines()).toEqual([[moved.findingId, 2]]);
    expect(await noticesAsked()).toEqual(['NIC opened', 'NN opened']);
  });

  it('and then its first key again, is that one line', async () => {
    await hear(first, rekey(first, moved, 1), rekey(moved, first, 2));
    expect(await lines()).toEqual([[first.findingId, 2]]);
    expect(await noticesAsked()).toEqual(['NIC opened', 'NN opened']);
  });
});
