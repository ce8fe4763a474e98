import { eventually } from '#libs/testing';
import { bruisedBaby, postUntilAccepted } from '../support/babies.js';
import { startTestStack, type TestStack } from '../support/test-stack.js';

type Service = 'intake' | 'screening' | 'casework' | 'dispatch';

/** Where each cycle kills: a named point, or at random while work is under way. */
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
  ['intake', 'intake.after-commit'],
  ['intake', 'relay.published'],
  ['screening', 'random'],
  ['dispatch', 'random'],
  ['intake', 'random'],
];

const cycles = Number(process.env['FAULT_CYCLES'] ?? 5);
const babiesEachCycle = 4;

describe('G1 kill -9 of any service', () => {
  let up: TestStack;
  beforeAll(async () => {
    up = await startTestStack();
  });
  afterAll(async () => {
    await up.stop();
  });

  it(`loses nothing and tells nobody twice, over ${String(cycles)} kills at named points and at random`, async () => {
    const { supervisor } = up.stack;
    const babies: number[] = [];
    let smtpGaps = 0;
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const [service, point] = kills[cycle % kills.length]!;
      if (point !== 'random') {
        up.stack.setEnv(service, { BELLWETHER_FAIL_POINTS: `${point}:1` });
        await supervisor.restart(service);
        // armed once: the process that takes its place must live
        up.stack.setEnv(service, {});
      }
      if (point === 'dispatch.smtp-accepted') smtpGaps += 1;
      const before = supervisor.pidOf(service);
      const sending = Promise.all(
        Array.from({ length: babiesEachCycle }, async (_, index) => {
          const n = cycle * babiesEachCycle + index;
          babies.push(n);
          const statement = bruisedBaby(n);
          await postUntilAccepted(up.system, 'millbrook-pas', statement);
          await postUntilAccepted(up.system, 'millbrook-pas', statement);
        }),
      );
      if (point === 'random') {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
        supervisor.kill(service, 'SIGKILL');
      }
      await sending;
      await eventually(() => expect([before, null]).not.toContain(supervisor.pidOf(service)), { within: 20_000 });
      await eventually(() => expect(supervisor.isUp(service)).toBe(true), { within: 20_000 });
    }

    await eventually(
      async () => {
        const open = await up.system.openCases();
        expect(open.length).toBe(babies.length);
        const shown = await Promise.all(open.map(({ number }) => up.system.caseOf(number)));
        for (const one of shown) {
          expect(one.findings.filter(({ rule }) => rule.id === 'R15')).toHaveLength(1);
          expect(one.told.map(({ role, state }) => `${role} ${state}`).toSorted()).toEqual(['NIC sent', 'NN sent']);
        }
      },
      { within: 60_000 },
    );
    // nothing may still be on its way that could double anything
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const [raised] = await up.sql<{ findings: number; revisions: number }>(
      `SELECT count(DISTINCT finding_id)::int AS findings, count(*)::int AS revisions
       FROM screening.finding_revision WHERE change = 'raised' AND content->'rule'->>'id' = 'R15'`,
    );
    expect(raised).toEqual({ findings: babies.length, revisions: babies.length });
    const ids = (await up.system.mails()).map(({ headers }) => headers['message-id'] ?? '');
    expect(new Set(ids).size).toBe(2 * babies.length);
    expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(smtpGaps + 1);
  });
});
