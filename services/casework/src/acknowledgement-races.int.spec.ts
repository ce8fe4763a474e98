import { claimDue, nameUuid, type Database } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { aFinding, aReceipt } from '../test/a-finding.js';
import { acknowledgeCase } from './acknowledge-case.js';
import { applyFindings } from './apply-findings.js';
import { escalate } from './escalate-overdue.js';
import { noteReceipts } from './note-receipts.js';
import { recordAction } from './record-action.js';
import { listOpenCases, showCase } from './show-case.js';
import { deadlineTable } from './store/deadline-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';
import { undoAcknowledgement } from './undo-acknowledgement.js';

const races = Array.from({ length: 200 }, (_, at) => `race-${at}`);
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
  acknowledgeCase(database, { number }, { by, organisation: null, theirs: new Set(['RXX']) }, parts);
const journalOf = async (number: string) =>
  (await showCase(database, { number }))!.journal.map(({ event }) =>
    event.type === 'step-told' ? `step-told ${String(event['step'])}` : event.type,
  );
const armed = async () =>
  (await database.query(`SELECT 1 FROM deadline WHERE state = 'armed' AND kind = 'answer'`)).rows;
const pages = async () =>
  (await database.query(`SELECT 1 FROM outbox WHERE type = 'notice.requested' AND value LIKE '%"step":1%'`)).rows;

/** After whatever order a race took: the journal is one of the two stories that can be told. */
const opened = ['case-opened', 'finding-applied', 'round-started', 'step-told 0', 'referral-proposed'];
const acknowledgedFirst = [...opened, 'acknowledged'];
const toldFirst = [...opened, 'step-told 1', 'acknowledged'];

/** Runs races side by side, twenty at a time; what belongs to one race sets off in the order given. */
async function race<T>(each: readonly (readonly (() => Promise<T>)[])[]): Promise<readonly T[]> {
  const came: T[] = [];
  for (let at = 0; at < each.length; at += 20)
    came.push(...(await Promise.all(each.slice(at, at + 20).flatMap((one) => one.map((run) => run())))));
  return came;
}

