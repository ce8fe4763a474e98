import { fileURLToPath } from 'node:url';
import { Database, silentLogger, type Sql } from '#libs/platform';
import { emptyTables, eventually, testDatabase, type TestDatabase } from '#libs/testing';
import { contact, millbrook, overHttp, overMllp, sample, withField } from '../test-messages/sample.js';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import type { Accepted } from './outcome.js';
import { listFeedsHeard, showMessage } from './store/message-listing.js';

const registered = sample('a04-registered');
const numbered = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => overMllp(withField(registered, 'MSH', 10, `m${from + at}`)));

/** Counts how often the database is asked and waited for, the beginning and the end of a transaction too. */
class WaitedFor extends Database {
  times = 0;

  override query<Row extends object>(...asked: Parameters<Database['query']>) {
    this.times += 1;
    return super.query<Row>(...asked);
  }

  override transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    this.times += 2;
    return super.transaction((sql) =>
      work({
        query: (...asked) => {
          this.times += 1;
          return sql.query(...asked);
        },
      }),
    );
  }
}

describe('a group of messages that are new', () => {
  let made: TestDatabase;
  let database: WaitedFor;
  let messages: AcceptMessages;
  const settings = new AcceptSettings(
    new Map([[millbrook.name, millbrook]]),
    'routing-secret-of-tests',
    () => undefined,
  );

  beforeAll(async () => {
    made = await testDatabase('intake', fileURLToPath(new URL('./store/migrations', import.meta.url)));
    database = new WaitedFor({ url: made.url, applicationName: 'intake-test', logger: silentLogger });
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });
  beforeEach(async () => {
    await made.shiftClock(0);
    await emptyTables(made.database, 'received_message', 'decoded_signal', 'feed_heard', 'outbox', 'outbox_key');
    messages = new AcceptMessages(database, settings);
    database.times = 0;
  });

  const count = async (table: string) =>
    Number((await made.database.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
  const send = (...received: readonly (readonly ReturnType<typeof overMllp>[])[]) =>
    Promise.all(received.flat().map((one) => messages.accept(one)));

  it('is durable after the database was waited for once', async () => {
    const answers = await send(numbered(8), [overHttp({ ...contact, occurredAt: new Date().toISOString() })]);
    expect(answers.map(({ disposition }) => disposition)).toEqual(Array(9).fill('accepted'));
    expect(database.times).toBe(1);
    expect([await count('received_message'), await count('decoded_signal'), await count('outbox')]).toEqual([9, 9, 9]);
  });

  it('is durable after the database was waited for once, when nothing of it can be used too', async () => {
    const answers = await send([overMllp('noise'), overMllp(withField(registered, 'PID', 3, ''))]);
    expect(answers.map(({ reason }) => reason)).toEqual(['not-hl7', 'no-identifier']);
    expect([database.times, await count('received_message'), await count('outbox')]).toEqual([1, 2, 0]);
  });

  it('carries the time of its commit in every place, to the millisecond', async () => {
    const [answer] = await send([overMllp(sample('a28-newborn-added'))]);
    const { rows } = await made.database.query<{ in_text: string; as_time: Date }>(
      'select outbox.received_at as in_text, decoded_signal.received_at as as_time from outbox, decoded_signal',
    );
    const told = answer!.receivedAt.toISOString();
    expect(rows.map(({ in_text, as_time }) => [in_text, as_time.toISOString()])).toEqual([[told, told]]);
    expect((await showMessage(made.database, answer!.id))?.receivedAt.toISOString()).toBe(told);
  });

  it('waits for the database a dozen times at most, however many there are, when one of them came before', async () => {
    await send(numbered(1));
    database.times = 0;
    const answers = await send(numbered(60));
    expect(answers.map(({ duplicate }) => duplicate)).toEqual([true, ...Array<boolean>(59).fill(false)]);
    expect(database.times).toBeLessThanOrEqual(12);
    expect([await count('received_message'), await count('decoded_signal'), await count('outbox')]).toEqual([
      60, 60, 60,
    ]);
  });

  it('is kept once by two processes that are sent it at the same moment, and none of it is refused', async () => {
    const other = new AcceptMessages(made.database, settings);
    const answers = await Promise.all(
      numbered(40).flatMap((received) => [messages.accept(received), other.accept(received)]),
    );
    expect(answers.map(({ disposition }) => disposition)).toEqual(Array(80).fill('accepted'));
    expect([await count('received_message'), await count('outbox')]).toEqual([40, 40]);
  });

  it('is what another process stored when that was a moment faster, and is not held', async () => {
    const [received] = numbered(1);
    const stored = await messages.accept(received!);
    const { rows } = await made.database.query<{ row: unknown }>('select to_json(m) as row from received_message m');
    await made.database.query('truncate received_message');
    let answer: Promise<Accepted> | undefined;
    await made.database.transaction(async (sql) => {
      await sql.query('insert into received_message select * from json_populate_record(null::received_message, $1)', [
        rows[0]?.row,
      ]);
      answer = messages.accept(received!);
      await eventually(async () =>
        expect(await count("pg_locks where locktype = 'transactionid' and not granted")).toBe(1),
      );
    });
    expect(await answer).toMatchObject({ id: stored.id, disposition: 'accepted', duplicate: true });
    expect([await count('received_message'), await count('outbox')]).toEqual([1, 1]);
  });

  it('has the number of another message flagged, of one that is stored and of one in the group', async () => {
    const worded = (words: string) => overMllp(withField(registered, 'PV2', 3, `^${words}`));
    await send([worded('a cough')]);
    const answers = await send([worded('a fever')], numbered(1), [
      overMllp(withField(withField(registered, 'MSH', 10, 'm0'), 'PV2', 3, '^a rash')),
    ]);
    const notes = await Promise.all(answers.map(async ({ id }) => (await showMessage(made.database, id))?.notes));
    const flagged = notes.map((all) => all?.filter(({ code }) => code === 'control-id-reused').length);
    expect(flagged).toEqual([1, 0, 1]);
  });

  it('is flagged when it comes after another with its number, not before, whichever of them is written first', async () => {
    const twice = [0, 1, 2, 3, 4, 5].flatMap((n) =>
      ['a rash', 'a burn'].map((words) =>
        overMllp(withField(withField(registered, 'MSH', 10, `twice-${n}`), 'PV2', 3, `^${words}`)),
      ),
    );
    const answers = await send(twice);
    const notes = await Promise.all(answers.map(async ({ id }) => (await showMessage(made.database, id))?.notes));
    const flagged = notes.map((all) => all?.some(({ code }) => code === 'control-id-reused'));
    expect(flagged).toEqual([0, 1, 2, 3, 4, 5].flatMap(() => [false, true]));
  });

  it('is judged by the clock of the database, whatever that of this machine says', async () => {
    const ahead = 36 * 3_600_000;
    const visit = overHttp({ ...contact, occurredAt: new Date(Date.now() + ahead).toISOString() });
    expect(await messages.accept(visit)).toMatchObject({ reason: 'occurred-in-future' });
    await made.shiftClock(ahead);
    const later = overHttp({ ...contact, occurredAt: new Date(Date.now() + ahead).toISOString(), visit: { id: 'V2' } });
    const [accepted, again] = [await messages.accept(later), await messages.accept(visit)];
    expect([accepted.disposition, again.disposition]).toEqual(['accepted', 'accepted']);
    expect(accepted.receivedAt.getTime()).toBeGreaterThan(Date.now() + ahead - 60_000);
  });

  it('lets a feed be heard each time that it sends, the same message twice too', async () => {
    const [first] = await send(numbered(2), numbered(1));
    await made.shiftClock(1_000);
    await send([overMllp('noise')]);
    const [heard] = await listFeedsHeard(made.database);
    expect(heard).toMatchObject({ messages: 4, lastAcceptedAt: first!.receivedAt });
    expect(heard!.lastHeardAt.getTime()).toBeGreaterThan(first!.receivedAt.getTime());
  });

  it('numbers the events of each child without a hole, group after group', async () => {
    for (const from of [0, 5, 10]) await send(numbered(5, from));
    const { rows } = await made.database.query<{ key_sequence: string }>('select key_sequence from outbox order by id');
    expect(rows.map(({ key_sequence }) => Number(key_sequence))).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  });

  it('is used with the message that waited for it, in one transaction', async () => {
    await send([overMllp(sample('s15-number-only'))]);
    await made.database.query(`create or replace function refuse() returns trigger language plpgsql as $$
      begin raise exception using errcode = '53100'; end $$`);
    await made.database.query(
      'create trigger refuse before update on received_message for each row execute function refuse()',
    );
    try {
      await expect(messages.accept(overMllp(sample('s12-booked')))).rejects.toThrow();
      expect([await count('received_message'), await count('outbox')]).toEqual([1, 0]);
    } finally {
      await made.database.query('drop trigger refuse on received_message');
    }
    await send([overMllp(sample('s12-booked'))]);
    expect([await count('received_message'), await count('outbox')]).toEqual([2, 2]);
  });
});
