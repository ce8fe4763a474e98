import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';
import { countMade, expectNothingLostNorDoubled, untilQuiet } from './nothing-lost.js';
import { progress, randomFrom, size } from './size.js';
import { untilAnotherProcess } from './until-up.js';

type Service = 'intake' | 'screening' | 'casework' | 'dispatch';

/** Where each cycle kills: a named point, or at random while work is under way. The slice does the first five. */
const kills: readonly (readonly [Service, string])[] = [
  ['screening', 'screening.before-commit'],
  ['casework', 'casework.after-commit'],
  ['dispatch', 'dispatch.smtp-accepted'],
  ['screening', 'relay.published'],
  ['casework', 'random'],
  ['screening', 'screening.begin'],
  ['screening', 'screening.inserted'],
  ['screening', 'screening.evaluated'],
  ['screening', 'screening.after-commit'],
  ['screening', 'screening.before-ack'],
  ['casework', 'casework.begin'],
  ['casework', 'casework.inserted'],
  ['casework', 'casework.evaluated'],
  ['casework', 'casework.before-commit'],
  ['casework', 'casework.before-ack'],
  ['casework', 'relay.published'],
  ['dispatch', 'dispatch.begin'],
  ['dispatch', 'dispatch.inserted'],
  ['dispatch', 'dispatch.before-commit'],
  ['dispatch', 'dispatch.after-commit'],
  ['dispatch', 'dispatch.before-ack'],
  ['dispatch', 'relay.published'],
  ['intake', 'intake.inserted'],
  ['intake', 'intake.before-commit'],
  ['intake', 'intake.after-commit'],
  ['intake', 'relay.published'],
  ['screening', 'random'],
  ['dispatch', 'random'],
  ['intake', 'random'],
  ['casework', 'random'],
];

const babiesEachCycle = 4;
const consumers = ['screening', 'casework', 'dispatch'] as const;

