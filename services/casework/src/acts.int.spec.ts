import { nameUuid, silentLogger, TimerLoop, type Database } from '#libs/platform';
import { eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { emptyCasework, parts } from '../test/a-casework.js';
import { directory } from '../test/a-directory.js';
import { aFinding } from '../test/a-finding.js';
import { noPlan, onAPlan } from '../test/a-plan.js';
import { acknowledgeCase } from './acknowledge-case.js';
import { applyFindings } from './apply-findings.js';
import { closeCase } from './close-case.js';
import { confirmReferral, declineReferral } from './decide-referral.js';
import { escalate } from './escalate-overdue.js';
import { giveVerdict } from './give-verdict.js';
import { proposeReferral } from './propose-referral.js';
import { recordAction } from './record-action.js';
import { listOpenCases, showCase } from './show-case.js';
import { deadlineTable } from './store/deadline-rows.js';
import { caseworkMigrations } from './store/migrations-folder.js';
import { undoAcknowledgement } from './undo-acknowledgement.js';

let db: TestDatabase;
let database: Database;
const running: TimerLoop[] = [];
const minute = 60_000;
const nurse = { by: 'amira-dunlin', organisation: 'RXX' } as const;
const doctor = { by: 'dr-heron', organisation: 'RXX' } as const;

beforeAll(async () => {
  db = await testDatabase('casework', caseworkMigrations);
  ({ database } = db);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.shiftClock(0);
  await emptyCasework(database);
});
afterEach(() => Promise.all(running.splice(0).map((loop) => loop.stop())));

const hear = (...events: Parameters<typeof applyFindings>[1]) =>
  database.transaction((sql) => applyFindings(sql, events, parts));

async function openCase(changes: Parameters<typeof aFinding>[0] = {}): Promise<{ readonly number: string }> {
  await hear(aFinding(changes));
  const [found] = await listOpenCases(database);
  return { number: found!.number };
}

function runTimers(): void {
  for (let one = 0; one < 2; one += 1) {
    const loop = new TimerLoop({
      ...{ database, table: deadlineTable, logger: silentLogger, pollMs: 20 },
      fire: (timer) => escalate(database, timer, parts),
    });
    loop.start();
    running.push(loop);
  }
}

/** Notices asked, as role and reason, in order. */
async function asked(): Promise<readonly string[]> {
  const { rows } = await database.query<{ told: string }>(
    `SELECT value::jsonb ->> 'role' || ' ' || (value::jsonb ->> 'reason') AS told FROM outbox
     WHERE type = 'notice.requested' ORDER BY id`,
  );
  return rows.map(({ told }) => told);
}

/** Events published about cases, in order, without those of every case. */
async function published(): Promise<readonly string[]> {
  const { rows } = await database.query<{ type: string }>(
    `SELECT type FROM outbox WHERE topic = 'cases.v1' ORDER BY id`,
  );
  const ofEveryCase = ['case.opened', 'case.finding-applied', 'case.round-started', 'case.step-told'];
  return rows.map(({ type }) => type).filter((type) => !ofEveryCase.includes(type));
}

const timers = async () =>
  (
    await database.query<{ line: string }>(
      `SELECT kind || ' ' || round || ' ' || step || ' ' || state AS line FROM deadline ORDER BY kind, round, step`,
    )
  ).rows.map(({ line }) => line);
const journal = async (reference: { readonly number: string }) =>
  (await showCase(database, reference))!.journal.map(({ event }) => event.type);
const opened = ['NIC opened', 'NN opened'];

describe('an acknowledgement is taken back', () => {
  it('and its deadline, which was disarmed, is armed again: at the old time the next step is told, once', async () => {
    const reference = await openCase();
    const answer = await acknowledgeCase(database, reference, nurse, parts);
    if (typeof answer === 'string') throw new Error(answer);
    expect(Date.parse(answer.undoUntil!) - Date.parse(answer.at)).toBe(5 * minute);
    expect(await timers()).toEqual(['answer 1 0 disarmed', 'lapse 1 0 armed']);
    await db.shiftClock(4 * minute);
    expect(await undoAcknowledgement(database, reference, nurse, parts)).toMatchObject({
      outcome: 'done',
      ...reference,
    });
    expect(await timers()).toEqual(['answer 1 0 armed', 'lapse 1 0 disarmed']);
    runTimers();
    await db.shiftClock(14 * minute);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await asked()).toEqual(opened);
    await db.shiftClock(16 * minute);
    await eventually(async () => expect(await asked()).toEqual([...opened, 'CON not-acknowledged']));
    expect(await timers()).toEqual(['answer 1 0 fired', 'answer 1 1 armed', 'lapse 1 0 disarmed']);
  });

  it('and made again, and taken back again: each time with the deadline that it had', async () => {
    const reference = await openCase();
    for (const _ of [1, 2]) {
      await acknowledgeCase(database, reference, nurse, parts);
      await undoAcknowledgement(database, reference, nurse, parts);
      expect(await timers()).toEqual(['answer 1 0 armed', 'lapse 1 0 disarmed']);
    }
    expect(await undoAcknowledgement(database, reference, nurse, parts)).toBe('nothing-to-undo');
    expect(await published()).toEqual([
      'case.referral-proposed',
      ...['case.acknowledged', 'case.acknowledgement-undone', 'case.acknowledged', 'case.acknowledgement-undone'],
    ]);
  });

  it('too late, of nobody, or of a case that is not there: refused, and nothing is written', async () => {
    const reference = await openCase();
    await acknowledgeCase(database, reference, nurse, parts);
    await db.shiftClock(6 * minute);
    const before = await journal(reference);
    expect(await undoAcknowledgement(database, reference, nurse, parts)).toBe('undo-too-late');
    expect(await undoAcknowledgement(database, reference, doctor, parts)).toBe('nothing-to-undo');
    expect(await undoAcknowledgement(database, { number: 'B-0' }, nurse, parts)).toBe('case-not-found');
    expect(await journal(reference)).toEqual(before);
  });
});

