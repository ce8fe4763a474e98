import { eventually, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { logSurgery } from '../../test/log-surgery.js';
import { aNoticeRecord, idOf } from '../../test/notices.js';
import { effects, expectEachOnce, prepareEffects, startStandIn, type StandIn } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';
import type { OutgoingRecord } from '../kafka/outgoing-record.js';

const partition = 0;

describe('a log that is not the one that the offsets speak of', () => {
  let database: TestDatabase;
  let bus: EventBus;
  let prefix: string;
  const running: StandIn[] = [];

  beforeAll(async () => {
    prefix = testTopicPrefix();
    database = await testDatabase('dispatch');
    await prepareEffects(database);
    bus = await makeTopics(prefix);
    const first = await startStandIn(database, prefix);
    await bus.publish(Array.from({ length: 20 }, (_, n) => ({ ...aNoticeRecord(n), partition })));
    await eventually(async () => expect(await effects(database)).toHaveLength(20), { within: 20_000 });
    await first.stop();
    await database.database.query('CREATE TABLE remembered AS SELECT * FROM consumer_offset');
  });
  beforeEach(async () => {
    await database.database.query('TRUNCATE consumer_offset, effect');
    await database.database.query('INSERT INTO consumer_offset SELECT * FROM remembered');
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
  });
  afterAll(async () => {
    await bus.close();
    await database.drop();
  });

  const start = async (): Promise<StandIn> => {
    const member = await startStandIn(database, prefix);
    running.push(member);
    return member;
  };
  const offsets = async (): Promise<readonly unknown[]> =>
    (await database.database.query('SELECT topic, partition, next, cluster_id FROM consumer_offset ORDER BY 1, 2'))
      .rows;
  /** What the database remembers of the partition is made to differ from the log. */
  const remember = (change: string): Promise<unknown> =>
    database.database.query(`UPDATE consumer_offset SET ${change} WHERE partition = ${partition}`);
  const expectStopped = async (reason: string): Promise<void> => {
    const before = await offsets();
    const member = await start();
    await eventually(() => expect(member.fatal).toEqual([reason]), { within: 20_000 });
    expect(await offsets()).toEqual(before);
    expect(await effects(database)).toEqual([]);
  };

  it.each([
    ['another-cluster', "cluster_id = 'there'"],
    ['offset-beyond-the-log', 'next = next + 1000'],
    ['last-record-differs', "last_event_id = 'another'"],
    ['last-record-differs', 'last_appended_at = last_appended_at + 1'],
  ])('stops the consumer and says why, and nothing is reset: %s', async (reason, change) => {
    await remember(change);
    await expectStopped(reason);
  });

  it('is not meant when nothing differs: reading goes on behind the last record handled', async () => {
    const member = await start();
    const record = { ...aNoticeRecord(50), partition };
    await bus.publish([record]);
    await expectEachOnce(database, [idOf(record)]);
    expect(member.fatal).toEqual([]);
    await database.database.query('DROP TABLE remembered');
    await database.database.query('CREATE TABLE remembered AS SELECT * FROM consumer_offset');
  });

  it('is the same one when it holds markers and aborted records between, which are passed', async () => {
    const surgery = logSurgery(prefix);
    const member = await start();
    const said = (n: number): OutgoingRecord => ({ ...aNoticeRecord(n), partition });
    const [committed, aborted, last] = [said(60), said(61), said(62)];
    await surgery.publishInTransaction([committed], 'commit');
    await surgery.publishInTransaction([aborted], 'abort');
    await bus.publish([last]);
    await expectEachOnce(database, [committed, last].map(idOf));
    await surgery.publishInTransaction([said(63)], 'abort');
    // markers at the end of the log are passed too: otherwise the consumer would seem to stand still
    const end = async (): Promise<number> => Number((await bus.logEnd('notices.v1')).get(partition));
    await eventually(async () => {
      const { rows } = await database.database.query<{ next: string }>(
        'SELECT next FROM consumer_offset WHERE partition = $1',
        [partition],
      );
      expect(Number(rows[0]?.next)).toBe(await end());
    });
    expect(member.fatal).toEqual([]);
    await database.database.query('DROP TABLE remembered');
    await database.database.query('CREATE TABLE remembered AS SELECT * FROM consumer_offset');
  });

  it('stops the consumer when records were deleted before they were read: records-lost-before-they-were-read', async () => {
    await bus.publish([70, 71].map((n) => ({ ...aNoticeRecord(n), partition })));
    const end = Number((await bus.logEnd('notices.v1')).get(partition));
    await logSurgery(prefix).deleteBefore('notices.v1', partition, end - 1);
    await expectStopped('records-lost-before-they-were-read');
  });

  it('stops the consumer when its last record is gone though it is recent: last-record-missing', async () => {
    const end = Number((await bus.logEnd('notices.v1')).get(partition));
    await logSurgery(prefix).deleteBefore('notices.v1', partition, end);
    await remember(`next = ${end}, last_offset = ${end - 1}`);
    await expectStopped('last-record-missing');
  });
});
