import { randomUUID } from 'node:crypto';
import { PermanentError, TransientError } from '#libs/platform';
import { aContact, eventually, testDatabase, testTopicPrefix, type TestDatabase } from '#libs/testing';
import { aNotice, aNoticeRecord, idOf } from '../../test/notices.js';
import { aRecord } from '../../test/records.js';
import { effects, prepareEffects, startStandIn, writeEffect, type Handler, type StandIn } from '../../test/stand-in.js';
import { makeTopics } from '../../test/topics.js';
import type { EventBus } from '../kafka/event-bus.js';
import type { OutgoingRecord } from '../kafka/outgoing-record.js';
import { parkRecords } from './park-record.js';
import { ParkedRecords, type ParkedSummary } from './parked-records.js';

const partition = 3;
const minutes = 60_000;
const days = 86_400_000;

/** A contact as a hospital publishes it itself: without `receivedat`. */
const aSignal = (time: number): OutgoingRecord => ({
  ...aNoticeRecord(1, { value: JSON.stringify(aContact()), headers: { ce_type: 'contact.stated', ce_source: 'rxx' } }),
  topic: 'signals.v1',
  headers: {
    ...aNoticeRecord(1).headers,
    ce_type: 'contact.stated',
    ce_source: '/feeds/millbrook-pas',
    ce_time: new Date(time).toISOString(),
  },
});

