import { claimDue, nameUuid, type Database } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding, aReceipt } from '../test/a-finding.js';
import { acknowledgeCase } from './acknowledge-case.js';
import { applyFindings } from './apply-findings.js';
import { escalate } from './escalate-overdue.js';
import { noteReceipts } from './note-receipts.js';
import { listOpenCases, showCase } from './show-case.js';
import { deadlineTable } from './store/deadline-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';

const races = Array.from({ length: 50 }, (_, at) => `race-${at}`);
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

/** Opens a case for each race; gives back their numbers. */
async function openCases(): Promise<readonly string[]> {
  const findings = races.map((name) => aFinding({ name, childId: nameUuid('child', name) }));
  await database.transaction((sql) => applyFindings(sql, findings, parts));
  return (await listOpenCases(database)).map(({ number }) => number);
}

const acknowledge = (number: string, by = 'amira-dunlin') =>
  acknowledgeCase(database, { number }, { by, organisation: null }, parts);
const journalOf = async (number: string) =>
  (await showCase(database, { number }))!.journal.map(({ event }) =>
    event.type === 'step-told' ? `step-told ${String(event['step'])}` : event.type,
  );
const armed = async () => (await database.query(`SELECT 1 FROM deadline WHERE state = 'armed'`)).rows;
const pages = async () =>
  (await database.query(`SELECT 1 FROM outbox WHERE type = 'notice.requested' AND value LIKE '%"step":1%'`)).rows;

/** After whatever order a race took: the journal is one of the two stories that can be told. */
const opened = ['case-opened', 'finding-applied', 'round-started', 'step-told 0', 'referral-proposed'];
const acknowledgedFirst = [...opened, 'acknowledged'];
const toldFirst = [...opened, 'step-told 1', 'acknowledged'];

describe('G17 acknowledgements race', () => {
  it('fifty people at once: one has the case, all hear who and when, and each is recorded', async () => {
    const [number = ''] = await openCases();
    const answers = await Promise.all(races.map((by) => acknowledge(number, by)));
    const heard = answers.flatMap((answer) => (typeof answer === 'object' ? [answer] : []));
    expect(heard.filter(({ outcome }) => outcome === 'acknowledged')).toHaveLength(1);
    expect(new Set(heard.map(({ by, at }) => `${by} ${at}`)).size).toBe(1);
    const journal = await journalOf(number);
    expect(journal.filter((type) => type === 'acknowledged')).toHaveLength(1);
    expect(journal.filter((type) => type === 'acknowledged-again')).toHaveLength(49);
  });

  it('against the deadline, fifty times: either nobody else is told, or one step is and no later one', async () => {
    const numbers = await openCases();
    await db.shiftClock(16 * 60_000);
    const due = await claimDue(database, deadlineTable, 100);
    expect(due).toHaveLength(50);
    const fire = due.map((timer) => () => escalate(database, timer, parts));
    const answer = numbers.map((number) => () => acknowledge(number));
    // half of the acknowledgements set off before the deadline, half after it
    const runs = fire.flatMap((escalation, at) =>
      at % 2 === 0 ? [answer[at]!, escalation] : [escalation, answer[at]!],
    );
    await Promise.all(runs.map((run) => run()));
    const journals = await Promise.all(numbers.map(journalOf));
    for (const journal of journals) expect([acknowledgedFirst, toldFirst]).toContainEqual(journal);
    const escalated = journals.filter((journal) => journal.includes('step-told 1'));
    expect(await pages()).toHaveLength(escalated.length);
    expect(await armed()).toEqual([]);
    await db.shiftClock(24 * 3_600_000);
    expect(await claimDue(database, deadlineTable, 100)).toEqual([]);
  });

  it('against a mail that cannot be delivered, fifty times: the same', async () => {
    const numbers = await openCases();
    const failing = await Promise.all(
      numbers.map(async (number) => {
        const { id, told } = (await showCase(database, { number }))!;
        return told.map(({ noticeId }) =>
          aReceipt({ noticeId, caseId: id }, { state: 'failed-permanent', recipient: null, reason: 'no-recipient' }),
        );
      }),
    );
    const runs = numbers.flatMap((number, at) => [
      () => database.transaction((sql) => noteReceipts(sql, failing[at]!, parts)),
      () => acknowledge(number),
    ]);
    await Promise.all(runs.map((run) => run()));
    const journals = await Promise.all(numbers.map(journalOf));
    for (const journal of journals) {
      const told = journal.filter((type) => type !== 'delivery-noted');
      expect([acknowledgedFirst, toldFirst]).toContainEqual(told);
    }
    expect(await armed()).toEqual([]);
  });
});
