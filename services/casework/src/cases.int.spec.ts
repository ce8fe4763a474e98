import { silentLogger, TimerLoop, type Database } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { nameUuid } from '#libs/platform';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding, aReceipt } from '../test/a-finding.js';
import { acknowledgeCase } from './acknowledge-case.js';
import { applyFindings } from './apply-findings.js';
import { escalate } from './escalate-overdue.js';
import { noteReceipts } from './note-receipts.js';
import { listOpenCases, showCase } from './show-case.js';
import { deadlineTable } from './store/deadline-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';

let db: TestDatabase;
let database: Database;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  ({ database } = db);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.shiftClock(0);
  await emptyCasework(database);
});

const hear = (...events: Parameters<typeof applyFindings>[1]) =>
  database.transaction((sql) => applyFindings(sql, events, parts));

/** Roles with a notice in the outbox, in order of id, and how often each is there. */
async function noticesAsked(): Promise<readonly string[]> {
  const { rows } = await database.query<{ told: string }>(
    `SELECT value::jsonb ->> 'role' || '@' || (value::jsonb ->> 'organisation') || ' ' || (value::jsonb ->> 'reason') AS told
     FROM outbox WHERE type = 'notice.requested' ORDER BY id`,
  );
  return rows.map(({ told }) => told);
}

async function onlyCase() {
  const [found, ...others] = await listOpenCases(database);
  expect(others).toEqual([]);
  return found!;
}

const opened = ['NIC@RXX opened', 'NN@RXX opened'];

describe('a finding arrives', () => {
  it('and opens one case with a notice for each role, a deadline and ledger rows', async () => {
    await hear(aFinding());
    const found = await onlyCase();
    expect(found).toMatchObject({ severity: 'IMMEDIATE', rules: ['R15'], organisation: 'RXX' });
    expect(found.sentence).toMatch(/^The child, 7 months/);
    expect(await noticesAsked()).toEqual(opened);
    const { rows } = await database.query(`SELECT state FROM deadline`);
    expect(rows).toEqual([{ state: 'armed' }]);
    const shown = await showCase(database, { number: found.number });
    expect(shown?.disclosures).toHaveLength(2);
    expect(shown?.findings[0]).toMatchObject({ rule: { id: 'R15', version: 1 }, policy: { version: '1' } });
  });

  it('a second time, and nothing happens', async () => {
    await hear(aFinding());
    await hear(aFinding(), aFinding());
    expect(await noticesAsked()).toEqual(opened);
    expect((await showCase(database, { number: (await onlyCase()).number }))?.journal).toHaveLength(5);
  });

  it('with a lower number than the one held, and nothing happens', async () => {
    await hear(aFinding({ revision: 3, change: 'withdrawn' }));
    await hear(aFinding({ revision: 2 }));
    expect(await listOpenCases(database)).toEqual([]);
  });

  it('with information only, and opens no case, and joins one that is opened later by another revision', async () => {
    await hear(aFinding({ severity: 'INFORMATION' }));
    expect(await listOpenCases(database)).toEqual([]);
    await hear(aFinding({ severity: 'CONCERN', revision: 2, change: 'revised' }));
    expect(await onlyCase()).toMatchObject({ severity: 'CONCERN' });
  });

  it('for the same child in two transactions at once, and there is one case', async () => {
    await Promise.all(['one', 'two', 'three', 'four'].map((name) => hear(aFinding({ name }))));
    expect((await showCase(database, { number: (await onlyCase()).number }))?.findings).toHaveLength(4);
    expect(await noticesAsked()).toEqual(opened);
  });

  it('for a child after the contact turned out to be of another one: the first case is corrected, the second opens', async () => {
    await hear(aFinding());
    await hear(aFinding({ revision: 3, childId: nameUuid('child', 'other') }));
    expect(await listOpenCases(database)).toHaveLength(2);
    expect(await noticesAsked()).toEqual([...opened, 'NIC@RXX corrected', 'NN@RXX corrected', ...opened]);
    await hear(aFinding({ revision: 2, change: 'withdrawn' }));
    expect(await noticesAsked()).toHaveLength(6);
  });

  it('and nothing in the outbox says more of the child than its pseudonym', async () => {
    await hear(aFinding({ sentence: '{child} CANARY' }));
    const { rows } = await database.query(`SELECT 1 FROM outbox WHERE value LIKE '%CANARY%' OR value LIKE '%bruise%'`);
    expect(rows).toEqual([]);
  });
});

describe('two ids are one child', () => {
  const [ivo, alias] = [nameUuid('child', 'ivo'), nameUuid('child', 'alias')];
  const linked = { type: 'child.linked', childId: ivo, alias, epoch: 1 } as const;

  it('and findings of both join one case', async () => {
    await hear(linked, aFinding(), aFinding({ name: 'second', childId: alias }));
    expect((await showCase(database, { number: (await onlyCase()).number }))?.findings).toHaveLength(2);
  });

  it('and the case of the alias becomes the case of the child, annotated', async () => {
    await hear(aFinding({ childId: alias }), linked, aFinding({ name: 'second' }));
    const shown = await showCase(database, { number: (await onlyCase()).number });
    expect(shown?.findings).toHaveLength(2);
    expect(shown?.journal.map(({ event }) => event.type)).toContain('child-linked');
  });

  it('and two open cases name each other', async () => {
    await hear(aFinding(), aFinding({ name: 'second', childId: alias }), linked);
    const [one, two] = await listOpenCases(database);
    const journal = (await showCase(database, { number: one!.number }))?.journal;
    expect(journal?.at(-1)?.event).toMatchObject({ type: 'child-linked', otherCase: two!.number });
  });

  it('and a statement of a lower epoch changes nothing', async () => {
    await hear({ ...linked, epoch: 2 }, { type: 'child.unlinked', childId: ivo, alias, epoch: 1 });
    await hear(aFinding(), aFinding({ name: 'second', childId: alias }));
    await onlyCase();
  });
});