describe('records that a consumer cannot handle', () => {
  let database: TestDatabase;
  let bus: EventBus;
  let member: StandIn;
  let screening: StandIn;
  let parked: ParkedRecords;
  let handle: Handler = writeEffect;

  beforeAll(async () => {
    const prefix = testTopicPrefix();
    database = await testDatabase('dispatch');
    await prepareEffects(database);
    bus = await makeTopics(prefix);
    parked = new ParkedRecords(database.database);
    const handler: Handler = (batch) => handle(batch);
    member = await startStandIn(database, prefix, { handler });
    screening = await startStandIn(database, prefix, { handler, service: 'screening' });
  });
  beforeEach(async () => {
    handle = writeEffect;
    await database.database.query('TRUNCATE effect, parked_record');
  });
  afterAll(async () => {
    await member.stop();
    await screening.stop();
    await bus.close();
    await database.drop();
  });

  const untilHandled = (...records: readonly OutgoingRecord[]): Promise<void> =>
    eventually(
      async () =>
        expect((await effects(database)).map(({ id }) => id)).toEqual(expect.arrayContaining(records.map(idOf))),
      { within: 20_000 },
    );
  const reasons = async (): Promise<string[]> =>
    (await parked.list()).map(({ reason, place }) => (place === null ? reason : `${reason} at ${place}`));
  const retry = (id: string): Promise<ParkedSummary> =>
    parked.retry(id, (sql, record) => member.transport.handleAgain(sql, record));
  const parkOne = async (): Promise<{ readonly id: string; readonly record: OutgoingRecord }> => {
    handle = () => Promise.reject(new PermanentError('person-unknown', { place: 'role' }));
    const record = aNoticeRecord(1);
    await bus.publish([record]);
    const [one] = await eventually(async () => {
      const list = await parked.list();
      expect(list).toHaveLength(1);
      return list;
    });
    return { id: one!.id, record };
  };

  it('are kept with every header, also one without a value', async () => {
    const headers = { subject: null, twice: [null, 'x'] };
    const record = aRecord({ value: aNotice(1), headers });
    await parkRecords(database.database, [{ record, reason: new PermanentError('role-unknown') }]);
    const [{ id } = { id: '' }] = await parked.list();
    expect((await parked.show(id))?.headers.slice(-3)).toEqual([
      { name: 'subject', value: null },
      { name: 'twice', value: null },
      { name: 'twice', value: 'x' },
    ]);
    expect(await retry(id)).toMatchObject({ state: 'retried' });
  });

  it('are parked with one named reason each, byte for byte, and what comes behind them is handled', async () => {
    const bad: readonly (readonly [string, OutgoingRecord])[] = [
      ['envelope-malformed at ce_specversion', { topic: 'notices.v1', key: null, value: 'hello', headers: {} }],
      ['envelope-malformed at ce_time', aNoticeRecord(1, { headers: { ce_time: 'yesterday', 'x-note': 'a\u0000b' } })],
      ['event-type-unknown at ce_type', aNoticeRecord(2, { headers: { ce_type: 'notice.imagined' } })],
      ['event-on-wrong-topic at ce_type', aNoticeRecord(3, { headers: { ce_type: 'receipt.recorded' } })],
      ['value-missing', aNoticeRecord(4, { value: null })],
      ['value-not-json', aNoticeRecord(5, { value: '{"type":' })],
      ['value-not-utf8', aNoticeRecord(6, { value: Buffer.from([0x22, 0xff, 0x00, 0x22]) })],
      ['contract-breach at caseNumber', aNoticeRecord(7, { value: JSON.stringify(aNotice(7, { caseNumber: 'x' })) })],
      [
        'value-holds-unstorable-text',
        aNoticeRecord(8, { value: JSON.stringify(aNotice(8, { template: 'a\u0000b' as 'case-notice' })) }),
      ],
      ['value-too-large', aNoticeRecord(9, { value: Buffer.alloc(1_048_577, 0x20) })],
      ['key-unusable at key', aNoticeRecord(10, { key: 'case\u0000' })],
    ];
    const good = bad.map((_, n) => aNoticeRecord(100 + n));
    await bus.publish(
      bad.flatMap(([, record], n) => [
        { ...record, partition },
        { ...good[n]!, partition },
      ]),
    );
    await untilHandled(...good);
    const list = (await parked.list()).toSorted((one, other) => Number(one.offset) - Number(other.offset));
    expect(list.map(({ reason, place }) => (place === null ? reason : `${reason} at ${place}`))).toEqual(
      bad.map(([reason]) => reason),
    );
    for (const [n, [, record]] of bad.entries()) {
      const whole = (await parked.show(list[n]!.id))!;
      const value = record.value === null ? null : Buffer.from(record.value).toString('base64');
      expect({ key: whole.key, value: whole.valueBase64 }).toEqual({ key: record.key, value });
      expect(Object.fromEntries(whole.headers.map((header) => [header.name, header.value]))).toEqual(record.headers);
    }
    expect(await effects(database)).toHaveLength(good.length);
  });

  it('are those of a hospital whose own time is more than seven days old or five minutes ahead', async () => {
    const now = Date.now();
    const good = [now - 7 * days + minutes, now, now + 4 * minutes].map(aSignal);
    const bad = [now - 7 * days - minutes, now + 6 * minutes].map(aSignal);
    await bus.publish([...bad, ...good]);
    await untilHandled(...good);
    await eventually(async () =>
      expect(await reasons()).toEqual(['time-out-of-bounds at ce_time', 'time-out-of-bounds at ce_time']),
    );
    expect((await parked.list()).map(({ eventId }) => eventId).sort()).toEqual(bad.map(idOf).sort());
  });

  it('stay parked with the present reason when they are refused again', async () => {
    const { id } = await parkOne();
    handle = () => Promise.reject(new PermanentError('role-unknown'));
    await expect(retry(id)).rejects.toMatchObject({ code: 'role-unknown' });
    expect(await parked.list()).toMatchObject([
      { id, state: 'parked', reason: 'role-unknown', place: null, attempts: 1 },
    ]);
    handle = async ({ sql }) => {
      await sql.query('SELECT 1 / 0');
    };
    await expect(retry(id)).rejects.toMatchObject({ code: 'storage-refused' });
    expect(await parked.list()).toMatchObject([{ id, reason: 'storage-refused', attempts: 2 }]);
    expect(await effects(database)).toEqual([]);
  });

  it('keep their reason when storage is away at the retry', async () => {
    const { id } = await parkOne();
    handle = () => Promise.reject(new TransientError('directory-away'));
    await expect(retry(id)).rejects.toMatchObject({ code: 'directory-away' });
    expect(await parked.list()).toMatchObject([{ id, reason: 'person-unknown', place: 'role', attempts: 0 }]);
  });

  it('are handled once when they are accepted at last, however often they are retried', async () => {
    const { id, record } = await parkOne();
    handle = writeEffect;
    const answers = await Promise.allSettled([retry(id), retry(id), retry(id)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(retry(id)).rejects.toMatchObject({ code: 'not-parked' });
    expect((await effects(database)).map((effect) => effect.id)).toEqual([idOf(record)]);
    expect(await parked.list()).toEqual([]);
    expect(await parked.list('retried')).toMatchObject([{ id, reason: 'person-unknown' }]);
  });

  it('are closed with a reason when they are discarded, and never handled', async () => {
    const { id } = await parkOne();
    await parked.discard(id, 'sent-by-mistake');
    handle = writeEffect;
    await expect(retry(id)).rejects.toMatchObject({ code: 'not-parked' });
    await expect(parked.discard(id, 'again')).rejects.toMatchObject({ code: 'not-parked' });
    expect(await parked.list('discarded')).toMatchObject([{ id, reason: 'person-unknown' }]);
    const { rows } = await database.database.query('SELECT closed_reason FROM parked_record');
    expect(rows).toEqual([{ closed_reason: 'sent-by-mistake' }]);
    expect(await effects(database)).toEqual([]);
  });

  it('cannot be shown or retried when there is no such record', async () => {
    expect(await parked.show(randomUUID())).toBeNull();
    await expect(retry(randomUUID())).rejects.toMatchObject({ code: 'not-parked' });
  });
});
