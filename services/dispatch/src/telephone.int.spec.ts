import type { NoticeRequested } from '#libs/contracts';
import { Health, silentLogger } from '#libs/platform';
import { aNotice, eventually } from '#libs/testing';
import { accepting, directory, directoryWithPhones, mailAlone } from '../test/a-directory.js';
import { DispatchHere } from '../test/dispatch-here.js';
import { DispatchApi } from '../test/dispatch-api.js';
import { saidReceipts } from '../test/said-receipts.js';
import { deferred, refused, ScriptedSender } from '../test/scripted-sender.js';
import { acceptNotices } from './accept-notices.js';
import { DeliveryWorker } from './delivery-worker.js';
import { ringLate, ringRound } from './ring-round.js';
import { parkedCalls } from './store/phone-tasks.js';

const here = new DispatchHere();
let api: DispatchApi;
beforeAll(async () => {
  api = await DispatchApi.open(here.database, directoryWithPhones);
});
afterAll(() => api.close());

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const urgent = (changes: Partial<NoticeRequested> = {}) =>
  aNotice('urgent', { severity: 'URGENT', answerBy: inAnHour(), ...changes });
const immediate = () => aNotice('immediate', { answerBy: inAnHour() });
const accept = (...notices: NoticeRequested[]) =>
  here.database.transaction((sql) => acceptNotices(sql, notices, accepting));

function work(sender: ScriptedSender, people = directoryWithPhones, backOffSeconds: readonly number[] = [0.05]): void {
  const worker = new DeliveryWorker({
    ...{ database: here.database, directory: people, sender, logger: silentLogger, health: new Health() },
    ...{ mailDomain: 'bellwether.example', ...mailAlone, backOffSeconds, sendTimeoutMs: 1_000 },
    ...{ slots: 4, slotsPerTarget: 2, pollMs: 20 },
  });
  worker.start();
  here.ended.push(() => worker.stop());
}
const that = (answer: object): ScriptedSender => {
  const sender = new ScriptedSender();
  sender.answers = () => answer;
  return sender;
};
const parts = (people = directoryWithPhones) => ({
  ...{ directory: people, logger: silentLogger, ringWithinSeconds: 900, lateAfterSeconds: 120 },
});
const round = () => ringRound(here.database, parts());
const late = (people = directoryWithPhones) => ringLate(here.database, parts(people));
const told = (expected: readonly string[]) =>
  eventually(async () => expect(await saidReceipts(here.database)).toEqual(expected));
const tasks = async () => (await api.call('/phone-tasks')).body as readonly Record<string, unknown>[];

describe('mail that fails for good', () => {
  it('to somebody without a telephone is a failure for good at once', async () => {
    work(that(refused), directory);
    await accept(urgent());
    await told(['smtp queued 0', 'smtp failed-permanent 1 smtp-550']);
    await round();
    expect(await tasks()).toEqual([]);
  });

  it('to somebody with one is a failure for now, and a call that somebody has to make', async () => {
    work(that(refused));
    await accept(urgent());
    await told(['smtp queued 0', 'smtp failed-temporary 1 smtp-550']);
    await round();
    await told(['smtp queued 0', 'smtp failed-temporary 1 smtp-550', 'phone queued 1']);
    expect(await tasks()).toMatchObject([
      {
        ...{ caseNumber: 'B-12', severity: 'URGENT', phone: '01632 960 020', reason: 'smtp-550', state: 'open' },
        person: { id: 'amira-dunlin', name: 'Amira Dunlin' },
      },
    ]);
  });

  it('that dispatch gives up is one too', async () => {
    work(that(deferred));
    await accept(urgent());
    await eventually(async () => {
      await round();
      expect((await saidReceipts(here.database)).slice(-2)).toEqual([
        'smtp failed-temporary 2 gave-up',
        'phone queued 2',
      ]);
    });
  });

  it('IMMEDIATE tells the next step at once, and somebody rings as well', async () => {
    work(that(refused));
    await accept(immediate());
    await told(['smtp queued 0', 'smtp failed-temporary 1 smtp-550']);
    await round();
    const expected = [
      ...['smtp queued 0', 'smtp failed-temporary 1 smtp-550'],
      ...['phone queued 1', 'smtp failed-permanent 1 smtp-550'],
    ];
    await told(expected);
    expect(await tasks()).toHaveLength(1);
    await round();
    expect(await saidReceipts(here.database)).toEqual(expected);
  });

  it('is said once, although two processes look', async () => {
    work(that(refused));
    await accept(urgent(), immediate());
    await eventually(async () => expect(await tasks()).toHaveLength(2));
    await Promise.all([round(), round(), round()]);
    expect((await saidReceipts(here.database)).filter((said) => said.startsWith('phone'))).toEqual(
      Array(2).fill('phone queued 1'),
    );
  });
});