describe('a deadline passes', () => {
  const loop = () =>
    new TimerLoop({
      database,
      table: deadlineTable,
      fire: (timer) => escalate(database, timer, parts),
      logger: silentLogger,
      pollMs: 20,
    });

  it('and the next step is told exactly once, with two loops running', async () => {
    await hear(aFinding());
    const loops = [loop(), loop()];
    for (const each of loops) each.start();
    await db.shiftClock(16 * 60_000);
    await eventually(async () => expect(await noticesAsked()).toEqual([...opened, 'CON@RXX not-acknowledged']));
    await db.shiftClock(32 * 60_000);
    await eventually(async () => expect(await noticesAsked()).toHaveLength(4));
    await Promise.all(loops.map((each) => each.stop()));
    expect(await noticesAsked()).toEqual([...opened, 'CON@RXX not-acknowledged', 'DN@RXX not-acknowledged']);
  });

  it('after somebody acknowledged, and nobody else is told', async () => {
    await hear(aFinding());
    const { number } = await onlyCase();
    await acknowledgeCase(
      database,
      { number },
      { by: 'amira-dunlin', organisation: null, theirs: new Set(['RXX']) },
      parts,
    );
    const running = loop();
    running.start();
    await db.shiftClock(14 * 60_000);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await running.stop();
    expect(await noticesAsked()).toEqual(opened);
    const { rows } = await database.query('SELECT kind, state FROM deadline ORDER BY kind');
    expect(rows).toEqual([
      { kind: 'answer', state: 'disarmed' },
      { kind: 'lapse', state: 'armed' },
    ]);
  });
});

describe('many acknowledge at once', () => {
  it('and one has it, all hear who and when, and each is recorded', async () => {
    await hear(aFinding());
    const { number } = await onlyCase();
    const people = Array.from({ length: 20 }, (_, at) => `person-${at}`);
    const answers = await Promise.all(
      people.map((by) =>
        acknowledgeCase(database, { number }, { by, organisation: null, theirs: new Set(['RXX']) }, parts),
      ),
    );
    const winners = answers.filter((answer) => typeof answer === 'object' && answer.outcome === 'acknowledged');
    expect(winners).toHaveLength(1);
    expect(
      new Set(answers.map((answer) => (typeof answer === 'object' ? `${answer.by} ${answer.at}` : answer))).size,
    ).toBe(1);
    const types = (await showCase(database, { number }))?.journal.map(({ event }) => event.type);
    expect(types?.filter((type) => type === 'acknowledged')).toHaveLength(1);
    expect(types?.filter((type) => type === 'acknowledged-again')).toHaveLength(19);
  });
});

describe('dispatch reports', () => {
  it('that nobody holds the roles of a step, and the next step is told at once and once', async () => {
    await hear(aFinding());
    const { id, number } = await onlyCase();
    const shown = await showCase(database, { number });
    const failed = shown!.told.map(({ noticeId }) =>
      aReceipt(
        { noticeId, caseId: id },
        { state: 'failed-permanent', recipient: null, reason: 'no-recipient', attempt: 0 },
      ),
    );
    await database.transaction((sql) => noteReceipts(sql, failed, parts));
    await database.transaction((sql) => noteReceipts(sql, failed, parts));
    expect(await noticesAsked()).toEqual([
      ...opened,
      'CON@RXX not-delivered',
      ...['OPS@RXX delivery-failed', 'NN@RXX delivery-failed'],
    ]);
    const { rows } = await database.query('SELECT step, state FROM deadline ORDER BY step');
    expect(rows).toEqual([
      { step: 0, state: 'disarmed' },
      { step: 1, state: 'armed' },
    ]);
  });

  it('that a mail server took it, and the case shows for whom', async () => {
    await hear(aFinding());
    const { id, number } = await onlyCase();
    const nurse = (await showCase(database, { number }))!.told.find(({ role }) => role === 'NN')!;
    await database.transaction((sql) => noteReceipts(sql, [aReceipt({ noticeId: nurse.noticeId, caseId: id })], parts));
    const told = (await showCase(database, { number }))!.told.find(({ role }) => role === 'NN');
    expect(told).toMatchObject({ state: 'sent', recipient: 'amira-dunlin', acknowledgedAt: null });
  });
});

describe('the worklist', () => {
  it('is ordered by the next answer due', async () => {
    await hear(
      aFinding({ name: 'slow', severity: 'CONCERN', childId: nameUuid('child', 'slow') }),
      aFinding({ name: 'fast', childId: nameUuid('child', 'fast') }),
      aFinding({ name: 'urgent', severity: 'URGENT', childId: nameUuid('child', 'urgent') }),
    );
    expect((await listOpenCases(database)).map(({ severity }) => severity)).toEqual(['IMMEDIATE', 'URGENT', 'CONCERN']);
  });
});
