import { PermanentError } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/testing';
import { aNotice } from '../../test/notices.js';
import { bucketCount } from './buckets.js';
import { enqueue } from './enqueue.js';
import type { OutgoingEvent } from './outgoing-event.js';

interface Row {
  readonly event_id: string;
  readonly key: string;
  readonly key_sequence: string;
  readonly bucket: number;
  readonly traceparent: string;
}
const notice = (key: string, changes: Partial<OutgoingEvent<'notice.requested'>> = {}): OutgoingEvent => ({
  type: 'notice.requested',
  key,
  data: aNotice(1),
  ...changes,
});
const trace = '0af7651916cd43dd8448eb211c80319c';

describe('the outbox of casework', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await testDatabase('casework')));
  beforeEach(() => database.database.query('TRUNCATE outbox, outbox_key'));
  afterAll(() => database.drop());

  const say = (...events: OutgoingEvent[]): Promise<void> =>
    database.database.transaction((sql) => enqueue(sql, events));
  const rows = async (): Promise<readonly Row[]> =>
    (await database.database.query<Row>('SELECT * FROM outbox ORDER BY id')).rows;
  const numbersByKey = async (): Promise<Record<string, number[]>> => {
    const groups = Map.groupBy(await rows(), ({ key }) => key);
    return Object.fromEntries([...groups].map(([key, group]) => [key, group.map((row) => Number(row.key_sequence))]));
  };

  it('keeps nothing of a transaction in which one event breaches its contract', async () => {
    const mixed = say(notice('case-a'), notice('case-b', { data: aNotice(2, { caseNumber: 'WRENFOLD' }) }));
    await expect(mixed).rejects.toBeInstanceOf(PermanentError);
    expect(await rows()).toEqual([]);
  });

  it('gives an event without an id a UUID of its own, and keeps one that was given', async () => {
    await say(notice('case-a'), notice('case-a'), notice('case-a', { id: 'said twice' }));
    await say(notice('case-a', { id: 'said twice' }));
    const ids = (await rows()).map(({ event_id }) => event_id);
    expect(ids.slice(0, 2)).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36}$/),
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids.slice(2)).toEqual(['said twice', 'said twice']);
  });

  it('numbers the events of each key without a hole, in the order in which they were said', async () => {
    await say(notice('case-a', { id: 'a1' }), notice('case-b', { id: 'b1' }), notice('case-a', { id: 'a2' }));
    await say(notice('case-b', { id: 'b2' }));
    const numbered = (await rows()).map(({ event_id, key_sequence }) => [event_id, key_sequence]);
    expect(numbered).toEqual([
      ['a1', '1'],
      ['b1', '1'],
      ['a2', '2'],
      ['b2', '2'],
    ]);
  });

  it('gives each key its own number, whatever letters it is written in', async () => {
    // in the order of their bytes, which neither a language nor UTF-16 agrees with
    const keys = ['Case', 'case', 'cäse', '\ufffdcase', '\u{1f98a}case'];
    await say(...keys.flatMap((key, at) => Array.from({ length: at + 1 }, () => notice(key))).toReversed());
    await say(...keys.map((key) => notice(key)));
    const whole = (last: number) => Array.from({ length: last }, (_, n) => n + 1);
    expect(await numbersByKey()).toEqual(Object.fromEntries(keys.map((key, at) => [key, whole(at + 2)])));
  });

  it('leaves no hole in the numbers where a transaction was undone', async () => {
    await say(notice('case-a'));
    const undone = database.database.transaction(async (sql) => {
      await enqueue(sql, [notice('case-a'), notice('case-a')]);
      throw new Error('the decision was not made');
    });
    await expect(undone).rejects.toThrow();
    await say(notice('case-a'));
    expect(await numbersByKey()).toEqual({ 'case-a': [1, 2] });
  });

  it('numbers without a hole or a double when many transactions speak of the same cases at once', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        say(notice(`case-${n % 2}`), notice(`case-${(n + 1) % 2}`), notice('case-c')),
      ),
    );
    const whole = Array.from({ length: 40 }, (_, n) => n + 1);
    // in the order of ids: a key whose ids were out of order would be published out of order
    expect(await numbersByKey()).toEqual({ 'case-0': whole, 'case-1': whole, 'case-c': whole });
  });

  it('puts all events of a key into one bucket', async () => {
    await say(...Array.from({ length: 64 }, (_, n) => notice(`case-${n % 16}`)));
    const buckets = Map.groupBy(await rows(), ({ key }) => key);
    for (const group of buckets.values()) expect(new Set(group.map(({ bucket }) => bucket)).size).toBe(1);
    expect(new Set((await rows()).map(({ bucket }) => bucket)).size).toBe(bucketCount);
  });

  it('continues the trace that it is given, and begins one when it is given none or a malformed one', async () => {
    await say(
      notice('case-a', { traceparent: `00-${trace}-b7ad6b7169203331-01` }),
      notice('case-a'),
      notice('case-a', { traceparent: 'mine' }),
    );
    const traces = (await rows()).map(({ traceparent }) => traceparent);
    expect(traces[0]).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(traces[0]).not.toContain('b7ad6b7169203331');
    for (const other of traces.slice(1)) expect(other).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });
});