describe('a call', () => {
  const rungInVain = async (): Promise<void> => {
    work(that(refused));
    await accept(urgent());
    await eventually(async () => expect(await tasks()).toHaveLength(1));
    await round();
  };
  const answer = (outcome: string, by = 'dr-knot', id: string = urgent().noticeId) =>
    api.call(`/phone-tasks/${id}`, 'POST', { outcome, by });

  it('that reaches them delivers the notice, and is off the list', async () => {
    await rungInVain();
    expect(await answer('reached')).toMatchObject({ status: 200, body: { state: 'done', answeredBy: 'dr-knot' } });
    expect((await saidReceipts(here.database)).at(-1)).toBe('phone delivered 1');
    expect(await tasks()).toEqual([]);
    expect(await answer('not-reached')).toMatchObject({ status: 409, body: { code: 'phone-task-answered' } });
  });

  it('that does not reach them tells the next step', async () => {
    await rungInVain();
    expect(await answer('not-reached')).toMatchObject({ status: 200, body: { state: 'not-reached' } });
    expect((await saidReceipts(here.database)).at(-1)).toBe('phone failed-permanent 1 phone-not-reached');
  });

  it('that does not reach somebody whose mail has been accepted meanwhile has failed by itself: the mail stands', async () => {
    const sender = that(deferred);
    work(sender, directoryWithPhones, [0.05, 150]);
    await accept(immediate());
    await eventually(async () =>
      expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp failed-temporary 2/),
    );
    await here.db.shiftClock(121_000);
    await late();
    sender.answers = () => null;
    await here.db.shiftClock(160_000);
    await eventually(async () => expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp sent/));
    const id = immediate().noticeId;
    expect(await answer('not-reached', 'dr-knot', id)).toMatchObject({ status: 200, body: { state: 'not-reached' } });
    expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp sent/);
    const { rows } = await here.database.query<{ state: string }>('SELECT state FROM notice');
    expect(rows).toEqual([{ state: 'sent' }]);
  });

  it('that nobody makes in time tells the next step, and can be made still', async () => {
    await rungInVain();
    await here.db.shiftClock(899_000);
    await round();
    expect((await saidReceipts(here.database)).at(-1)).toBe('phone queued 1');
    await here.db.shiftClock(901_000);
    await round();
    expect((await saidReceipts(here.database)).at(-1)).toBe('phone failed-permanent 1 phone-not-taken');
    expect(await tasks()).toMatchObject([{ state: 'not-taken' }]);
    expect(await answer('reached')).toMatchObject({ status: 200 });
    expect((await saidReceipts(here.database)).at(-1)).toBe('phone delivered 1');
  });

  it('is due before the answer is', async () => {
    work(that(refused));
    await accept(urgent({ answerBy: new Date(Date.now() + 300_000).toISOString() }));
    await eventually(async () => expect(await tasks()).toHaveLength(1));
    await round();
    await here.db.shiftClock(301_000);
    await round();
    expect((await saidReceipts(here.database)).at(-1)).toBe('phone failed-permanent 1 phone-not-taken');
  });

  it.each([
    ['by a slip of the keys', 'reached', 'dr-knut', urgent().noticeId, 403, 'person-not-known'],
    ['about nothing', 'reached', 'dr-knot', '8d0b3c3e-0000-4000-8000-000000000000', 404, 'phone-task-not-found'],
    ['about what has no id', 'reached', 'dr-knot', 'B-12', 404, 'phone-task-not-found'],
    ['with an outcome that is none', 'perhaps', 'dr-knot', urgent().noticeId, 422, 'contract-breach'],
  ])('cannot be answered %s', async (_, outcome, by, id, status, code) => {
    await rungInVain();
    const before = await saidReceipts(here.database);
    expect(await answer(outcome, by, id)).toMatchObject({ status, body: { code } });
    expect(await saidReceipts(here.database)).toEqual(before);
  });
});

