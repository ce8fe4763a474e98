import { silentLogger, Database, type Sql } from '#libs/platform';
import { eventually, testBrokers, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { idsByKey, idsOf, readLog, type LogReader } from '../../test/log-reader.js';
import { aNotice } from '../../test/notices.js';
import { startOwnProcess } from '../../test/own-process.js';
import { effects, prepareEffects, startStandIn, writeEffect } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import { headerOf, type RawRecord } from '../consumer/raw-record.js';
import { EventBus } from '../kafka/event-bus.js';
import { bucketCount } from './buckets.js';
import { enqueue } from './enqueue.js';
import type { OutgoingEvent } from './outgoing-event.js';
import { OutboxRelay } from './outbox-relay.js';

const notice = (id: string, key: string): OutgoingEvent => ({ type: 'notice.requested', key, id, data: aNotice(1) });

describe('notices on their way out of casework', () => {
  let database: TestDatabase;
  let prefix: string;
  let reader: LogReader;
  let readBefore = 0;
  const ending: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    prefix = testTopicPrefix();
    database = await testDatabase('casework');
    await (await makeTopics(prefix)).close();
    reader = await readLog(prefix, 'notices.v1');
  });
  beforeEach(async () => {
    await database.database.query('TRUNCATE outbox, outbox_key');
    readBefore = reader.records.length;
  });
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    // a backend gives its locks back a little after its client has gone: the next test must not take them for its own relay's
    await eventually(async () => expect(await holders()).toEqual([]));
  });
  afterAll(async () => {
    await reader.stop();
    await database.drop();
  });

  /** What this test has brought onto the topic. */
  const logged = (): readonly RawRecord[] => reader.records.slice(readBefore);

  const startRelay = (name = 'relay'): OutboxRelay => {
    const own = new Database({ url: database.url, applicationName: name, poolSize: 2, logger: silentLogger });
    const bus = new EventBus({ brokers: testBrokers(), clientId: name, topicPrefix: prefix, logger: silentLogger });
    const relay = new OutboxRelay({ database: own, bus, source: '/bellwether/casework', logger: silentLogger });
    relay.start();
    ending.push(async () => {
      await relay.stop();
      await bus.close();
      await own.close();
    });
    return relay;
  };
  const say = (...events: OutgoingEvent[]): Promise<void> =>
    database.database.transaction((sql) => enqueue(sql, events));
  const unsent = async (): Promise<string[]> => {
    const { rows } = await database.database.query<{ event_id: string }>(
      'SELECT event_id FROM outbox WHERE sent_at IS NULL ORDER BY id',
    );
    return rows.map(({ event_id }) => event_id);
  };
  const expectLogged = (ids: readonly string[]): Promise<void> =>
    eventually(() => expect([...new Set(idsOf(logged()))].sort()).toEqual([...ids].sort()), { within: 15_000 });
  /** An open transaction that the test ends when it likes. */
  const begin = async (work: (sql: Sql) => Promise<unknown>): Promise<{ commit(): Promise<void> }> => {
    const gate = Promise.withResolvers<'commit'>();
    const begun = Promise.withResolvers<'begun'>();
    const done = database.database.transaction(async (sql) => {
      await work(sql);
      begun.resolve('begun');
      await gate.promise;
    });
    await Promise.race([begun.promise, done]);
    return {
      commit: async () => {
        gate.resolve('commit');
        await done;
      },
    };
  };
  /** Backends that hold buckets, by the name of their relay. */
  const holders = async (): Promise<readonly { readonly name: string; readonly pid: number }[]> => {
    const { rows } = await database.database.query<{ name: string; pid: number }>(
      `SELECT a.application_name AS name, l.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND a.application_name LIKE 'relay%'
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows;
  };

  it('keep the order of the decisions about a case, though its transactions commit in another order than they began', async () => {
    startRelay();
    const early = await begin((sql) => sql.query('SELECT 1'));
    const first = await begin((sql) => enqueue(sql, [notice('case-a 1', 'case-a'), notice('case-b 1', 'case-b')]));
    // waits for the first: both speak of case a
    const second = say(notice('case-a 2', 'case-a'), notice('case-c 1', 'case-c'));
    await say(notice('case-d 1', 'case-d'));
    await eventually(() => expect(idsOf(logged())).toEqual(['case-d 1']));
    await first.commit();
    await second;
    await early.commit();
    await say(notice('case-a 3', 'case-a'));
    await expectLogged(['case-a 1', 'case-a 2', 'case-a 3', 'case-b 1', 'case-c 1', 'case-d 1']);
    expect(idsByKey(logged())['case-a']).toEqual(['case-a 1', 'case-a 2', 'case-a 3']);
  });

  it('keep the order of each case when many transactions speak of the same cases at once', async () => {
    startRelay('relay-1');
    startRelay('relay-2');
    const decided: Record<string, string[]> = {};
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        database.database.transaction(async (sql) => {
          const key = `case-${n % 3}`;
          await sql.query('SELECT pg_sleep($1)', [Math.random() / 50]);
          await enqueue(sql, [notice(`${key} ${n}`, key)]);
          // the key is locked until the commit: what is pushed here is the order of the decisions
          (decided[key] ??= []).push(`${key} ${n}`);
        }),
      ),
    );
    await expectLogged(Object.values(decided).flat());
    expect(idsByKey(logged())).toEqual(decided);
  });

  it('do not wait for a long transaction that holds lower ids', async () => {
    startRelay();
    const long = await begin((sql) => enqueue(sql, [notice('long', 'case-long')]));
    await say(...Array.from({ length: 40 }, (_, n) => notice(`quick ${n}`, `case-${n}`)));
    await eventually(() => expect(new Set(idsOf(logged())).size).toBe(40), { within: 4_000 });
    expect(idsOf(logged())).not.toContain('long');
    await long.commit();
    await eventually(() => expect(idsOf(logged())).toContain('long'));
  });

  it('are not published by a transaction that is rolled back', async () => {
    startRelay();
    const failed = database.database.transaction(async (sql) => {
      await enqueue(sql, [notice('undone', 'case-a')]);
      throw new Error('the decision was not made');
    });
    await expect(failed).rejects.toThrow('the decision was not made');
    await say(notice('made', 'case-a'));
    await expectLogged(['made']);
  });

  it('are published by one relay for each bucket, while two are running, and by the other when the first ends', async () => {
    const first = startRelay('relay-1');
    await eventually(async () => expect(await holders()).toHaveLength(bucketCount));
    startRelay('relay-2');
    await say(...Array.from({ length: 100 }, (_, n) => notice(`both ${n}`, `case-${n}`)));
    await eventually(async () => expect(await unsent()).toEqual([]));
    expect((await holders()).map(({ name }) => name)).toEqual(Array.from({ length: bucketCount }, () => 'relay-1'));
    await eventually(() => expect(logged().length).toBeGreaterThanOrEqual(100));
    expect(logged()).toHaveLength(100);
    await first.stop();
    await say(notice('after', 'case-1'));
    await eventually(() => expect(idsOf(logged())).toContain('after'));
    await eventually(async () =>
      expect((await holders()).map(({ name }) => name)).toEqual(Array.from({ length: bucketCount }, () => 'relay-2')),
    );
  });

  it('are published again with the same id, none missing, when a relay is killed between publishing and marking', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `killed ${n}`);
    await say(...ids.map((id, n) => notice(id, `case-${n % 5}`)));
    const killed = await startOwnProcess('run-relay', {
      url: database.url,
      brokers: testBrokers(),
      prefix,
      failPoints: 'relay.published',
    });
    ending.push(() => killed.end());
    expect(await killed.ended).toBe('SIGKILL');
    expect(await unsent()).toEqual(ids);
    await expectLogged(ids);
    startRelay();
    await eventually(async () => expect(await unsent()).toEqual([]));
    await eventually(() => expect(logged()).toHaveLength(40));
    await expectLogged(ids);
    const values = new Map(logged().map((record) => [headerOf(record, 'ce_id'), record.value?.toString()]));
    for (const record of logged()) expect(record.value?.toString()).toBe(values.get(headerOf(record, 'ce_id')));
  });

  it('are neither read nor marked any more by a relay that has lost its session, and another one takes over', async () => {
    startRelay('relay-1');
    await eventually(async () => expect(await holders()).toHaveLength(bucketCount));
    const lost = (await holders())[0]!;
    await database.database.query('SELECT pg_terminate_backend($1)', [lost.pid]);
    await say(notice('after', 'case-a'));
    await expectLogged(['after']);
    await eventually(async () => expect(await unsent()).toEqual([]));
    await eventually(async () => expect(await holders()).toHaveLength(bucketCount));
    expect((await holders()).map(({ pid }) => pid)).not.toContain(lost.pid);
  });

  it('are published by another relay within fifteen seconds when the one that has the buckets is stopped and not dead', async () => {
    const hung = await startOwnProcess('run-relay', {
      url: database.url,
      brokers: testBrokers(),
      prefix,
      failPoints: '',
    });
    ending.push(() => hung.end());
    await eventually(async () => expect(await holders()).toHaveLength(bucketCount));
    startRelay('relay-2');
    await say(notice('before', 'case-a'));
    await expectLogged(['before']);
    hung.signal('SIGSTOP');
    await say(notice('meanwhile', 'case-a'));
    await eventually(() => expect(idsOf(logged())).toContain('meanwhile'), { within: 15_000 });
    hung.signal('SIGCONT');
    await say(notice('afterwards', 'case-a'));
    await expectLogged(['before', 'meanwhile', 'afterwards']);
    await eventually(async () => expect(await unsent()).toEqual([]));
    expect(new Set((await holders()).map(({ name }) => name))).toEqual(new Set(['relay-2']));
  });

  it('are published at the next start, in order, when no relay was running', async () => {
    for (const n of [1, 2, 3]) await say(notice(`case-a ${n}`, 'case-a'));
    const relay = startRelay('relay-1');
    await expectLogged(['case-a 1', 'case-a 2', 'case-a 3']);
    await relay.stop();
    await say(notice('case-a 4', 'case-a'));
    startRelay('relay-2');
    await expectLogged(['case-a 1', 'case-a 2', 'case-a 3', 'case-a 4']);
    expect(idsOf(logged())).toEqual(['case-a 1', 'case-a 2', 'case-a 3', 'case-a 4']);
  });

  it('say in their headers which database they come from and which of their case they are', async () => {
    startRelay();
    await say(notice('case-a 1', 'case-a'), notice('case-b 1', 'case-b'), notice('case-a 2', 'case-a'));
    await say(notice('case-a 3', 'case-a'));
    await expectLogged(['case-a 1', 'case-a 2', 'case-a 3', 'case-b 1']);
    const { rows } = await database.database.query<{ id: string }>('SELECT id FROM database_incarnation');
    expect(new Set(logged().map((record) => headerOf(record, 'incarnation')))).toEqual(new Set([rows[0]!.id]));
    const numbers = logged().map((record) => [headerOf(record, 'ce_id'), headerOf(record, 'keysequence')]);
    expect(Object.fromEntries(numbers)).toEqual({ 'case-a 1': '1', 'case-a 2': '2', 'case-a 3': '3', 'case-b 1': '1' });
    expect(headerOf(logged()[0]!, 'ce_source')).toBe('/bellwether/casework');
  });

  it('carry their trace from the decision to the one who handles them', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const heard = new Map<string, string | null>();
    const dispatch = await testDatabase('dispatch');
    await prepareEffects(dispatch);
    startRelay();
    const member = await startStandIn(dispatch, prefix, {
      handler: async (batch) => {
        for (const { id, traceparent } of batch.events) heard.set(id, traceparent);
        await writeEffect(batch);
      },
    });
    ending.push(
      () => dispatch.drop(),
      () => member.stop(),
    );
    await say({ ...notice('traced', 'case-a'), traceparent: `00-${trace}-b7ad6b7169203331-01` });
    await eventually(async () => expect((await effects(dispatch)).map(({ id }) => id)).toContain('traced'));
    await expectLogged(['traced']);
    const onTheWay = headerOf(logged()[0]!, 'traceparent');
    expect(onTheWay).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(heard.get('traced')).toBe(onTheWay);
  });
});