describe('an acknowledgement without an action', () => {
  it('lapses: the same people are told again, once, and again in the round after that', async () => {
    const reference = await openCase({ receivedAt: new Date().toISOString() });
    await acknowledgeCase(database, reference, nurse, parts);
    runTimers();
    await db.shiftClock(61 * minute);
    const again = [...opened, 'NIC lapsed', 'NN lapsed'];
    await eventually(async () => expect(await asked()).toEqual(again));
    await acknowledgeCase(database, reference, nurse, parts);
    await db.shiftClock(80 * minute);
    await eventually(async () => expect(await asked()).toEqual([...again, 'NIC lapsed', 'NN lapsed']));
    expect((await published()).filter((type) => type === 'case.lapsed')).toHaveLength(2);
  });

  it('does not once an action is recorded: no timer is left', async () => {
    const reference = await openCase();
    await acknowledgeCase(database, reference, nurse, parts);
    expect(await recordAction(database, reference, { ...nurse, kind: 'examined-child' }, parts)).toMatchObject({
      outcome: 'done',
      actBy: null,
    });
    expect(await timers()).toEqual(['answer 1 0 disarmed', 'lapse 1 0 disarmed']);
    expect((await published()).at(-1)).toBe('case.action-recorded');
  });
});

describe('an action', () => {
  it('is recorded once when its form is sent twice at the same time', async () => {
    const reference = await openCase();
    const deed = { ...nurse, kind: 'examined-child', once: nameUuid('form', '1') } as const;
    const answers = await Promise.all([deed, deed].map((act) => recordAction(database, reference, act, parts)));
    const outcomes = answers.map((answer) => (typeof answer === 'string' ? answer : answer.outcome));
    expect(outcomes.toSorted()).toEqual(['already', 'done']);
    expect(await recordAction(database, reference, deed, parts)).toMatchObject({
      ...{ outcome: 'already', stands: { decision: 'recorded', kind: 'examined-child' } },
    });
    expect((await published()).filter((type) => type === 'case.action-recorded')).toHaveLength(1);
  });
});

