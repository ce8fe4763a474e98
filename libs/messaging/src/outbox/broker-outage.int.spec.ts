import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, type RunningKafka } from '#infra/local';
import { Health, silentLogger } from '#libs/platform';
import { eventually, freePort, testDatabase, type TestDatabase } from '#libs/testing';
import { aNotice } from '../../test/notices.js';
import { handledIds, prepareEffects, startStandIn, type StandIn } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';
import { enqueue } from './enqueue.js';
import { OutboxRelay } from './outbox-relay.js';

/** Longer than the members may take to move again, or they would be ended after the return. */
const watchdogMs = 20_000;

/** A broker of this file's own, because it is killed. */
describe('while the broker is away for longer than the watchdog waits (G5)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-outage-'));
  let kafka: RunningKafka;
  let options: Parameters<typeof startKafka>[0];
  let casework: TestDatabase;
  let dispatch: TestDatabase;
  let bus: EventBus;
  let relay: OutboxRelay;
  let member: StandIn;
  const health = new Health();

  beforeAll(async () => {
    const [port, controllerPort] = [await freePort(), await freePort()];
    options = { dataDir: join(folder, 'kafka'), port, controllerPort, logFile: join(folder, 'kafka.log') };
    kafka = await startKafka(options);
    [casework, dispatch] = await Promise.all([testDatabase('casework'), testDatabase('dispatch')]);
    await prepareEffects(dispatch);
    bus = await makeTopics('', kafka.brokers);
    const parts = { database: casework.database, bus, source: '/bellwether/casework', logger: silentLogger, health };
    relay = new OutboxRelay(parts);
    relay.start();
    member = await startStandIn(dispatch, '', { brokers: kafka.brokers, watchdogMs });
  });
  afterAll(async () => {
    await relay.stop();
    await member.stop();
    await bus.close();
    await kafka.stop('SIGKILL');
    await casework.drop();
    await dispatch.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const decide = (...ids: string[]): Promise<void> =>
    casework.database.transaction((sql) =>
      enqueue(
        sql,
        ids.map((id) => ({ type: 'notice.requested', key: 'case-a', id, data: aNotice(1) })),
      ),
    );

  it('decisions go on, nobody ends, health is red; all moves again within ten seconds of its return, in order', async () => {
    await decide('before');
    await eventually(async () => expect(await handledIds(dispatch)).toEqual(['before']), { within: 20_000 });
    await kafka.stop('SIGKILL');
    await decide('during 1', 'during 2');
    await eventually(async () => expect((await member.health.report()).state).toBe('down'), { within: 15_000 });
    await new Promise((resolve) => setTimeout(resolve, watchdogMs + 1_000));
    await decide('during 3');
    expect(member.fatal).toEqual([]);
    kafka = await startKafka(options);
    const backAt = Date.now();
    await eventually(
      async () => expect(await handledIds(dispatch)).toEqual(['before', 'during 1', 'during 2', 'during 3']),
      { within: 30_000 },
    );
    expect(Date.now() - backAt).toBeLessThan(10_000);
    await eventually(async () => expect((await member.health.report()).state).toBe('ok'));
    expect(member.fatal).toEqual([]);
  });
});
