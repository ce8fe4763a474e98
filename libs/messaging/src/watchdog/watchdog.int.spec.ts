import { eventually, testBrokers, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { wireTo } from '../../test/frozen-wire.js';
import { aNoticeRecord, idOf } from '../../test/notices.js';
import { startOwnProcess } from '../../test/own-process.js';
import { expectEachOnce, prepareEffects, startStandIn, writeEffect } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';

describe('a consumer is never alive and silent (G6)', () => {
  let database: TestDatabase;
  let bus: EventBus;
  let prefix: string;
  const ending: (() => Promise<unknown> | undefined)[] = [];

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

  it('one whose handler hangs ends itself within the limit', async () => {
    const gate = Promise.withResolvers<'over'>();
    const ended = Promise.withResolvers<string>();
    const member = await startStandIn(database, prefix, {
      watchdogMs: 4_000,
      handler: async (batch) => {
        await gate.promise;
        await writeEffect(batch);
      },
      onFatal: (reason) => {
        ended.resolve(reason);
        // what the end of the process would do: nothing is in hand any more
        gate.resolve('over');
      },
    });
    ending.push(() => member.stop());
    await publish(1);
    const publishedAt = Date.now();
    expect(await ended.promise).toBe('no-progress');
    expect(Date.now() - publishedAt).toBeLessThan(3 * 4_000);
  });

  it('one whose event loop is blocked is killed', async () => {
    const member = await startOwnProcess('run-member', {
      url: database.url,
      brokers: testBrokers(),
      prefix,
      member: 'blocked',
      blockAfterMs: 500,
      watchdogMs: 2_000,
    });
    ending.push(() => member.end());
    expect(await member.ended).toBe('SIGKILL');
  });

  it('one whose database has frozen for longer than the limit is red, does not end, and works on afterwards', async () => {
    const wire = await wireTo(database.url);
    const member = await startStandIn({ url: wire.url }, prefix, { watchdogMs: 6_000 });
    ending.push(
      () => wire.cut(),
      () => member.stop(),
    );
    await expectEachOnce(database, await publish(5));
    wire.freeze();
    // a consumer that the watchdog's worker had killed would take this whole process with it
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    expect((await member.health.report()).state).toBe('down');
    wire.thaw();
    await eventually(async () => expect((await member.health.report()).state).toBe('ok'), { within: 15_000 });
    expect(member.fatal).toEqual([]);
  });
});
