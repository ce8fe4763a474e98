import { eventually, testBrokers, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { silentLogger } from '#libs/platform';
import { aNoticeRecord, idOf } from '../../test/notices.js';
import { effects, prepareEffects, startStandIn, writeEffect, type StandIn } from '../../test/stand-in.js';
import { EventBus } from '../kafka/event-bus.js';

describe('notices on their way to dispatch', () => {
  let database: TestDatabase;
  let bus: EventBus;
  let prefix: string;
  const running: StandIn[] = [];

  beforeEach(async () => {
    prefix = testTopicPrefix();
    database = await testDatabase('dispatch');
    await prepareEffects(database);
    bus = new EventBus({ brokers: testBrokers(), clientId: 'test', topicPrefix: prefix, logger: silentLogger });
    await bus.createTopics();
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
    await bus.close();
    await database.drop();
  });

  const publish = async (from: number, to: number): Promise<string[]> => {
    const records = Array.from({ length: to - from }, (_, n) => aNoticeRecord(from + n));
    await bus.publish(records);
    return records.map(idOf);
  };
  const expectEachOnce = async (ids: readonly string[], within = 30_000): Promise<void> => {
    await eventually(async () => expect((await effects(database)).length).toBeGreaterThanOrEqual(ids.length), {
      within,
    });
    expect([...(await effects(database))].sort()).toEqual([...ids].sort());
  };

  it('handles what was published before the first start', async () => {
    const ids = await publish(0, 500);
    running.push(await startStandIn(database, prefix));
    await expectEachOnce(ids);
  });

  it('handles each notice once while members join, leave and start again', async () => {
    const ids = await publish(0, 1_000);
    const first = await startStandIn(database, prefix);
    running.push(first);
    ids.push(...(await publish(1_000, 2_000)));
    const second = await startStandIn(database, prefix);
    running.push(second);
    ids.push(...(await publish(2_000, 4_000)));
    await eventually(async () => expect((await effects(database)).length).toBeGreaterThan(2_500), { within: 30_000 });
    await first.stop();
    running.splice(running.indexOf(first), 1);
    ids.push(...(await publish(4_000, 5_000)));
    running.push(await startStandIn(database, prefix));
    ids.push(...(await publish(5_000, 6_000)));
    await expectEachOnce(ids, 60_000);
  });

  it('keeps the notices of one case in order', async () => {
    const records = Array.from({ length: 300 }, (_, n) => aNoticeRecord(n, { key: `case-${n % 7}` }));
    running.push(await startStandIn(database, prefix, { maxRows: 20 }));
    await bus.publish(records);
    await expectEachOnce(records.map(idOf));
    const order = await effects(database);
    for (let key = 0; key < 7; key += 1) {
      const sent = records.filter((record) => record.key === `case-${key}`).map(idOf);
      expect(order.filter((id) => sent.includes(id))).toEqual(sent);
    }
  });

  it('gives up its work when another member has moved the offsets, and continues behind them', async () => {
    const ids = await publish(0, 50);
    let interfered = false;
    running.push(
      await startStandIn(database, prefix, {
        lanes: 1,
        handler: async (batch) => {
          await writeEffect(batch);
          if (interfered) return;
          interfered = true;
          await database.database.query(
            `UPDATE consumer_offset SET next = next + 1, last_offset = NULL WHERE (topic, partition) = ('notices.v1', $1)`,
            [batch.events[0]!.position.partition],
          );
        },
      }),
    );
    const passedBy = 1;
    await eventually(async () => expect(await effects(database)).toHaveLength(ids.length - passedBy), {
      within: 20_000,
    });
    expect(new Set(await effects(database)).size).toBe(ids.length - passedBy);
  });

  it('tries again, and parks nothing, while the database refuses connections', async () => {
    const member = await startStandIn(database, prefix);
    running.push(member);
    await expectEachOnce(await publish(0, 20));
    const name = new URL(database.url).pathname.slice(1);
    const admin = await import('#libs/platform').then(
      ({ Database }) =>
        new Database({
          url: database.adminUrl.replace(name, 'postgres'),
          applicationName: 'test',
          logger: silentLogger,
        }),
    );
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await publish(20, 40);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect((await member.health.report()).state).toBe('down');
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await admin.close();
    await eventually(async () => expect(await effects(database)).toHaveLength(40), { within: 20_000 });
    const { rows } = await database.database.query('SELECT id FROM parked_record');
    expect(rows).toEqual([]);
    expect(member.fatal).toEqual([]);
  });
});
