import { fileURLToPath } from 'node:url';
import type { Database } from '#libs/platform';
import { emptyTables, testDatabase, type TestDatabase } from '#libs/testing';
import { contact, millbrook, overHttp, overMllp, sample, withField } from '../test-messages/sample.js';
import { AcceptMessages, AcceptSettings } from './accept-messages.js';
import type { FeedProfile } from './domain/feed-profile.js';
import { prepare } from './domain/prepare.js';
import type { Reason } from './domain/reasons.js';
import type { Received } from './domain/received.js';
import { retryMessage } from './retry-message.js';
import { listMessages, showMessage } from './store/message-listing.js';

const registered = sample('a04-registered');
const stated = (change: object) =>
  overHttp({ ...contact, occurredAt: new Date(Date.now() - 60_000).toISOString(), ...change });
const latin1 = Buffer.from(
  withField(withField(registered, 'PID', 5, 'WRENFOLD^Zo\u00eb'), 'MSH', 18, 'UTF-8'),
  'latin1',
);
const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);

const unused: readonly (readonly [string, Reason, Received])[] = [
  ['malformed HL7', 'not-hl7', overMllp(Buffer.from([0x00, 0xff, 0x4d, 0x53, 0x48, 0x0a]))],
  ['a wrong character set', 'charset-undecodable', overMllp(latin1)],
  ['an unknown type of event', 'unknown-event-type', overMllp(withField(registered, 'MSH', 9, 'ADT^Q99'))],
  ['a bad NHS number', 'nhs-number-check-digit', overMllp(withField(registered, 'PID', 3, '9990000027^^^NHS^NH'))],
  [
    'a birth date in the future',
    'birth-date-in-future',
    stated({ person: { ...contact.person, birthDate: tomorrow } }),
  ],
  ['an adult', 'adult', stated({ person: { ...contact.person, birthDate: '1990-02-01' } })],
  ['a time without zone', 'time-without-zone', stated({ occurredAt: '2026-11-17T13:22:00' })],
  ['a body that fails its schema', 'contract-breach', stated({ status: 'vanished' })],
];

describe('a message that cannot be used', () => {
  let made: TestDatabase;
  let database: Database;
  let profiles: Map<string, FeedProfile>;
  let settings: AcceptSettings;
  let messages: AcceptMessages;
  const refused: string[] = [];

  beforeAll(async () => {
    made = await testDatabase('intake', fileURLToPath(new URL('./store/migrations', import.meta.url)));
    ({ database } = made);
  });
  afterAll(() => made.drop());
  beforeEach(async () => {
    await emptyTables(database, 'received_message', 'decoded_signal', 'feed_heard', 'outbox');
    profiles = new Map([[millbrook.name, millbrook]]);
    refused.length = 0;
    settings = new AcceptSettings(
      profiles,
      'routing-secret-of-tests',
      () => undefined,
      (feed) => refused.push(feed),
    );
    messages = new AcceptMessages(database, settings);
  });

  const sentIds = async () =>
    (await database.query<{ event_id: string }>('select event_id from outbox order by id')).rows.map(
      ({ event_id }) => event_id,
    );

  it.each(unused)(
    'for %s has one reason, is kept to the byte, listed, shown, retried, and stops nothing',
    async (_, reason, received) => {
      const [held, next] = await Promise.all([
        messages.accept(received),
        messages.accept(stated({ visit: { id: 'next' } })),
      ]);
      expect(held).toMatchObject({ reason, items: [{ reason }] });
      expect(next.disposition).toBe('accepted');
      const { disposition } = held;
      if (disposition === 'accepted') throw new Error('it was used');
      const listed = await listMessages(database, { disposition, reason, limit: 10 });
      expect(listed.map(({ id }) => id)).toEqual([held.id]);
      expect((await showMessage(database, held.id))?.raw.equals(received.bytes)).toBe(true);
      expect(await retryMessage(database, held.id, settings)).toMatchObject({ id: held.id, disposition, reason });
      expect((await showMessage(database, held.id))?.raw.equals(received.bytes)).toBe(true);
      expect(await sentIds()).toEqual(next.items.map(({ id }) => id));
    },
  );

  it('makes, once its feed’s profile is mended, the signals that it would have made at once', async () => {
    const mended = { ...millbrook, hl7: { ...millbrook.hl7, authorities: { 'MRN ENTRY': 'RXX' } } };
    const received = overMllp(withField(registered, 'PID', 3, '408^^^MRN ENTRY^MEDREC'));
    const held = await messages.accept(received);
    profiles.set(millbrook.name, mended);
    await retryMessage(database, held.id, settings);
    const atOnce = prepare({ ...received, profile: mended }, { now: Date.now(), earlier: new Map() });
    expect(held.id).toBe(atOnce.id);
    expect(await sentIds()).toEqual(atOnce.signals.map(({ id }) => id));
  });

  it('stays flagged after a retry, when its number was another message’s', async () => {
    await messages.accept(overMllp(registered));
    const held = await messages.accept(overMllp(withField(registered, 'PID', 3, '')));
    await retryMessage(database, held.id, settings);
    const flags = (await showMessage(database, held.id))?.notes.filter(({ code }) => code === 'control-id-reused');
    expect(flags).toHaveLength(1);
  });

  it('is one of which nothing is stored, when the database ends between the rows and their commit: nobody is told AA', async () => {
    await database.query(`create or replace function die() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`);
    // the last row that a group writes
    await database.query('create trigger die before insert on feed_heard for each row execute function die()');
    const sent = [overMllp(registered), stated({})];
    const answers = await Promise.allSettled(sent.map((received) => messages.accept(received)));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(refused).toEqual([millbrook.name, millbrook.name]);
    await database.query('drop trigger die on feed_heard');
    expect((await database.query('select 1 from received_message union all select 1 from outbox')).rows).toEqual([]);
    const again = await Promise.all(sent.map((received) => messages.accept(received)));
    expect(again.map(({ disposition, duplicate }) => [disposition, duplicate])).toEqual([
      ['accepted', false],
      ['accepted', false],
    ]);
    expect(await sentIds()).toHaveLength(2);
  });
});

