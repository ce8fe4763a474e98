import { setTimeout } from 'node:timers/promises';
import { Database, silentLogger } from '#libs/platform';
import { eventually, testBrokers, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { idsByKey, idsOf, readLog, type LogReader } from '../../test/log-reader.js';
import { aNotice } from '../../test/notices.js';
import { makeTopics } from '../../test/topics.js';
import { EventBus } from '../kafka/event-bus.js';
import { enqueue } from './enqueue.js';
import type { OutgoingEvent } from './outgoing-event.js';
import { OutboxRelay, type OutboxRelayOptions } from './outbox-relay.js';

const notice = (id: string, key: string): OutgoingEvent => ({ type: 'notice.requested', key, id, data: aNotice(1) });

describe('notices about cases, when nobody looks at the table unless somebody rings,', () => {
  let database: TestDatabase;
  let prefix: string;
  let reader: LogReader;
  const ending: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    database = await testDatabase('casework');
  });
  beforeEach(async () => {
    await database.database.query('TRUNCATE outbox, outbox_key');
    prefix = testTopicPrefix();
    await (await makeTopics(prefix)).close();
    reader = await readLog(prefix, 'notices.v1');
  });
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    await reader.stop();
  });
  afterAll(() => database.drop());

  const startRelay = (pace: NonNullable<OutboxRelayOptions['pace']>): void => {
    const own = new Database({ url: database.url, applicationName: 'relay', poolSize: 2, logger: silentLogger });
    const bus = new EventBus({ brokers: testBrokers(), clientId: 'relay', topicPrefix: prefix, logger: silentLogger });
    const options = { database: own, bus, source: '/bellwether/casework', logger: silentLogger, pace };
    const relay = new OutboxRelay({ ...options, pollMs: 120_000 });
    relay.start();
    ending.push(async () => {
      await relay.stop();
      await bus.close();
      await own.close();
    });
  };
  const say = (...events: OutgoingEvent[]): Promise<void> =>
    database.database.transaction((sql) => enqueue(sql, events));
  const logged = (count: number) =>
    eventually(() => expect(new Set(idsOf(reader.records)).size).toBe(count), { within: 30_000 });
  /**
   * None has waited as long as one would that nobody rang for: until the server ends the session of the relay, which has
   * been silent for six seconds, and another begins.
   */
  const noneWaited = () =>
    eventually(async () => {
      const { rows } = await database.database.query<{ seconds: number }>(
        `SELECT extract(epoch FROM max(sent_at - created_at))::float8 AS seconds FROM outbox
         WHERE event_id <> 'the first' HAVING count(*) = count(sent_at)`,
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]!.seconds).toBeLessThan(5);
    });
  /** The relay is there and rests. */
  const atRest = async (): Promise<void> => {
    await say(notice('the first', 'case-first'));
    await logged(1);
  };

  it.each(['quick', 'calm'] as const)(
    'are all on their way soon, though some are decided while others are being sent (%s)',
    async (pace) => {
      startRelay(pace);
      await atRest();
      for (let n = 0; n < 40; n += 1) {
        await say(notice(`${n}`, `case-${n % 3}`));
        await setTimeout(Math.random() * 30);
      }
      await logged(41);
      await noneWaited();
      const inOrder = (key: number) => Array.from({ length: 40 }, (_, n) => n).filter((n) => n % 3 === key);
      expect(idsByKey(reader.records)['case-1']).toEqual(inOrder(1).map(String));
    },
  );

  it('are all on their way soon, though one look at the table cannot hold those of one case', async () => {
    startRelay('quick');
    await atRest();
    await say(...Array.from({ length: 600 }, (_, n) => notice(`${n}`, 'case-a')));
    await logged(601);
    await noneWaited();
    expect(idsByKey(reader.records)['case-a']).toEqual(Array.from({ length: 600 }, (_, n) => `${n}`));
  });

  it('share their sends when they are decided one after the other and nobody reads them at once', async () => {
    startRelay('calm');
    await atRest();
    for (let n = 0; n < 40; n += 1) await say(notice(`${n}`, `case-${n}`));
    await logged(41);
    await eventually(async () => {
      // rows that are marked together have the same transaction
      const { rows } = await database.database.query<{ sends: number; milliseconds: number }>(
        `SELECT count(DISTINCT xmin::text)::int AS sends, extract(epoch FROM max(sent_at) - min(created_at))::float8 * 1000
           AS milliseconds FROM outbox WHERE event_id <> 'the first' HAVING count(*) = count(sent_at)`,
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]!.sends).toBeLessThanOrEqual(2 + rows[0]!.milliseconds / 100);
    });
  });
});
