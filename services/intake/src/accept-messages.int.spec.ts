import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { contactStated } from '#libs/contracts';
import { Database, silentLogger } from '#libs/platform';
import { emptyTables, testDatabase, type TestDatabase } from '#libs/testing';
import { contact, millbrook, overHttp, overMllp, sample, withField } from '../test-messages/sample.js';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import type { FeedProfile } from './domain/feed-profile.js';
import type { Accepted } from './outcome.js';
import { retryMessage } from './retry-message.js';
import { discardMessage, listFeedsHeard, listMessages, showMessage } from './store/message-listing.js';

const registered = sample('a04-registered');
const recent = () => ({ ...contact, occurredAt: new Date(Date.now() - 60_000).toISOString() });

/** Counts the transactions of a database; a statement outside of one is one by itself. */
class CountingDatabase extends Database {
  transactions = 0;

  override query<Row extends object>(...asked: Parameters<Database['query']>) {
    this.transactions += 1;
    return super.query<Row>(...asked);
  }

  override transaction<T>(work: Parameters<Database['transaction']>[0]): Promise<T> {
    this.transactions += 1;
    return super.transaction(work) as Promise<T>;
  }
}

describe('taking in messages', () => {
  let made: TestDatabase;
  let database: CountingDatabase;
  let profiles: Map<string, FeedProfile>;
  let settings: AcceptSettings;
  let messages: AcceptMessages;
  let observed: Accepted[];

  beforeAll(async () => {
    made = await testDatabase('intake', fileURLToPath(new URL('./store/migrations', import.meta.url)));
    database = new CountingDatabase({ url: made.url, applicationName: 'intake-test', logger: silentLogger });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });
  beforeEach(async () => {
    await emptyTables(database, 'received_message', 'decoded_signal', 'feed_heard', 'outbox');
    profiles = new Map([[millbrook.name, millbrook]]);
    observed = [];
    settings = new AcceptSettings(profiles, 'routing-secret-of-tests', (_, accepted) => observed.push(accepted));
    messages = new AcceptMessages(database, settings);
  });

  const count = async (table: string) =>
    Number((await database.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
  const outbox = async () =>
    (
      await database.query<{ event_id: string; key: string; received_at: string; value: string; topic: string }>(
        'select event_id, key, received_at, value, topic from outbox order by id',
      )
    ).rows;

  it('keeps the bytes, the outcome, the signal and its place in the outbox by one commit', async () => {
    const accepted = await messages.accept(overMllp(registered));
    const shown = await showMessage(database, accepted.id);
    expect(shown).toMatchObject({ disposition: 'accepted', reason: null, feed: 'millbrook-pas', controlId: '1001' });
    expect(shown?.raw.equals(Buffer.from(registered))).toBe(true);
    expect(shown?.receivedAt).toEqual(accepted.receivedAt);
    const [event] = await outbox();
    expect(event).toMatchObject({
      topic: 'signals.v1',
      event_id: accepted.items[0]?.id,
      received_at: accepted.receivedAt.toISOString(),
    });
    expect(shown?.signals).toEqual([{ id: event?.event_id, position: 0, type: 'contact.stated' }]);
    expect(JSON.parse(event?.value ?? '')).toMatchObject({ person: { nhsNumber: '9990000026' } });
    expect(event?.key).not.toContain('9990000026');
  });

  it('gives two contacts of one verified child the same routing hint, and another child another', async () => {
    await messages.accept(overHttp(recent()));
    await messages.accept(overHttp({ ...recent(), visit: { id: 'V2' } }));
    await messages.accept(overMllp(registered));
    const keys = (await outbox()).map(({ key }) => key);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('lets two hundred messages share a few commits', async () => {
    database.transactions = 0;
    const sent = Array.from({ length: 200 }, (_, at) => overMllp(withField(registered, 'MSH', 10, `m${at}`)));
    const results = await Promise.all(sent.map((received) => messages.accept(received)));
    expect(new Set(results.map(({ id }) => id)).size).toBe(200);
    expect(database.transactions).toBeLessThanOrEqual(3);
    expect(await count('outbox')).toBe(200);
  });

  it('does nothing for the same message again, in the same group or later', async () => {
    const [first, second] = await Promise.all([
      messages.accept(overMllp(registered)),
      messages.accept(overMllp(registered)),
    ]);
    const third = await messages.accept(overMllp(registered));
    expect([first.duplicate, second.duplicate, third.duplicate]).toEqual([false, true, true]);
    expect([second.items[0]?.id, third.items[0]?.id]).toEqual([first.items[0]?.id, first.items[0]?.id]);
    expect(third.items[0]).toMatchObject({ disposition: 'accepted', duplicate: true });
    expect([await count('received_message'), await count('decoded_signal'), await count('outbox')]).toEqual([1, 1, 1]);
    expect(third.receivedAt).toEqual(first.receivedAt);
  });

  it('takes the same number with other content as a new message, and flags it', async () => {
    await messages.accept(overMllp(registered));
    const other = await messages.accept(overMllp(withField(registered, 'PV2', 3, '^other words')));
    expect(other).toMatchObject({ disposition: 'accepted', duplicate: false });
    expect((await showMessage(database, other.id))?.notes).toContainEqual({ code: 'control-id-reused', place: null });
  });

  it('keeps what it cannot use to the byte, and lists it with its reason', async () => {
    const bytes = Buffer.from([0x00, 0xff, 0xfe, 0x1c, 0x41, 0x00]);
    const { id } = await messages.accept(overMllp(bytes));
    await messages.accept(overMllp(withField(registered, 'PID', 3, '')));
    expect((await showMessage(database, id))?.raw.equals(bytes)).toBe(true);
    const listed = await listMessages(database, { disposition: 'quarantined', limit: 10 });
    expect(listed.map(({ reason }) => reason)).toEqual(['no-identifier', 'not-hl7']);
    expect(await listMessages(database, { disposition: 'quarantined', limit: 10, before: listed[0]!.id })).toHaveLength(
      1,
    );
    expect(await count('outbox')).toBe(0);
  });

  it('uses a kept message at the retry, with the time of its first receipt, and never twice', async () => {
    const received = overMllp(withField(registered, 'PID', 3, '408^^^MRN ENTRY^MEDREC'));
    const held = await messages.accept(received);
    expect(held).toMatchObject({ disposition: 'quarantined', reason: 'no-identifier' });
    profiles.set(millbrook.name, { ...millbrook, hl7: { ...millbrook.hl7, authorities: { 'MRN ENTRY': 'RXX' } } });
    const retried = await retryMessage(database, held.id, settings);
    expect(retried).toMatchObject({ disposition: 'accepted', items: [{ disposition: 'accepted', duplicate: false }] });
    const again = await retryMessage(database, held.id, settings);
    expect(again).toMatchObject({ items: [{ disposition: 'accepted', duplicate: true }] });
    const sent = await outbox();
    expect(sent.map(({ received_at }) => received_at)).toEqual([held.receivedAt.toISOString()]);
    expect((await showMessage(database, held.id))?.disposition).toBe('accepted');
  });

  it('uses a kept message when its sender sends it again and it can be used now', async () => {
    const received = overMllp(withField(registered, 'PID', 3, '408^^^MRN ENTRY^MEDREC'));
    const held = await messages.accept(received);
    const profile = { ...millbrook, hl7: { ...millbrook.hl7, authorities: { 'MRN ENTRY': 'RXX' } } };
    const again = await messages.accept({ ...received, profile });
    expect(again).toMatchObject({ id: held.id, disposition: 'accepted', items: [{ duplicate: false }] });
    expect((await outbox()).map(({ received_at }) => received_at)).toEqual([held.receivedAt.toISOString()]);
  });

  it('leaves a message closed that a person discarded', async () => {
    const received = overMllp(withField(registered, 'PID', 3, '408^^^MRN ENTRY^MEDREC'));
    const { id } = await messages.accept(received);
    expect(await discardMessage(database, id, 'test-message')).toBe(true);
    expect(await discardMessage(database, id, 'test-message')).toBe(false);
    expect(await retryMessage(database, id, settings)).toBe('discarded');
    expect(await messages.accept(received)).toMatchObject({ disposition: 'discarded', duplicate: true });
    expect(await count('outbox')).toBe(0);
  });

  it('completes a cancellation that carries the number alone from the booking before it', async () => {
    await messages.accept(overMllp(sample('s12-booked')));
    const cancelled = await messages.accept(overMllp(sample('s15-number-only')));
    expect(cancelled.disposition).toBe('accepted');
    const [, event] = await outbox();
    expect(JSON.parse(event?.value ?? '')).toMatchObject({ status: 'cancelled-by-provider', visit: { id: 'AP7001' } });
  });

  it('completes it in the same group too', async () => {
    const results = await Promise.all(
      ['s12-booked', 's15-number-only'].map((name) => messages.accept(overMllp(sample(name)))),
    );
    expect(results.map(({ disposition }) => disposition)).toEqual(['accepted', 'accepted']);
  });

  it('holds it when it comes first, and uses it by itself once the booking is there', async () => {
    const held = await messages.accept(overMllp(sample('s15-number-only')));
    expect(held).toMatchObject({ disposition: 'quarantined', reason: 'appointment-without-details' });
    await messages.accept(overMllp(sample('s12-booked')));
    expect((await showMessage(database, held.id))?.disposition).toBe('accepted');
    const statuses = (await outbox()).map(({ value }) => (JSON.parse(value) as { status: string }).status);
    expect(statuses).toEqual(['booked', 'cancelled-by-provider']);
  });

  it('stores all of a group but the one that PostgreSQL refuses, whose bytes it keeps', async () => {
    await database.query(`create or replace function refuse() returns trigger language plpgsql as $$
      begin if new.visit_id = 'POISON' then raise exception using errcode = '22P05'; end if; return new; end $$`);
    await database.query(
      'create trigger refuse before insert on decoded_signal for each row execute function refuse()',
    );
    try {
      const visits = ['V1', 'V2', 'POISON', 'V3', 'V4'];
      const sent = visits.map((id) => overHttp({ ...recent(), visit: { id } }));
      const results = await Promise.all(sent.map((received) => messages.accept(received)));
      expect(results.map(({ reason }) => reason)).toEqual([null, null, 'storage-refused', null, null]);
      expect((await showMessage(database, results[2]!.id))?.raw.equals(sent[2]!.bytes)).toBe(true);
      expect(await count('outbox')).toBe(4);
    } finally {
      await database.query('drop trigger refuse on decoded_signal');
    }
  });

  it('states the good ones of an array and keeps the whole', async () => {
    const { items, id } = await messages.accept(overHttp([recent(), { ...recent(), visit: { id: '' } }]));
    expect(items.map(({ disposition }) => disposition)).toEqual(['accepted', 'quarantined']);
    expect(await count('outbox')).toBe(1);
    expect(await showMessage(database, id)).toMatchObject({
      disposition: 'quarantined',
      faults: [{ item: 1, reason: 'contract-breach', place: '/visit/id' }],
    });
  });

  it('keeps what the contract allows at the place of a breach, for whoever lists or shows it', async () => {
    const { id } = await messages.accept(overHttp({ ...recent(), status: 'vanished' }));
    const allowed = [...contactStated.shape.status.options];
    expect(await showMessage(database, id)).toMatchObject({ place: '/status', allowed });
    const listed = await listMessages(database, { disposition: 'quarantined', limit: 10 });
    expect(listed.find((one) => one.id === id)).toMatchObject({ place: '/status', allowed });
  });

  it('knows when each feed was last heard', async () => {
    await messages.accept(overMllp('noise'));
    const { receivedAt } = await messages.accept(overMllp(registered));
    // moments are kept to the millisecond, in which two may be taken in
    await rest(2);
    await messages.accept(overMllp('other noise'));
    const [feed] = await listFeedsHeard(database);
    expect(feed).toMatchObject({ feed: 'millbrook-pas', lastAcceptedAt: receivedAt, messages: 3 });
    expect(feed!.lastHeardAt.getTime()).toBeGreaterThan(receivedAt.getTime());
    expect(observed).toHaveLength(3);
  });

  it('acknowledges nothing while storage is away', async () => {
    const away = new Database({
      url: 'postgres://intake:none@127.0.0.1:1/none',
      applicationName: 'away',
      logger: silentLogger,
    });
    const nowhere = new AcceptMessages(away, settings);
    await expect(nowhere.accept(overMllp(registered))).rejects.toThrow();
    expect(observed).toEqual([]);
    await away.close();
  });
});