describe('a message that carries the number of an appointment alone', () => {
  let made: TestDatabase;
  let messages: AcceptMessages;

  beforeAll(async () => {
    made = await testDatabase('intake', fileURLToPath(new URL('./store/migrations', import.meta.url)));
    const profiles = new Map([[millbrook.name, millbrook]]);
    messages = new AcceptMessages(
      made.database,
      new AcceptSettings(profiles, 'routing-secret-of-tests', () => undefined),
    );
  });
  afterAll(() => made.drop());
  beforeEach(() => emptyTables(made.database, 'received_message', 'decoded_signal', 'feed_heard', 'outbox'));

  const booked = (at: string, start: string) =>
    withField(withField(withField(sample('s12-booked'), 'MSH', 7, at), 'EVN', 6, at), 'SCH', 11, `^^^${start}`);
  const last = async () => {
    const { rows } = await made.database.query<{ value: string }>('select value from outbox order by id desc limit 1');
    return JSON.parse(rows[0]?.value ?? '{}') as { occurredAt?: string; status?: string };
  };
  const earlier = overMllp(booked('20261110090000', '20261116100000'));
  const later = overMllp(booked('20261112090000', '20261117110000'));
  const missed = overMllp(sample('s15-number-only').replace('SIU^S15', 'SIU^S26'));

  it.each([
    ['in turn', [[earlier], [later], [missed]]],
    ['out of turn', [[later], [earlier], [missed]]],
    ['all at once', [[later, earlier, missed]]],
    ['the bookings at once', [[later, earlier], [missed]]],
  ])('is completed from the booking that its source made last, when they come %s', async (_, groups) => {
    for (const group of groups) await Promise.all(group.map((received) => messages.accept(received)));
    expect(await last()).toMatchObject({ status: 'was-not-brought', occurredAt: '2026-11-17T11:00:00+00:00' });
  });

  it('waits for the booking when it comes first, a no-show too', async () => {
    expect(await messages.accept(missed)).toMatchObject({ reason: 'appointment-without-details' });
    await messages.accept(later);
    expect(await last()).toMatchObject({ status: 'was-not-brought' });
  });
});
