import pg from 'pg';
import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';

/** Longer than the broker takes to give up a dead member (6 s), or a new process would be ended while it waits to join. */
const watchdogMs = 10_000;
const services = ['intake', 'screening', 'casework', 'dispatch'] as const;

describe('when a dependency goes away', () => {
  let up: TestStack;
  let next = 0;
  beforeAll(async () => {
    const env = Object.fromEntries(services.map((name) => [name, { WATCHDOG_MS: String(watchdogMs) }]));
    up = await startTestStack({ env });
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    await eventually(async () => expect(await up.system.openCases()).toHaveLength(1), { within: 20_000 });
  });
  afterAll(async () => {
    await up.stop();
  });

  const pids = () => services.map((name) => up.stack.supervisor.pidOf(name));
  const everyChildHasACase = (within: number) =>
    eventually(async () => expect((await up.system.openCases()).length).toBe(next), { within });

  it('G3 kill -9 of PostgreSQL under load: nothing acknowledged is lost, work resumes within 10 s of its return', async () => {
    const load = { goesOn: true };
    const loading = (async () => {
      while (load.goesOn) await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    })();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    up.stack.supervisor.kill('postgres', 'SIGKILL');
    await eventually(async () => expect(await up.sql('SELECT 1')).toHaveLength(1), { within: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    load.goesOn = false;
    await loading;
    await everyChildHasACase(10_000);
  });

  it('G5 kill -9 of the broker: intake keeps acknowledging, and work resumes by itself after its return', async () => {
    await up.stack.supervisor.takeDown('kafka');
    for (let times = 0; times < 10; times += 1) {
      expect((await up.system.postSignals('millbrook-pas', bruisedBaby(next++))).status).toBe(202);
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await up.stack.supervisor.bringBack('kafka');
    await everyChildHasACase(40_000);
  });

  it('with PostgreSQL away for longer than the watchdog waits, health is red, nothing restarts in a circle, and work resumes', async () => {
    const before = pids();
    await up.stack.supervisor.takeDown('postgres');
    await eventually(
      async () => {
        const answers = await Promise.all(services.map((name) => fetch(up.system.endpoints.services[name]!.health)));
        expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
      },
      { within: 10_000 },
    );
    await new Promise((resolve) => setTimeout(resolve, watchdogMs + 3_000));
    expect(pids()).toEqual(before);
    await up.stack.supervisor.bringBack('postgres');
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    await everyChildHasACase(10_000);
    expect(pids()).toEqual(before);
  });

  it('G6 a consumer that makes no progress while its dependencies are up is ended and restarted', async () => {
    const blocker = new pg.Client({ connectionString: up.stack.adminUrl });
    await blocker.connect();
    // holds the rows that the consumer must move: its transaction waits for ever, the process looks alive
    await blocker.query('BEGIN');
    await blocker.query('SELECT 1 FROM screening.consumer_offset FOR UPDATE');
    const before = up.stack.supervisor.pidOf('screening');
    await postUntilAccepted(up.system, 'millbrook-pas', bruisedBaby(next++));
    await eventually(() => expect([before, null]).not.toContain(up.stack.supervisor.pidOf('screening')), {
      within: 4 * watchdogMs,
    });
    await blocker.query('ROLLBACK');
    await blocker.end();
    await everyChildHasACase(20_000);
  });
});
