import type { NoticeRequested } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aNotice, testDatabase, type TestDatabase } from '#libs/testing';
import { counted } from '../test/counted.js';
import { accepting, toEastfield } from '../test/a-directory.js';
import { emptyDispatch } from '../test/dispatch-here.js';
import { acceptNotices } from './accept-notices.js';
import { dispatchMigrations } from './store/migrations-folder.js';

let db: TestDatabase;
beforeAll(async () => (db = await testDatabase('dispatch', dispatchMigrations)));
afterAll(() => db.drop());

const empty = () => emptyDispatch(db.database);
beforeEach(empty);

const accept = (notices: readonly NoticeRequested[], names: string[] = []) =>
  db.database.transaction((sql) => acceptNotices(counted(sql, names), notices, accepting));

/** Everything that taking notices in leaves, but for times and the random ids of traces. */
async function left(): Promise<unknown> {
  const { rows: notices } = await db.database.query(
    `SELECT to_jsonb(notice) - 'requested_at' AS row FROM notice ORDER BY notice_id`,
  );
  const { rows: deliveries } = await db.database.query(
    `SELECT to_jsonb(delivery) - 'due_at' AS row FROM delivery ORDER BY id`,
  );
  const { rows: receipts } = await db.database.query(
    `SELECT topic, key, key_sequence, event_id, type, value::jsonb - 'at' AS value FROM outbox ORDER BY id`,
  );
  return { notices, deliveries, receipts };
}

/** Two hundred notices to two people, of three for each case: one to a role that nobody holds, ten that come twice. */
const twoHundred = Array.from({ length: 200 }, (_, n) => {
  const changes = n === 77 ? ({ role: 'EXEC' } as const) : n % 2 === 0 ? {} : toEastfield;
  return aNotice(`n-${n}`, { ...changes, caseId: nameUuid('case', Math.floor(n / 3)) });
});
/** What a repeat says otherwise counts for nothing. */
const withRepeats = twoHundred.flatMap((notice, n) =>
  n % 20 === 7 ? [notice, { ...notice, caseNumber: 'B-99' }] : [notice],
);

describe('two hundred notices at once', () => {
  it('leave the rows and receipts that they leave one by one, repeats and the one without a recipient among them', async () => {
    for (const notice of withRepeats) await accept([notice]);
    const oneByOne = await left();
    await empty();
    await accept(withRepeats);
    expect(await left()).toEqual(oneByOne);
    expect(oneByOne).toMatchObject({
      notices: { length: 200 },
      deliveries: { length: 199 },
      receipts: { length: 200 },
    });
  });

  it('of which some were there before add what is new, and nothing twice', async () => {
    await accept(twoHundred.slice(50, 150));
    await accept(withRepeats);
    const { rows } = await db.database.query(
      'SELECT count(*)::int AS said, count(DISTINCT event_id)::int AS receipts FROM outbox',
    );
    expect(rows).toEqual([{ said: 200, receipts: 200 }]);
    await accept(withRepeats);
    expect(await left()).toMatchObject({ notices: { length: 200 }, receipts: { length: 200 } });
  });

  it('take no more statements than one, and one for all mails in which several go', async () => {
    const [one, two, many]: [string[], string[], string[]] = [[], [], []];
    await accept([aNotice('one')], one);
    await accept([aNotice('two'), aNotice('three', { caseId: aNotice('two').caseId })], two);
    await accept(twoHundred, many);
    expect(two).toEqual([...one.slice(0, -1), 'cases-join', ...one.slice(-1)]);
    expect(many).toEqual(two);
  });

  it('wait each for the mail server of its recipient', async () => {
    await accept(twoHundred);
    const { rows } = await db.database.query(
      'SELECT target, count(*)::int AS mails FROM delivery GROUP BY 1 ORDER BY 1',
    );
    expect(rows).toEqual([
      { target: 'eastfield.example', mails: 99 },
      { target: 'millbrook.example', mails: 100 },
    ]);
  });
});
