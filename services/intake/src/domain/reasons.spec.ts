import {
  contact,
  context,
  millbrook,
  overHttp,
  overMllp,
  receivedAt,
  sample,
  withField,
} from '../../test-messages/sample.js';
import { decode } from './decode.js';
import { prepare, prepareRefused } from './prepare.js';
import { reasons, type Reason } from './reasons.js';
import type { Received } from './received.js';

const registered = sample('a04-registered');
const strict = { ...millbrook, allowTestNhsNumbers: false };
const stated = (change: object) => overHttp({ ...contact, ...change });
const mrg = (record: string) => overMllp(withField(sample('a40-merged'), 'MRG', 1, record));
const merged = (from: string, into: string, id = 'L0019') =>
  overHttp({
    type: 'identity.stated',
    feed: 'millbrook-pas',
    change: 'merge',
    from: { authority: from, id },
    into: { authority: into, id: 'L0018' },
  });
const born = (birthDate: string) => stated({ person: { ...contact.person, birthDate } });
const framing = (how: 'too-large' | 'unfinished'): Received => ({
  profile: millbrook,
  transport: { kind: 'mllp', framing: how },
  bytes: Buffer.from(registered),
});
const list = (csv: string): Received => ({
  profile: { ...millbrook, organisation: 'E00000001' },
  transport: { kind: 'plan-list', authority: 'E00000001', asOf: '2026-11-17T06:10:00Z', scope: 'full' },
  bytes: Buffer.from(csv),
});