describe('kill -9, repeats and deadlines', () => {
  let up: TestStack;
  let next = 0;
  beforeAll(async () => {
    up = await startTestStack({ ...withoutConsole, onDisk: true });
  });
  afterAll(async () => {
    await up.stop();
  });

  /** Sends each child twice, as a sender does that has missed the answer. */
  const send = async (children: readonly number[]) => {
    await Promise.all(
      children.map(async (n) => {
        const statement = bruisedBaby(n);
        await postUntilAccepted(up.system, 'millbrook-pas', statement);
        await postUntilAccepted(up.system, 'millbrook-pas', statement);
      }),
    );
  };

  it(`G1 kill -9 of any service loses nothing and tells nobody twice, over ${size.cycles} kills at named points and at random`, async () => {
    const { supervisor } = up.stack;
    const random = randomFrom(size.seed);
    let gaps = 0;
    for (let cycle = 0; cycle < size.cycles; cycle += 1) {
      const [service, point] = kills[cycle % kills.length]!;
      if (point !== 'random') {
        up.stack.setEnv(service, { BELLWETHER_FAIL_POINTS: `${point}:1` });
        await supervisor.restart(service);
        // armed once: the process that takes its place must live
        up.stack.setEnv(service, {});
      }
      // between the answer of the mail server and the commit; a kill at random may fall there too
      if (point === 'dispatch.smtp-accepted' || (service === 'dispatch' && point === 'random')) gaps += 1;
      const before = supervisor.pidOf(service);
      const sending = send(Array.from({ length: babiesEachCycle }, () => next++));
      if (point === 'random') {
        const wait = Math.floor(random() * 400);
        progress(`random kill after ${wait} ms`);
        await pause(wait);
        supervisor.kill(service, 'SIGKILL');
      }
      await sending;
      await untilAnotherProcess(up, service, before);
      progress(`kill ${cycle + 1} of ${size.cycles}: ${service} at ${point}`);
    }
    await expectNothingLostNorDoubled(up, next, gaps);
  });

  const mailsTo = async (address: string, caseNumber: string) =>
    (await up.system.mails()).filter(({ to, subject }) => to === address && subject.includes(caseNumber));
  const newCase = async (known: ReadonlySet<string>) =>
    eventually(
      async () => {
        const fresh = (await up.system.openCases()).filter(({ number }) => !known.has(number));
        expect(fresh).toHaveLength(1);
        return fresh[0]!;
      },
      { within: 20_000 },
    );
  const knownCases = async () => new Set((await up.system.openCases()).map(({ number }) => number));

  it('G10 every topic read again from its beginning makes no finding, no notice and no mail', async () => {
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    await eventually(async () => expect(await up.system.openCases()).toHaveLength(next), { within: 20_000 });
    // R03 waits a minute for the plan: what it finds then comes of the time, not of the repeats
    await up.passTime(2 * 60_000);
    await untilQuiet(up);
    const before = await countMade(up);
    for (const name of consumers) {
      await up.stack.supervisor.takeDown(name);
      await up.sql(
        `UPDATE ${name}.consumer_offset SET next = 0, last_offset = NULL, last_event_id = NULL, last_appended_at = NULL`,
      );
    }
    for (const name of consumers) await up.stack.supervisor.bringBack(name);
    await eventually(
      async () => {
        for (const name of consumers) {
          const [read] = await up.sql<{ total: number }>(`SELECT sum(next)::int AS total FROM ${name}.consumer_offset`);
          expect(read!.total).toBeGreaterThan(0);
        }
      },
      { within: 30_000 },
    );
    await untilQuiet(up);
    expect(await countMade(up)).toEqual(before);
  });

  it('G15 a mail whose answer was lost comes at most once more, with the same Message-ID, and nobody is forgotten', async () => {
    const known = await knownCases();
    await fetch(`${up.system.endpoints.mailbox.http}/behaviour`, {
      method: 'PUT',
      body: JSON.stringify({ mode: 'drop-after-250', count: 1 }),
    });
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    const { number } = await newCase(known);
    await eventually(
      async () => {
        const { told } = await up.system.caseOf(number);
        expect(told.map(({ state }) => state)).toEqual(['sent', 'sent']);
      },
      { within: 20_000 },
    );
    const mails = (await up.system.mails()).filter(({ subject }) => subject.includes(number));
    const copies = [...Map.groupBy(mails, ({ headers }) => headers['message-id']).values()].map(({ length }) => length);
    expect(copies.toSorted()).toEqual([1, 2]);
  });

  it('G16 a deadline that fell due while casework was dead is met once, as soon as it lives again', async () => {
    const known = await knownCases();
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    const { number } = await newCase(known);
    await eventually(async () => expect(await mailsTo('amira.dunlin@millbrook.example', number)).toHaveLength(1));
    await up.stack.supervisor.takeDown('casework');
    await up.passTime(16 * 60_000);
    await pause(500);
    expect(await mailsTo('dr.heron@millbrook.example', number)).toHaveLength(0);
    await up.stack.supervisor.bringBack('casework');
    await eventually(async () => expect(await mailsTo('dr.heron@millbrook.example', number)).toHaveLength(1), {
      within: 15_000,
    });
  });

  it.each(['casework.evaluated', 'relay.published'].slice(0, size.deadlineKills))(
    'G16 casework killed at %s, while it meets a deadline, tells the consultant once',
    async (point) => {
      const known = await knownCases();
      await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
      const { number } = await newCase(known);
      await untilQuiet(up);
      up.stack.setEnv('casework', { BELLWETHER_FAIL_POINTS: `${point}:1` });
      await up.stack.supervisor.restart('casework');
      // armed once: the process that takes its place must live
      up.stack.setEnv('casework', {});
      const before = up.stack.supervisor.pidOf('casework');
      await up.passTime(16 * 60_000);
      await untilAnotherProcess(up, 'casework', before);
      // what the dead process had claimed is leased to it for 30 s of the one clock
      await up.passTime(1 * 60_000);
      await eventually(async () => expect(await mailsTo('dr.heron@millbrook.example', number)).toHaveLength(1), {
        within: 15_000,
      });
      await untilQuiet(up);
      expect(await mailsTo('dr.heron@millbrook.example', number)).toHaveLength(1);
      const twice = await up.sql(
        `SELECT case_id FROM dispatch.notice GROUP BY case_id, role, organisation HAVING count(*) > 1`,
      );
      expect(twice).toEqual([]);
    },
  );
});