describe('one call that cannot be handled among others', () => {
  const bad = urgent({
    noticeId: '8d0b3c3e-0000-4000-8000-00000000000a',
    caseId: '8d0b3c3e-0000-4000-8000-00000000000b',
  });
  /** What is said of one case breaks a rule of the database: it fails by itself, for ever. */
  async function breakOne(): Promise<void> {
    await here.database.query(`ALTER TABLE outbox ADD CONSTRAINT broken CHECK (key <> '${bad.caseId}') NOT VALID`);
    here.ended.push(async () => {
      await here.database.query('ALTER TABLE outbox DROP CONSTRAINT broken');
    });
  }
  const said = (notice: NoticeRequested) => saidReceipts(here.database, notice.noticeId);
  const parked = () => parkedCalls(here.database);

  it('is parked, and the others ring, in time and when their time is over', async () => {
    work(that(refused));
    await accept(bad, urgent(), immediate());
    await eventually(async () => expect(await tasks()).toHaveLength(3));
    await breakOne();
    await round();
    expect((await said(urgent())).at(-1)).toBe('phone queued 1');
    expect(await said(immediate())).toContain('phone queued 1');
    expect((await said(bad)).at(-1)).toMatch(/^smtp failed-temporary/);
    expect(await parked()).toBe(1);
    await here.db.shiftClock(901_000);
    await round();
    expect((await said(urgent())).at(-1)).toBe('phone failed-permanent 1 phone-not-taken');
  });

  it('is tried again a quarter of an hour later', async () => {
    work(that(refused));
    await accept(bad);
    await eventually(async () => expect(await tasks()).toHaveLength(1));
    await breakOne();
    await round();
    await here.ended.pop()?.();
    await round();
    expect((await said(bad)).at(-1)).toMatch(/^smtp failed-temporary/);
    await here.db.shiftClock(901_000);
    await round();
    expect((await said(bad)).at(-1)).toMatch(/^phone/);
    expect(await parked()).toBe(0);
  });

  it('is parked also where mail is late', async () => {
    const now = (changes: Partial<NoticeRequested>) => ({ ...immediate(), ...changes });
    const worse = now({ noticeId: bad.noticeId, caseId: bad.caseId });
    await accept(worse, immediate());
    await breakOne();
    await here.db.shiftClock(121_000);
    await late();
    expect((await said(immediate())).at(-1)).toBe('smtp failed-permanent 0 not-accepted-in-time');
    expect(await said(worse)).toEqual(['smtp queued 0']);
    expect(await parked()).toBe(1);
  });

  it('is no reason to park it when storage is away: the round fails, and is tried again', async () => {
    await here.database.query('ALTER TABLE phone_task RENAME TO phone_task_away');
    await expect(round()).rejects.toThrow();
    await here.database.query('ALTER TABLE phone_task_away RENAME TO phone_task');
    await round();
    expect(await parked()).toBe(0);
  });
});

describe('an IMMEDIATE notice that no mail server has accepted', () => {
  it('for two minutes goes by telephone too, and the next step is told; the mail is tried still', async () => {
    const sender = that(deferred);
    work(sender, directoryWithPhones, [0.05, 0.05, 300]);
    await accept(immediate());
    await eventually(async () =>
      expect((await saidReceipts(here.database)).at(-1)).toBe('smtp failed-temporary 3 smtp-451'),
    );
    await here.db.shiftClock(119_000 - 5_000);
    await late();
    expect(await tasks()).toEqual([]);
    await here.db.shiftClock(121_000);
    await late();
    await late();
    const said = await saidReceipts(here.database);
    expect(said.filter((one) => /phone|permanent/.test(one))).toEqual([
      expect.stringMatching(/^phone queued/),
      expect.stringMatching(/^smtp failed-permanent . not-accepted-in-time$/),
    ]);
    expect(await tasks()).toMatchObject([{ reason: 'not-accepted-in-time' }]);
    sender.answers = () => null;
    await here.db.shiftClock(400_000);
    await eventually(async () => expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp sent/));
  });

  it('to somebody without a telephone tells the next step all the same, once', async () => {
    await accept(immediate());
    await here.db.shiftClock(121_000);
    await late(directory);
    await late(directory);
    await told(['smtp queued 0', 'smtp failed-permanent 0 not-accepted-in-time']);
  });

  it('is not rung for when it has been accepted, nor is one that is less urgent', async () => {
    await accept(urgent());
    await here.db.shiftClock(121_000);
    await late();
    await told(['smtp queued 0']);
    work(new ScriptedSender());
    await accept(immediate());
    await eventually(async () =>
      expect(await saidReceipts(here.database, immediate().noticeId)).toContain('smtp sent 1'),
    );
    await here.db.shiftClock(242_000);
    await late();
    expect(await tasks()).toEqual([]);
  });

  it('and whose mail is accepted while nobody rings has not failed', async () => {
    const sender = that(deferred);
    work(sender, directoryWithPhones, [0.05, 150]);
    await accept(immediate());
    await eventually(async () =>
      expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp failed-temporary 2/),
    );
    await here.db.shiftClock(121_000);
    await late();
    sender.answers = () => null;
    await here.db.shiftClock(160_000);
    await eventually(async () => expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp sent/));
    await here.db.shiftClock(1_200_000);
    await round();
    expect((await saidReceipts(here.database)).at(-1)).toMatch(/^smtp sent/);
  });
});
