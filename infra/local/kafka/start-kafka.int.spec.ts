import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topics } from '#libs/contracts';
import { EventBus } from '#libs/messaging';
import { silentLogger } from '#libs/platform';
import { eventually, freePort } from '#libs/testing';
import { isAlive } from '../supervise/process-identity.js';
import { startKafka, type RunningKafka } from './start-kafka.js';

describe('the embedded Kafka', () => {
  let folder: string;
  let port: number;
  let controllerPort: number;
  let kafka: RunningKafka;
  const start = (): Promise<RunningKafka> =>
    startKafka({ dataDir: join(folder, 'kafka'), port, controllerPort, logFile: join(folder, 'kafka.log') });
  const withBus = async <T>(work: (bus: EventBus) => Promise<T>): Promise<T> => {
    const bus = new EventBus({ brokers: kafka.brokers, clientId: 'launcher-test', logger: silentLogger });
    try {
      return await work(bus);
    } finally {
      await bus.close();
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-kafka-'));
    [port, controllerPort] = [await freePort(), await freePort()];
    kafka = await start();
  });
  afterAll(async () => {
    await kafka.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes the five topics of the contracts as soon as it is up', async () => {
    await withBus(async (bus) => {
      await bus.createTopics();
      // the leaders of new partitions need a moment
      await eventually(async () => expect((await bus.logEnd('signals.v1')).size).toBe(topics['signals.v1'].partitions));
    });
  });

  it('has the cluster id that was drawn for its data', async () => {
    const id = readFileSync(join(folder, 'kafka', 'cluster-id'), 'utf8');
    expect(id).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/);
    expect(await withBus((bus) => bus.clusterId())).toBe(id);
  });

  it('is taken over, not started twice, when an earlier start has left it running', async () => {
    expect(await start()).toMatchObject({ pid: kafka.pid, reused: true });
  });

  it('comes back with its topics within ten seconds of kill -9', async () => {
    kafka.kill('SIGKILL');
    await kafka.ended;
    const began = Date.now();
    kafka = await start();
    expect(kafka.reused).toBe(false);
    await withBus((bus) =>
      eventually(async () => expect((await bus.logEnd('findings.v1')).size).toBe(topics['findings.v1'].partitions)),
    );
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('moves when the ports have moved: the old broker is stopped, the data stays', async () => {
    const before = kafka.pid;
    const id = await withBus((bus) => bus.clusterId());
    [port, controllerPort] = [await freePort(), await freePort()];
    kafka = await start();
    expect(isAlive(before)).toBe(false);
    expect(await withBus((bus) => bus.clusterId())).toBe(id);
  });
});
