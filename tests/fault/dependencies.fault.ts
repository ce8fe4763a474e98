import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, withoutConsole, type TestStack } from '../support/test-stack.js';
import { expectNothingLostNorDoubled } from './nothing-lost.js';
import { progress, size } from './size.js';

const services = ['intake', 'screening', 'casework', 'dispatch'] as const;
const consumers = ['screening', 'casework', 'dispatch'] as const;

describe('when a dependency goes away', () => {
  let up: TestStack;
  let next = 0;
  beforeAll(async () => {
    const env = Object.fromEntries(services.map((name) => [name, { WATCHDOG_MS: String(size.watchdogMs) }]));
    up = await startTestStack({ ...withoutConsole, env, ownKafka: true, onDisk: true });
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    await everyChildHasACase(20_000);
  });
  afterAll(async () => {
    await up.stop();
  });

  const pids = () => services.map((name) => up.stack.supervisor.pidOf(name));
  const everyChildHasACase = (within: number) =>
    eventually(async () => expect((await up.system.openCases()).length).toBe(next), { within });
  const doneSoFar = async () => ({
    cases: (await up.system.openCases()).length,
    mails: (await up.system.mails()).length,
  });
  const statusesOf = async (names: readonly (typeof services)[number][]) =>
    Promise.all(names.map(async (name) => (await fetch(up.system.endpoints.services[name]!.health)).status));
  /** What is not well: nothing, or of each service that is red what it says of itself. */
  const ailing = async () => {
    const answers = await Promise.all(services.map((name) => fetch(up.system.endpoints.services[name]!.health)));
    return Promise.all(
      answers.flatMap((answer, place) =>
        answer.ok ? [] : [answer.text().then((report) => `${services[place]!}: ${report}`)],
      ),
    );
  };

  /** Posts child after child until told to end; resolves with how many were acknowledged. */
  const load = () => {
    const going = { on: true };
    const sent = (async () => {
      let acknowledged = 0;
      while (going.on) {
        await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
        acknowledged += 1;
        await pause(150);
      }
      return acknowledged;
    })();
    return {
      end: () => {
        going.on = false;
        return sent;
      },
    };
  };

  it('G3 kill -9 of PostgreSQL under load: nothing acknowledged is lost, work resumes within 10 s of its return', async () => {
    const loading = load();
    await pause(1_000);
    up.stack.supervisor.kill('postgres', 'SIGKILL');
    await eventually(async () => expect(await up.sql('SELECT 1')).toHaveLength(1), { within: 20_000 });
    await pause(500);
    await loading.end();
    await everyChildHasACase(10_000);
    await expectNothingLostNorDoubled(up, next, 1);
  });

  it('G5 kill -9 of the broker under load: intake keeps acknowledging, work resumes within 10 s of its return', async () => {
    const before = pids();
    const loading = load();
    await pause(1_000);
    await up.stack.supervisor.takeDown('kafka');
    const away = Date.now();
    let acknowledged = 0;
    while (Date.now() - away < size.brokerAwayMs) {
      expect((await up.system.postSignals('millbrook-pas', bruisedBaby(next++))).status).toBe(202);
      acknowledged += 1;
      await pause(200);
    }
    expect(acknowledged).toBeGreaterThan(size.brokerAwayMs / 1_000);
    await loading.end();
    const still = await doneSoFar();
    await up.stack.supervisor.bringBack('kafka');
    const back = Date.now();
    await eventually(
      async () => {
        const done = await doneSoFar();
        expect(done.cases).toBeGreaterThan(still.cases);
        expect(done.mails).toBeGreaterThan(still.mails);
      },
      { within: 10_000 },
    );
    progress(`cases and mails go on ${Date.now() - back} ms after the return of the broker`);
    await everyChildHasACase(60_000);
    progress(`all ${acknowledged} children of the time without broker have a case after ${Date.now() - back} ms`);
    expect(pids()).toEqual(before);
    await expectNothingLostNorDoubled(up, next, 1);
  });

  it('G3 with PostgreSQL away for longer than the watchdog waits, health is red, nothing restarts in a circle, and work resumes', async () => {
    const before = pids();
    await up.stack.supervisor.takeDown('postgres');
    const away = Date.now();
    await eventually(async () => expect(await statusesOf(services)).toEqual([503, 503, 503, 503]), { within: 10_000 });
    while (Date.now() - away < size.databaseAwayMs) {
      await pause(1_000);
      expect(pids()).toEqual(before);
    }
    expect(await statusesOf(services)).toEqual([503, 503, 503, 503]);
    expect((await up.system.postSignals('millbrook-pas', bruisedBaby(next))).status).toBe(503);
    await up.stack.supervisor.bringBack('postgres');
    const back = Date.now();
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    await everyChildHasACase(10_000 - (Date.now() - back));
    progress(`work has resumed ${Date.now() - back} ms after the return of PostgreSQL`);
    expect(pids()).toEqual(before);
    await eventually(async () => expect(await ailing()).toEqual([]), { within: 10_000 });
  });

  it('G6 a consumer that makes no progress while its dependencies are up is red, ended and restarted', async () => {
    const blocker = new pg.Client({ connectionString: up.stack.adminUrl });
    // a test that fails stops the server under it
    blocker.on('error', () => undefined);
    await blocker.connect();
    try {
      // holds the rows that the consumer must move: its transaction waits for ever, the process looks alive
      await blocker.query('BEGIN');
      await blocker.query('SELECT 1 FROM screening.consumer_offset FOR UPDATE');
      const before = up.stack.supervisor.pidOf('screening');
      await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
      const began = Date.now();
      await eventually(async () => expect(await statusesOf(['screening'])).toEqual([503]), {
        within: size.watchdogMs,
      });
      // it looks every sixth of the limit, at most every 2 s, and is given 2 s to end
      await eventually(() => expect([before, null]).not.toContain(up.stack.supervisor.pidOf('screening')), {
        within: size.watchdogMs + 6_000,
      });
      progress(`ended and restarted ${Date.now() - began} ms after it stood still`);
    } finally {
      await blocker.end();
    }
    await everyChildHasACase(20_000);
    await expectNothingLostNorDoubled(up, next, 1);
    expect(consumers.map((name) => up.stack.supervisor.isUp(name))).toEqual([true, true, true]);
  });
});