describe('a referral', () => {
  it('is proposed by a rule and sent when a clinician confirms, once', async () => {
    const reference = await openCase({ plan: noPlan });
    expect(await asked()).toEqual(opened);
    const answers = await Promise.all([nurse, doctor].map((by) => confirmReferral(database, reference, by, parts)));
    const outcomes = answers.map((answer) => (typeof answer === 'string' ? answer : answer.outcome));
    expect(outcomes.toSorted()).toEqual(['already', 'done']);
    expect((await asked()).slice(2)).toEqual([expect.stringMatching(/^(CSC|EDT) referral-confirmed$/)]);
    const shown = await showCase(database, reference);
    expect(shown?.disclosures.filter(({ why }) => why === 'referral-confirmed')).toHaveLength(1);
  });

  it('is declined with a reason, or proposed by a person', async () => {
    const reference = await openCase({ plan: noPlan });
    expect(
      await declineReferral(database, reference, { ...doctor, reason: 'explained-by-condition' }, parts),
    ).toMatchObject({ outcome: 'done', by: 'dr-heron' });
    expect(await proposeReferral(database, reference, nurse, parts)).toMatchObject({ outcome: 'done' });
    expect(await asked()).toEqual(opened);
    expect(await published()).toEqual([
      ...['case.referral-proposed', 'case.referral-declined', 'case.referral-proposed'],
    ]);
  });
});

describe('a case is closed', () => {
  const isOf = (person: string, organisation: string) => directory.organisationsOf(person).has(organisation);
  const close = async (reference: { readonly number: string }) => {
    await recordAction(database, reference, { ...nurse, kind: 'examined-child' }, parts);
    return closeCase(database, reference, { ...nurse, reason: 'explained-no-further-action' }, parts, isOf);
  };

  it('and leaves the worklist, with nothing armed; who comes later hears so', async () => {
    const reference = await openCase();
    expect(await close(reference)).toMatchObject({ outcome: 'done', actBy: null });
    expect(await listOpenCases(database)).toEqual([]);
    expect(await showCase(database, reference)).toMatchObject({ state: 'closed', answerDue: null, waitingFor: [] });
    expect(await timers()).toEqual(['answer 1 0 disarmed']);
    expect(await acknowledgeCase(database, reference, doctor, parts)).toBe('case-closed');
    expect(await close(reference)).toMatchObject({ outcome: 'already', by: 'amira-dunlin' });
  });

  it('and a new finding of the child opens another', async () => {
    const reference = await openCase();
    await close(reference);
    await hear(aFinding({ name: 'second' }));
    const [next, ...others] = await listOpenCases(database);
    expect(others).toEqual([]);
    expect(next?.number).not.toBe(reference.number);
    expect(await asked()).toEqual([...opened, ...opened]);
  });

  it('and what is withdrawn then is told to those who had been told, in the closed case', async () => {
    const reference = await openCase();
    await close(reference);
    await hear(aFinding({ revision: 2, change: 'withdrawn' }));
    expect(await asked()).toEqual([...opened, 'NIC corrected', 'NN corrected']);
    expect(await listOpenCases(database)).toEqual([]);
    expect(await journal(reference)).toContain('correction-told');
  });

  it('and a finding of it that turns out to be worse, or is so again, opens another; the closed one stays as it was', async () => {
    const reference = await openCase({ severity: 'CONCERN' });
    await close(reference);
    await hear(aFinding({ severity: 'CONCERN', revision: 2, change: 'revised' }));
    expect(await listOpenCases(database)).toEqual([]);
    await hear(aFinding({ severity: 'IMMEDIATE', revision: 3, change: 'revised' }));
    expect(await listOpenCases(database)).toMatchObject([{ severity: 'IMMEDIATE' }]);
    expect(await asked()).toEqual([...opened, ...opened]);
    expect(await journal(reference)).not.toContain('correction-told');
  });

  it('while a finding of the child comes: it joins the case before it is closed, or opens another', async () => {
    const reference = await openCase();
    await Promise.all([close(reference), hear(aFinding({ name: 'second' }))]);
    const open = await listOpenCases(database);
    const joined = (await journal(reference)).filter((type) => type === 'finding-applied').length;
    expect(open.length + joined).toBe(2);
  });
});

describe('beside the chain', () => {
  it('the team of a child on a plan is told once, and a verdict is taken of each person', async () => {
    const reference = await openCase({ plan: onAPlan });
    await hear(aFinding({ plan: onAPlan, revision: 2, change: 'revised' }));
    expect((await asked()).slice(2)).toEqual([expect.stringMatching(/^(SW|EDT) child-on-plan$/)]);
    const { findingId } = aFinding();
    for (const useful of [true, true, false])
      await giveVerdict(database, reference, { ...nurse, findingId, useful }, parts);
    expect((await published()).filter((type) => type === 'case.verdict-given')).toHaveLength(2);
    expect(await giveVerdict(database, reference, { ...nurse, findingId: nameUuid('x'), useful: true }, parts)).toBe(
      'finding-not-found',
    );
  });
});