/** One message for each reason but the two that only storage can give. */
const examples: readonly (readonly [string, Reason, Received, string | null])[] = [
  ['noise in a frame', 'not-hl7', overMllp('hello'), null],
  ['an empty frame', 'not-hl7', overMllp(''), null],
  ['a message that has no number', 'no-control-id', overMllp(withField(registered, 'MSH', 10, '')), 'MSH-10'],
  ['a frame beyond the bound', 'frame-too-large', framing('too-large'), null],
  ['a frame that never ended', 'frame-unfinished', framing('unfinished'), null],
  [
    'bytes that are not what MSH-18 says',
    'charset-undecodable',
    overMllp(Buffer.from(withField(withField(registered, 'PID', 5, 'Zo\u00eb'), 'MSH', 18, 'UTF-8'), 'latin1')),
    'MSH-18',
  ],
  ['a bed swap', 'event-not-used', overMllp(withField(registered, 'MSH', 9, 'ADT^A17')), 'MSH-9'],
  ['a laboratory result', 'event-not-used', overMllp(withField(registered, 'MSH', 9, 'ORU^R01')), 'MSH-9'],
  ['an event of no standard', 'unknown-event-type', overMllp(withField(registered, 'MSH', 9, 'ADT^Q99')), 'MSH-9'],
  ['nobody named', 'no-identifier', overMllp(withField(registered, 'PID', 3, '')), 'PID-3'],
  [
    'a wrong NHS number and nothing else',
    'nhs-number-check-digit',
    overMllp(withField(registered, 'PID', 3, '9990000027^^^NHS^NH')),
    'PID-3',
  ],
  [
    'a nine-digit NHS number and nothing else',
    'nhs-number-check-digit',
    overMllp(withField(registered, 'PID', 3, '523456789^^^NHS^NH{status:01}')),
    'PID-3',
  ],
  [
    'a wrong NHS number in JSON',
    'nhs-number-check-digit',
    stated({ person: { ...contact.person, nhsNumber: '9990000019' } }),
    '/person/nhsNumber',
  ],
  [
    'a test number where tests are not allowed',
    'nhs-number-test-range',
    overMllp(withField(registered, 'PID', 3, '9990000026^^^NHS^NH'), strict),
    'PID-3',
  ],
  ['a test number in JSON', 'nhs-number-test-range', overHttp(contact, strict), '/person/nhsNumber'],
  [
    'two NHS numbers for one child',
    'nhs-numbers-differ',
    overMllp(withField(registered, 'PID', 3, '9990000026^^^NHS~9990000034^^^NHS')),
    'PID-3',
  ],
  ['a child born tomorrow', 'birth-date-in-future', born('2026-11-18'), '/person/birthDate'],
  [
    'a child born tomorrow, in HL7',
    'birth-date-in-future',
    overMllp(withField(registered, 'PID', 7, '20261118')),
    'PID-7',
  ],
  [
    'a birth date with month 13',
    'birth-date-malformed',
    overMllp(withField(registered, 'PID', 7, '20251301')),
    'PID-7',
  ],
  ['an adult', 'adult', born('2008-11-17'), '/person/birthDate'],
  ['a time with dashes', 'time-malformed', overMllp(withField(registered, 'PV1', 44, '2026-11-17 13:22:00')), 'PV1-44'],
  ['a year that no source means', 'time-malformed', stated({ occurredAt: '0026-11-17T13:22:00Z' }), '/occurredAt'],
  ['a time without zone', 'time-without-zone', stated({ occurredAt: '2026-11-17T13:22:00' }), '/occurredAt'],
  ['an attendance next week', 'occurred-in-future', stated({ occurredAt: '2026-11-24T13:22:00Z' }), '/occurredAt'],
  ['a status of no list', 'contract-breach', stated({ status: 'vanished' }), '/status'],
  ['a statement of no type', 'contract-breach', overHttp({ type: 'gossip' }), '/type'],
  ['a NUL in a visit number', 'contract-breach', stated({ visit: { id: 'V\u0000' } }), '/visit/id'],
  ['half a surrogate pair', 'contract-breach', stated({ words: [{ field: 'a', text: '\ud800' }] }), '/words/0/text'],
  ['an array of nothing', 'contract-breach', overHttp([]), ''],
  ['a list without a needed column', 'column-missing', list('nhs_number,plan\n'), 'line 1 start'],
  ['a body cut short', 'body-not-json', overHttp('{"type":'), null],
  [
    'a body in another character set',
    'charset-undecodable',
    { ...overHttp(''), bytes: Buffer.from([0x22, 0xeb, 0x22]) },
    null,
  ],
  ['another feed’s statement', 'feed-mismatch', stated({ feed: 'eastfield-pas' }), '/feed'],
  ['another hospital’s contact', 'feed-mismatch', stated({ organisation: 'RYY' }), '/organisation'],
  ['a merge of another hospital’s records', 'feed-mismatch', merged('RYY', 'RXX'), '/from/authority'],
  ['a merge into another hospital’s record', 'feed-mismatch', merged('RXX', 'RYY'), '/into/authority'],
  [
    'a visit without number and without arrival',
    'no-visit-id',
    overMllp(withField(withField(registered, 'PV1', 19, ''), 'PV1', 44, '')),
    'PV1-19',
  ],
  [
    'a cancelled appointment nobody booked',
    'appointment-without-details',
    overMllp(sample('s15-number-only')),
    'SCH-1',
  ],
  ['a merge of nobody', 'no-identifier', mrg(''), 'MRG-1'],
  ['a merge of records of two houses', 'records-without-counterpart', mrg('77^^^OTHER^PI'), 'MRG-1'],
  ['a merge of a record with itself', 'identity-names-one-record', mrg('L0018^^^RXX^PI'), 'MRG-1'],
  ['a merge of a record with itself, in JSON', 'identity-names-one-record', merged('RXX', 'RXX', 'L0018'), '/into'],
  [
    'a merge of two children with NHS numbers',
    'merge-of-two-nhs-numbers',
    mrg('L0019^^^RXX^PI~9990000026^^^NHS^NH'),
    'MRG-1[2]',
  ],
  [
    'a merge that names one more record, of another house',
    'identifier-not-paired',
    mrg('L0019^^^RXX^PI~77^^^OTHER^PI'),
    'MRG-1[2]',
  ],
  [
    'a merge of another hospital’s records, in HL7',
    'feed-mismatch',
    overMllp(sample('a40-merged').replaceAll('^RXX^', '^RYY1^')),
    'MRG-1',
  ],
  ['the record of an adult', 'adult', overMllp(withField(sample('a31-person-changed'), 'PID', 7, '19760121')), 'PID-7'],
  [
    'a link, where the profile does not say what it means',
    'event-not-used',
    overMllp(withField(sample('a37-unlinked'), 'MSH', 9, 'ADT^A24')),
    'MSH-9',
  ],
];

