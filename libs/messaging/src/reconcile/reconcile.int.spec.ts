import type { TopicName } from '#libs/contracts';
import { databaseNow, nameUuid, silentLogger } from '#libs/platform';
import { eventually, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { aNotice } from '../../test/notices.js';
import { remakeLog } from '../../test/remake-log.js';
import { effects, expectEachOnce, prepareEffects, startStandIn } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';
import { enqueue } from '../outbox/enqueue.js';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { acceptLog, lackingEvents, type KnownEvents } from './consumed-events.js';
import { publishAgain, sentAtOnce, sentEvents, type SentEvent } from './sent-events.js';

const notices: TopicName = 'notices.v1';
const operator = 'amira-dunlin';

/** Dispatch knows what has had its effect. */
const knownEvents: KnownEvents = async (sql, events) => {
  const { rows } = await sql.query<{ event_id: string }>('SELECT event_id FROM effect WHERE event_id = ANY ($1)', [
    events.map(({ id }) => id),
  ]);
  return new Set(rows.map(({ event_id }) => event_id));
};

describe('reconciling casework, which tells, with dispatch, which was told', () => {
  let casework: TestDatabase;
  let dispatch: TestDatabase;
  let bus: EventBus;
  let relay: OutboxRelay;
  let prefix: string;

  beforeAll(async () => {
    prefix = testTopicPrefix();
    [casework, dispatch] = await Promise.all([testDatabase('casework'), testDatabase('dispatch')]);
    await prepareEffects(dispatch);
    bus = await makeTopics(prefix);
    const parts = { database: casework.database, bus, source: '/bellwether/casework', logger: silentLogger };
    relay = new OutboxRelay(parts);
  });
  afterAll(async () => {
    await relay.stop();
    await bus.close();
    await casework.drop();
    await dispatch.drop();
  });

  /** Says notices, each about a case of its own. @returns their ids, in order */
  const say = async (...numbers: number[]): Promise<readonly string[]> => {
    const told = numbers.map((n) => ({ id: nameUuid('event', n), key: nameUuid('case', n), data: aNotice(n) }));
    await casework.database.transaction((sql) =>
      enqueue(
        sql,
        told.map((one) => ({ type: 'notice.requested', ...one })),
      ),
    );
    return told.map(({ id }) => id);
  };
  const unsent = async (): Promise<readonly string[]> =>
    (await casework.database.query<{ event_id: string }>('SELECT event_id FROM outbox WHERE sent_at IS NULL')).rows.map(
      ({ event_id }) => event_id,
    );
  const untilSent = (): Promise<void> => eventually(async () => expect(await unsent()).toEqual([]), { within: 20_000 });
  /** The next whole millisecond: what was marked in this one is past then. */
  const soon = async (): Promise<Date> => new Date((await databaseNow(casework.database)).getTime() + 1);
  const sent = async (): Promise<readonly SentEvent[]> => sentEvents(casework.database, notices, await soon(), '0');
  const lacking = async (): Promise<readonly SentEvent[]> => {
    const events = await sent();
    const ids = await lackingEvents(dispatch.database, notices, events, knownEvents);
    return events.filter(({ id }) => ids.includes(id));
  };
  const interventions = async ({ database }: TestDatabase) =>
    (await database.query<{ what: string; who: string; detail: object }>('SELECT what, who, detail FROM intervention'))
      .rows;

  it('after its log was lost: it stops, a person accepts the new log, and exactly what is missing is published again', async () => {
    relay.start();
    const first = await startStandIn(dispatch, prefix);
    const taken = await say(1, 2, 3, 4, 5);
    await expectEachOnce(dispatch, taken);
    await first.stop();
    const lost = await say(6, 7, 8);
    await untilSent();
    await remakeLog(bus, notices);

    const stopped = await startStandIn(dispatch, prefix);
    await eventually(() => expect(stopped.fatal).toEqual(['offset-beyond-the-log']), { within: 30_000 });
    await stopped.stop();
    const former = await dispatch.database.transaction((sql) => acceptLog(sql, notices, operator));
    expect(former.reduce((sum, { next }) => sum + Number(next), 0)).toBe(5);
    expect(await interventions(dispatch)).toMatchObject([{ what: 'log-accepted', who: operator }]);

    const missing = await lacking();
    expect(missing.map(({ id }) => id)).toEqual(lost);
    const rows = missing.map(({ row }) => row);
    const again = await casework.database.transaction((sql) => publishAgain(sql, notices, rows, operator));
    expect(again).toBe(3);
    const second = await startStandIn(dispatch, prefix);
    const handled = async () => (await effects(dispatch)).map(({ id }) => id);
    // positions begin anew in the new log: the ids tell that nothing came twice
    await eventually(async () => expect((await handled()).sort()).toEqual([...taken, ...lost].sort()), {
      within: 20_000,
    });
    expect(second.fatal).toEqual([]);
    expect(await lacking()).toEqual([]);
    expect(await interventions(casework)).toMatchObject([
      { what: 'published-again', who: operator, detail: { events: expect.arrayContaining([...lost]) } },
    ]);
    await second.stop();
    await relay.stop();
  });

  it('leaves out what waits for the relay anyway, and publishes it once', async () => {
    const known = (await sent()).length;
    const [waiting] = await say(20);
    expect((await sent()).length).toBe(known);
    const { rows } = await casework.database.query<{ id: string }>('SELECT id FROM outbox WHERE sent_at IS NULL');
    const ids = rows.map(({ id }) => id);
    expect(await casework.database.transaction((sql) => publishAgain(sql, notices, ids, operator))).toBe(0);
    expect(await unsent()).toEqual([waiting]);
  });

  it('names events by what their consumer knows them by, never by their whole value', async () => {
    const [event] = await sent();
    expect(event).toEqual({
      row: expect.any(String),
      id: nameUuid('event', 1),
      type: 'notice.requested',
      receivedAt: null,
      names: { noticeId: aNotice(1).noticeId },
    });
  });

  it('reads a long outbox in pages, without a hole or a double', async () => {
    await casework.database.query('TRUNCATE outbox');
    const ids = await say(...Array.from({ length: sentAtOnce + 50 }, (_, n) => 100 + n));
    await casework.database.query('UPDATE outbox SET sent_at = clock.now()');
    const now = await soon();
    const first = await sentEvents(casework.database, notices, now, '0');
    const second = await sentEvents(casework.database, notices, now, first.at(-1)!.row);
    expect([...first, ...second].map(({ id }) => id)).toEqual(ids);
    expect(await sentEvents(casework.database, notices, now, second.at(-1)!.row)).toEqual([]);
  });

  it.each(['UPDATE intervention SET who = who', 'DELETE FROM intervention', 'TRUNCATE intervention'])(
    'is written down for good: %s is refused',
    async (change) => {
      await expect(casework.database.query(change)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
