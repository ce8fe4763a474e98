import { fileURLToPath } from 'node:url';
import { feedSilent } from '#libs/contracts';
import { claimDue, silentLogger, type Database } from '#libs/platform';
import { emptyTables, testDatabase, type TestDatabase } from '#libs/testing';
import { contact, millbrook, overHttp } from '../test-messages/sample.js';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import { feedProfile } from './domain/feed-profile.js';
import { feedWatchTable, watchedFeeds, watchFeeds } from './store/feed-watches.js';
import { graceSeconds, watchFeed } from './watch-feeds.js';

const minute = 60_000;
const monday = Date.parse('2026-11-16T09:00:00Z');
const quiet = feedProfile.parse({ name: 'westmarch-list', organisation: 'E00000001' });
const profiles = new Map([millbrook, quiet].map((profile) => [profile.name, profile]));
const routingSecret = 'routing-secret-of-tests';

describe('feeds that fall silent', () => {
  let made: TestDatabase;
  let database: Database;
  let messages: AcceptMessages;
  let at: number;

  beforeAll(async () => {
    made = await testDatabase('intake', fileURLToPath(new URL('./store/migrations', import.meta.url)));
    database = made.database;
  });
  afterAll(async () => {
    await made.drop();
  });
  beforeEach(async () => {
    await emptyTables(
      database,
      'received_message',
      'decoded_signal',
      'feed_heard',
      'feed_watch',
      'outbox',
      'outbox_key',
    );
    at = monday;
    await made.stopClock(at);
    messages = new AcceptMessages(database, new AcceptSettings(profiles, routingSecret, () => undefined));
  });

  let number = 0;
  const hear = async (): Promise<void> => {
    number += 1;
    await messages.accept(overHttp({ ...contact, visit: { id: `W${number}` }, occurredAt: '2026-11-15T10:00:00Z' }));
  };
  const pass = async (minutes: number): Promise<void> => {
    at += minutes * minute;
    await made.stopClock(at);
  };
  /** A feed that has spoken every four minutes, a hundred times and once. */
  const everyFourMinutes = async (): Promise<void> => {
    await hear();
    for (let times = 0; times < 100; times += 1) {
      await pass(4);
      await hear();
    }
    await database.query('delete from outbox');
  };
  const start = (): Promise<void> => watchFeeds(database, [...profiles.keys()], graceSeconds);
  const fire = async (on: Database = database): Promise<void> => {
    for (const timer of await claimDue(database, feedWatchTable, 10))
      await watchFeed(on, timer, { profiles, routingSecret, logger: silentLogger });
  };
  const sent = async () => {
    const { rows } = await database.query<{ event_id: string; value: string; received_at: string }>(
      "select event_id, value, received_at from outbox where type = 'feed.silent' order by id",
    );
    return rows.map(({ event_id: id, value, received_at: receivedAt }) => ({
      id,
      receivedAt,
      data: feedSilent.parse(JSON.parse(value)),
    }));
  };

  it('are told once, after three times their usual gap, with their organisation', async () => {
    await everyFourMinutes();
    await start();
    const since = new Date(at).toISOString();
    await pass(12);
    await fire();
    expect(await sent()).toEqual([]);
    await pass(3);
    for (let looks = 0; looks < 3; looks += 1) {
      await fire();
      await pass(1);
    }
    const [silence, ...others] = await sent();
    expect(others).toEqual([]);
    expect(silence?.data).toEqual({
      type: 'feed.silent',
      feed: 'millbrook-pas',
      organisation: 'RXX',
      since,
      usually: expect.stringMatching(/^PT4M/) as string,
    });
    expect(Date.parse(silence!.receivedAt)).toBe(Date.parse(since) + 15 * minute);
  });

  it('are told to be heard again when they are, and told anew the next time', async () => {
    await everyFourMinutes();
    await start();
    await pass(30);
    await fire();
    await pass(30);
    await hear();
    const until = new Date(at).toISOString();
    await pass(1);
    await fire();
    await pass(60);
    await fire();
    const [silence, over, next] = await sent();
    expect(over?.data).toEqual({ ...silence?.data, until });
    expect(next?.data).toMatchObject({ since: until });
    expect(next?.data.until).toBeUndefined();
    expect(new Set([silence?.id, over?.id, next?.id]).size).toBe(3);
  });

  it('are told again with the same id when the transaction that told them did not commit', async () => {
    await everyFourMinutes();
    await start();
    await pass(30);
    const told: string[] = [];
    const dying = {
      transaction: (work: Parameters<Database['transaction']>[0]) =>
        database.transaction(async (sql) => {
          await work(sql);
          const { rows } = await sql.query<{ event_id: string }>('select event_id from outbox');
          told.push(...rows.map(({ event_id: id }) => id));
          throw new Error('killed');
        }),
    } as unknown as Database;
    await expect(fire(dying)).rejects.toThrow('killed');
    expect(await sent()).toEqual([]);
    await pass(1); // the lease of the one that was killed has to run out
    await fire();
    expect((await sent()).map(({ id }) => id)).toEqual(told);
  });

  it('are still known to be silent after a start, and are not told twice', async () => {
    await everyFourMinutes();
    await start();
    await pass(30);
    await fire();
    await start();
    await pass(30);
    await fire();
    expect(await sent()).toHaveLength(1);
    await hear();
    await start();
    await pass(2);
    await fire();
    expect((await sent()).map(({ data }) => data.until === undefined)).toEqual([true, false]);
  });

  it('are given a minute after an outage of our own', async () => {
    await everyFourMinutes();
    await start();
    await pass(120);
    await start();
    await fire();
    expect(await sent()).toEqual([]);
    await hear();
    await pass(1);
    await fire();
    expect(await sent()).toEqual([]);
  });

  it('are not those of which fewer than a hundred gaps are known, or that were never heard', async () => {
    await hear();
    for (let times = 0; times < 5; times += 1) {
      await pass(4);
      await hear();
    }
    await start();
    await pass(60 * 24);
    await fire();
    expect(await sent()).toEqual([]);
    const [known, never] = await watchedFeeds(database);
    expect(known?.gaps.reduce((sum, n) => sum + n, 0)).toBe(5);
    expect(never).toMatchObject({ feed: 'westmarch-list', lastHeardAt: null, told: null });
  });

  it('pause within a burst without a gap', async () => {
    await hear();
    for (let times = 0; times < 3; times += 1) {
      await made.stopClock((at += 900));
      await hear();
    }
    await start();
    expect((await watchedFeeds(database))[0]?.gaps.every((n) => n === 0)).toBe(true);
  });

  it('are watched no longer when they are configured no longer', async () => {
    await everyFourMinutes();
    await start();
    await watchFeeds(database, ['westmarch-list'], 0);
    await pass(60);
    await fire();
    expect(await sent()).toEqual([]);
  });

  it('forget gaps of long ago: beyond some thousand all counts are halved', async () => {
    await hear();
    await database.query('update feed_heard set gaps[32] = 4001, gaps[40] = 3');
    await start();
    await pass(2);
    await fire();
    const gaps = (await watchedFeeds(database))[0]?.gaps;
    expect([gaps?.[31], gaps?.[39]]).toEqual([2_000, 1]);
  });
});
