import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { testBrokers, testTopicPrefix } from '#libs/testing';

const run = promisify(execFile);

/**
 * In a process as the services are, and not in Jest, whose modules are its own: a consumer that loses its only broker, so
 * that it can neither read nor leave its group, and that begins anew. Tells as whom it joined, and when.
 */
const losing = `
  import { createRequire } from 'node:module';
  import { setTimeout as pause } from 'node:timers/promises';
  const { EventBus } = await import('./dist/libs/messaging/src/index.js');
  const load = createRequire(process.cwd() + '/dist/');
  const { KafkaJSNoBrokerAvailableError } = load('kafkajs/src/errors.js');
  const [awayMs, prefix, ...brokers] = process.argv.slice(1);
  const quiet = () => undefined;
  const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const bus = new EventBus({ brokers, clientId: 'returning', topicPrefix: prefix, logger });
  await bus.createTopics();
  const consumer = bus.consumer({ groupId: prefix + 'returning', sessionTimeout: 6_000, maxWaitTimeInMs: 200 });
  const joins = [];
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => joins.push({ memberId: payload.memberId, at: Date.now() }));
  await consumer.connect();
  await consumer.subscribe({ topics: [prefix + 'notices.v1'] });
  await consumer.run({ eachBatch: async () => undefined });
  // of the client, under what is ours
  const group = Object.getPrototypeOf(load('kafkajs/src/consumer/consumerGroup.js').prototype);
  const { fetch, leave, connect } = group;
  let lost;
  group.fetch = async () => { throw new KafkaJSNoBrokerAvailableError(); };
  group.leave = async () => { throw new Error('away'); };
  group.connect = async function () { await pause(Number(awayMs)); return connect.call(this); };
  consumer.on(consumer.events.CRASH, () => {
    Object.assign(group, { fetch, leave });
    lost = Date.now();
  });
  // a new group may let its member join more than once
  const since = () => joins.find(({ at }) => lost !== undefined && at >= lost);
  while (since() === undefined) await pause(50);
  const before = joins.findLast(({ at }) => at < lost);
  const again = { isSame: before.memberId === since().memberId, after: since().at - lost };
  await consumer.disconnect();
  await bus.close();
  process.stdout.write(JSON.stringify(again));`;

interface Again {
  readonly isSame: boolean;
  readonly after: number;
}

async function comeBack(awayMs: number): Promise<Again> {
  const settings = [String(awayMs), testTopicPrefix(), ...testBrokers()];
  const call = ['--input-type=module', '-e', losing, ...settings];
  return JSON.parse((await run(process.execPath, call, { timeout: 25_000 })).stdout) as Again;
}

describe('a consumer that has lost its only broker', () => {
  it('comes back as the member that it was, for which the broker need not wait', async () => {
    const again = await comeBack(0);
    expect(again.isSame).toBe(true);
    expect(again.after).toBeLessThan(4_000);
  }, 30_000);

  it('comes back as another member when its session has ended meanwhile', async () => {
    const again = await comeBack(8_000);
    expect(again.isSame).toBe(false);
    expect(again.after).toBeLessThan(14_000);
  }, 30_000);
});