describe('G17 acknowledgements race', () => {
  it('fifty people at once: one has the case, all hear who and when, and each is recorded', async () => {
    const [number = ''] = await openCases();
    const answers = await Promise.all(races.slice(0, 50).map((by) => acknowledge(number, by)));
    const heard = answers.flatMap((answer) => (typeof answer === 'object' ? [answer] : []));
    expect(heard.filter(({ outcome }) => outcome === 'acknowledged')).toHaveLength(1);
    expect(new Set(heard.map(({ by, at }) => `${by} ${at}`)).size).toBe(1);
    const journal = await journalOf(number);
    expect(journal.filter((type) => type === 'acknowledged')).toHaveLength(1);
    expect(journal.filter((type) => type === 'acknowledged-again')).toHaveLength(49);
  });

  it('against the deadline, two hundred times: either nobody else is told, or one step is and no later one', async () => {
    const numbers = await openCases();
    await db.shiftClock(16 * 60_000);
    const due = await claimDue(database, deadlineTable, 1_000);
    expect(due).toHaveLength(200);
    const fire = due.map((timer) => () => escalate(database, timer, parts));
    const answer = numbers.map((number) => () => acknowledge(number));
    // half of the acknowledgements set off before the deadline, half after it
    await race<unknown>(
      fire.map((escalation, at) => (at % 2 === 0 ? [answer[at]!, escalation] : [escalation, answer[at]!])),
    );
    const journals = await race(numbers.map((number) => [() => journalOf(number)]));
    for (const journal of journals) expect([acknowledgedFirst, toldFirst]).toContainEqual(journal);
    const escalated = journals.filter((journal) => journal.includes('step-told 1'));
    expect(await pages()).toHaveLength(escalated.length);
    expect(await armed()).toEqual([]);
    // nobody is chased for an answer any more; only the clock to act is left
    await db.shiftClock(24 * 3_600_000);
    const { rows } = await database.query(
      `SELECT kind, count(*)::int AS count FROM deadline WHERE state = 'armed' GROUP BY kind`,
    );
    expect(rows).toEqual([{ kind: 'lapse', count: 200 }]);
  });

  it('against a mail that cannot be delivered, two hundred times: the same', async () => {
    const numbers = await openCases();
    const failing = await race(
      numbers.map((number) => [
        async () => {
          const { id, told } = (await showCase(database, { number }))!;
          return told.map(({ noticeId }) =>
            aReceipt({ noticeId, caseId: id }, { state: 'failed-permanent', recipient: null, reason: 'no-recipient' }),
          );
        },
      ]),
    );
    await race<unknown>(
      numbers.map((number, at) => [
        () => database.transaction((sql) => noteReceipts(sql, failing[at]!, parts)),
        () => acknowledge(number),
      ]),
    );
    const journals = await race(numbers.map((number) => [() => journalOf(number)]));
    for (const journal of journals) {
      const told = journal.filter((type) => type !== 'delivery-noted' && type !== 'copy-told');
      expect([acknowledgedFirst, toldFirst]).toContainEqual(told);
    }
    expect(await armed()).toEqual([]);
  });

  it('taken back against the deadline, two hundred times: the next step is told once, whoever comes first', async () => {
    const numbers = await openCases();
    await race(numbers.map((number) => [() => acknowledge(number)]));
    await db.shiftClock(4 * 60_000);
    // what the acknowledgements disarmed had been claimed before: its timer fires late, before or after they are taken back
    const { rows } = await database.query<{ id: string }>(
      `UPDATE deadline SET due_at = clock.now() WHERE kind = 'answer' RETURNING id`,
    );
    await database.query(
      `UPDATE case_journal SET event = jsonb_set(event, '{answerBy}', to_jsonb(clock.now())) WHERE type = 'step-told'`,
    );
    const fire = rows.map(
      ({ id }) =>
        () =>
          escalate(database, { id, due_at: new Date(), attempts: 1 }, parts),
    );
    const undo = numbers.map(
      (number) => () => undoAcknowledgement(database, { number }, { by: 'amira-dunlin', organisation: 'RXX' }, parts),
    );
    const answers = await race<unknown>(undo.map((one, at) => (at % 2 === 0 ? [one, fire[at]!] : [fire[at]!, one])));
    expect(answers.filter((answer) => typeof answer === 'object' && answer !== null)).toHaveLength(200);
    for (const journal of await race(numbers.map((number) => [() => journalOf(number)])))
      expect(journal).toEqual([...opened, 'acknowledged', 'acknowledgement-undone', 'step-told 1']);
    expect(await pages()).toHaveLength(200);
  });

  it('against the lapse of an earlier one and an action, two hundred times: it lapses or it was acted on, never both', async () => {
    const numbers = await openCases();
    await race(numbers.map((number) => [() => acknowledge(number)]));
    await db.shiftClock(16 * 60_000);
    const due = await claimDue(database, deadlineTable, 1_000);
    expect(due).toHaveLength(200);
    const fire = due.map((timer) => () => escalate(database, timer, parts));
    const act = numbers.map(
      (number) => () =>
        recordAction(database, { number }, { by: 'amira-dunlin', organisation: 'RXX', kind: 'examined-child' }, parts),
    );
    await race<unknown>(fire.map((lapse, at) => (at % 2 === 0 ? [act[at]!, lapse] : [lapse, act[at]!])));
    const acted = [...opened, 'acknowledged', 'action-recorded'];
    const lapsed = [...opened, 'acknowledged', 'lapsed', 'round-started', 'step-told 0', 'action-recorded'];
    for (const journal of await race(numbers.map((number) => [() => journalOf(number)])))
      expect([acted, lapsed]).toContainEqual(journal);
  });
});