describe('why a message is not used', () => {
  it.each(examples)('%s: %s', (_, reason, received, place) => {
    const unused = decode(received, context).items.find(({ outcome }) => outcome !== 'accepted');
    const { allowed, ...told } = { allowed: undefined, ...unused };
    expect(told).toEqual({ outcome: reasons[reason], reason, place });
    if (reason !== 'contract-breach') expect(allowed).toBeUndefined();
  });

  it('has an example for each reason', () => {
    const storageOnly = ['storage-refused', 'decoder-failed'];
    const shown = new Set<string>([...examples.map(([, reason]) => reason), ...storageOnly]);
    expect([...shown].sort()).toEqual(Object.keys(reasons).sort());
  });

  it('is storage, when PostgreSQL refuses what was decoded: the bytes are kept under the same identity', () => {
    const received = overHttp(contact);
    const refused = prepareRefused(received, context);
    expect(refused.settled).toEqual({ disposition: 'quarantined', reason: 'storage-refused', place: null });
    expect(refused.id).toBe(prepare(received, context).id);
    expect(refused.signals).toEqual([]);
  });

  it('is a fault of ours, when decoding fails: the message is kept all the same', () => {
    const broken = new Proxy(millbrook, {
      get: (profile, name) => {
        if (name === 'allowTestNhsNumbers') throw new Error('a fault of ours');
        return Reflect.get(profile, name) as unknown;
      },
    });
    expect(prepare(overHttp(contact, broken), context).settled.reason).toBe('decoder-failed');
  });
});

describe('what is no reason to refuse a message', () => {
  it.each([
    ['a child one day short of eighteen', born('2008-11-18')],
    ['a child born today', born('2026-11-17')],
    ['a booking next month', stated({ occurredAt: '2026-12-24T13:22:00Z', status: 'booked' })],
    ['a clock twenty hours fast', stated({ occurredAt: '2026-11-18T09:22:00Z' })],
    ['a field that nobody knows', stated({ moonPhase: 'full' })],
    ['a merge of the hospital’s own records', merged('RXX', 'RXX')],
    ['a time with another offset', stated({ occurredAt: '2026-11-17T15:22:00+02:00' })],
  ])('%s', (_, received) => {
    expect(decode(received, context).items[0]).toMatchObject({ outcome: 'accepted' });
  });
});

describe('the identity of a message', () => {
  const ids = (received: Received) => {
    const { id, signals } = prepare(received, { ...context, now: receivedAt + 1 });
    return [id, ...signals.map((signal) => signal.id)];
  };

  it('is the same for the same message, however often it comes', () => {
    expect(ids(overMllp(registered))).toEqual(ids(overMllp(registered)));
    expect(ids(overHttp(contact))).toEqual(ids(overHttp(contact)));
  });

  it('is another for the same control id with other content', () => {
    const other = withField(registered, 'PV2', 3, '^other words');
    expect(decode(overMllp(other), context).controlId).toBe(decode(overMllp(registered), context).controlId);
    expect(ids(overMllp(other))).not.toEqual(ids(overMllp(registered)));
  });

  it('is another for another feed and another sender’s id', () => {
    const eastfield = { ...millbrook, name: 'eastfield-pas' };
    expect(ids(overMllp(registered, eastfield))).not.toEqual(ids(overMllp(registered)));
    const keyed: Received = { ...overHttp(contact), transport: { kind: 'signals', senderId: 'k-1' } };
    expect(ids(keyed)).not.toEqual(ids(overHttp(contact)));
  });

  it('of each statement in an array is its own', () => {
    const [, first, second] = ids(overHttp([contact, contact]));
    expect(first).not.toBe(second);
  });
});
