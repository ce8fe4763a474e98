import { eventually, testBrokers, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { aNoticeRecord, idOf } from '../../test/notices.js';
import { startOwnProcess } from '../../test/own-process.js';
import { effects, expectEachOnce, prepareEffects, startStandIn } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';

describe('two members of which one is lost', () => {
  let database: TestDatabase;
  let bus: EventBus;
  let prefix: string;
  const ending: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    prefix = testTopicPrefix();
    database = await testDatabase('dispatch');
    await prepareEffects(database);
    bus = await makeTopics(prefix);
  });
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    await bus.close();
    await database.drop();
  });
  const publish = async (count: number): Promise<string[]> => {
    const records = Array.from({ length: count }, (_, n) => aNoticeRecord(n));
    await bus.publish(records);
    return records.map(idOf);
  };
  const membersAtWork = async (): Promise<Set<string>> =>
    new Set((await effects(database)).map(({ member }) => member));

  it('by a kill: its partitions move when its session ends, and each notice is handled once', async () => {
    const ids: string[] = [];
    const killed = await startOwnProcess('run-member', {
      url: database.url,
      brokers: testBrokers(),
      prefix,
      member: 'killed',
    });
    ending.push(() => killed.end());
    const other = await startStandIn(database, prefix, { member: 'other' });
    ending.push(() => other.stop());
    await eventually(
      async () => {
        ids.push(...(await publish(12)));
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(await membersAtWork()).toEqual(new Set(['killed', 'other']));
      },
      { within: 20_000 },
    );
    killed.signal('SIGKILL');
    const killedAt = Date.now();
    ids.push(...(await publish(200)));
    await expectEachOnce(database, ids, 20_000);
    // six seconds of session, and the time to join
    expect(Date.now() - killedAt).toBeLessThan(15_000);
  });

  it('by a stop in the middle of a transaction: what it does after it has woken leaves nothing (OffsetsMoved)', async () => {
    const zombie = await startOwnProcess('run-member', {
      url: database.url,
      brokers: testBrokers(),
      prefix,
      member: 'zombie',
      sleepSeconds: 12,
    });
    ending.push(() => zombie.end());
    const record = aNoticeRecord(1);
    await bus.publish([record]);
    const asleep = async (): Promise<number> => {
      const { rows } = await database.database.query<{ count: number }>(
        "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'zombie' AND query LIKE '%pg_sleep%' AND state = 'active'",
      );
      return rows[0]!.count;
    };
    await eventually(async () => expect(await asleep()).toBe(1), { within: 20_000 });
    zombie.signal('SIGSTOP');
    const other = await startStandIn(database, prefix, { member: 'other' });
    ending.push(() => other.stop());
    await expectEachOnce(database, [idOf(record)], 20_000);
    expect(await membersAtWork()).toEqual(new Set(['other']));
    // its transaction is still open, with an effect of its own that nobody sees
    expect(await asleep()).toBe(1);
    zombie.signal('SIGCONT');
    await eventually(async () => expect(await asleep()).toBe(0), { within: 20_000 });
    await expectEachOnce(database, [idOf(record), ...(await publish(40))], 20_000);
  });
});
