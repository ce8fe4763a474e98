import { eventually, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { aNoticeRecord, idOf } from '../../test/notices.js';
import {
  effects,
  expectEachOnce,
  handledIds,
  prepareEffects,
  startStandIn,
  writeEffect,
  type StandIn,
} from '../../test/stand-in.js';
import { databaseDoor } from '../../test/database-door.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';

describe('notices on their way to dispatch', () => {
  let database: TestDatabase;
  let bus: EventBus;
  let prefix: string;
  const running: StandIn[] = [];

  beforeEach(async () => {
    prefix = testTopicPrefix();
    database = await testDatabase('dispatch');
    await prepareEffects(database);
    bus = await makeTopics(prefix);
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
  it('handles what was published before the first start', async () => {
    const ids = await publish(0, 500);
    running.push(await startStandIn(database, prefix));
    await expectEachOnce(database, ids);
  });

  it('handles each notice once while members join, leave and start again', async () => {
    const ids = await publish(0, 1_000);
    const first = await startStandIn(database, prefix);
    running.push(first);
    ids.push(...(await publish(1_000, 2_000)));
    const second = await startStandIn(database, prefix);
    running.push(second);
    ids.push(...(await publish(2_000, 4_000)));
    await eventually(async () => expect((await handledIds(database)).length).toBeGreaterThan(2_500), {
      within: 30_000,
    });
    await first.stop();
    running.splice(running.indexOf(first), 1);
    ids.push(...(await publish(4_000, 5_000)));
    running.push(await startStandIn(database, prefix));
    ids.push(...(await publish(5_000, 6_000)));
    await expectEachOnce(database, ids, 60_000);
  });

  it('keeps the notices of one case in order', async () => {
    const records = Array.from({ length: 300 }, (_, n) => aNoticeRecord(n, { key: `case-${n % 7}` }));
    running.push(await startStandIn(database, prefix, { maxRows: 20 }));
    await bus.publish(records);
    await expectEachOnce(database, records.map(idOf));
    const order = await handledIds(database);
    for (let key = 0; key < 7; key += 1) {
      const sent = records.filter((record) => record.key === `case-${key}`).map(idOf);
      expect(order.filter((id) => sent.includes(id))).toEqual(sent);
    }
  });

  it('gives up its work when another member has moved the offsets, and continues behind them', async () => {
    await publish(0, 50);
    const passedBy: string[] = [];
    running.push(
      await startStandIn(database, prefix, {
        lanes: 1,
        handler: async (batch) => {
          await writeEffect(batch);
          const { partition, offset } = batch.events[0]!.position;
          if (passedBy.length > 0) return;
          passedBy.push(`${partition}/${offset}`);
          await database.database.query(
            "UPDATE consumer_offset SET next = next + 1 WHERE topic = 'notices.v1' AND partition = $1",
            [partition],
          );
        },
      }),
    );
    const all = [...(await bus.logEnd('notices.v1'))].flatMap(([partition, end]) =>
      Array.from({ length: Number(end) }, (_, offset) => `${partition}/${offset}`),
    );
    const expected = (): string[] => all.filter((position) => !passedBy.includes(position)).sort();
    await eventually(async () => expect((await effects(database)).length).toBeGreaterThanOrEqual(all.length - 1));
    expect((await effects(database)).map(({ position }) => position).sort()).toEqual(expected());
  });

  it('tries again, parks nothing and does not end itself, while the database is away longer than the watchdog waits', async () => {
    const member = await startStandIn(database, prefix, { watchdogMs: 5_000 });
    running.push(member);
    await expectEachOnce(database, await publish(0, 20));
    const door = databaseDoor(database);
    await door.close();
    await publish(20, 40);
    await eventually(async () => expect((await member.health.report()).state).toBe('down'));
    await new Promise((resolve) => setTimeout(resolve, 7_000));
    await door.open();
    await eventually(async () => expect(await handledIds(database)).toHaveLength(40), { within: 10_000 });
    const { rows } = await database.database.query('SELECT id FROM parked_record');
    expect(rows).toEqual([]);
    expect(member.fatal).toEqual([]);
  });
});
