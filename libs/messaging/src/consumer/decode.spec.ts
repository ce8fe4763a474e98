import { PermanentError } from '#libs/platform/documents';
import { aContact } from '#libs/testing';
import { aNotice } from '../../test/notices.js';
import { aRecord } from '../../test/records.js';
import { decode } from './decode.js';
import { judge } from './judge.js';
import type { RawRecord } from './raw-record.js';

const reasonFor = (record: RawRecord): string => {
  try {
    decode(record);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return error.place === undefined ? error.code : `${error.code} at ${error.place}`;
  }
};
const notice = (changes: Parameters<typeof aRecord>[0] = {}): RawRecord => aRecord({ value: aNotice(1), ...changes });
const signal = (changes: Parameters<typeof aRecord>[0] = {}): RawRecord =>
  aRecord({ topic: 'signals.v1', type: 'contact.stated', value: aContact(), ...changes });

describe('a record that keeps its contract', () => {
  it('becomes an event with its envelope', () => {
    const event = decode(notice({ id: 'n-1', offset: 7 }));
    expect(event).toMatchObject({ id: 'n-1', type: 'notice.requested', key: 'case-1', data: aNotice(1) });
    expect(event.position).toEqual({ topic: 'notices.v1', partition: 0, offset: 7n });
  });
  it('is left alone when the contracts do not give it to this service', () => {
    expect(judge('screening', notice()).verdict).toBe('other');
    expect(judge('dispatch', notice()).verdict).toBe('event');
  });
  it('of a hospital that publishes itself was received when it says', () => {
    expect(decode(signal({ time: '2026-11-17T13:22:00+00:00' })).receivedAt).toBe('2026-11-17T13:22:00.000Z');
  });
  it('was received when intake says, whatever its own time', () => {
    const headers = { receivedat: '2026-11-17T13:22:30Z' };
    expect(decode(signal({ time: '2020-01-01T00:00:00Z', headers })).receivedAt).toBe('2026-11-17T13:22:30.000Z');
  });
  it('was received by intake when intake sent it, and by a publisher that sets the same header itself', () => {
    const receivedBy = (headers: Record<string, string>) => decode(signal({ headers })).receivedBy;
    const receivedat = '2026-11-17T13:22:30Z';
    expect(receivedBy({ receivedat, ce_source: '/bellwether/intake' })).toBe('intake');
    expect(receivedBy({ receivedat, ce_source: '/millbrook/pas' })).toBe('publisher');
    expect(receivedBy({ ce_source: '/bellwether/intake' })).toBe('publisher');
  });
  it('may speak of a backslash and the letter u', () => {
    const person = { ...aContact().person, name: String.raw`a\u0000b` };
    expect(reasonFor(signal({ value: aContact({ person }) }))).toBe('accepted');
  });
  it('may hold what stands for a character that got lost', () => {
    const person = { ...aContact().person, name: 'WRENF\ufffdLD' };
    expect(decode(signal({ value: aContact({ person }), key: Buffer.from('\ufffd') }))).toMatchObject({
      key: '\ufffd',
      data: { person },
    });
  });
});

describe('a record that breaks its contract has one named reason', () => {
  it.each<[string, RawRecord]>([
    ['envelope-malformed at ce_specversion', notice({ headers: { ce_specversion: '0.3' } })],
    ['envelope-malformed at ce_id', notice({ headers: { ce_id: '' } })],
    ['envelope-malformed at ce_id', notice({ headers: { ce_id: 'a\u0000b' } })],
    ['envelope-malformed at ce_type', notice({ headers: { ce_type: null } })],
    ['envelope-malformed at ce_source', notice({ headers: { ce_source: [null, '/x'] } })],
    ['envelope-malformed at ce_time', notice({ time: 'yesterday' })],
    ['envelope-malformed at receivedat', notice({ headers: { receivedat: 'soon' } })],
    ['key-unusable at key', notice({ key: Buffer.from([0x61, 0]) })],
    ['key-unusable at key', notice({ key: Buffer.from([0xff]) })],
    ['event-type-unknown at ce_type', notice({ type: 'notice.imagined' })],
    ['event-type-unknown at ce_type', notice({ type: 'toString' })],
    ['event-on-wrong-topic at ce_type', notice({ topic: 'receipts.v1' })],
    ['value-missing', notice({ bytes: null })],
    ['value-too-large', notice({ bytes: Buffer.alloc(1_048_577, 32) })],
    ['value-not-utf8', notice({ bytes: Buffer.from([0x22, 0xff, 0x22]) })],
    ['value-not-json', notice({ bytes: Buffer.from('{"type":') })],
    ['value-not-json', notice({ bytes: Buffer.from('') })],
    ['contract-breach at caseNumber', notice({ value: { ...aNotice(1), caseNumber: 'WRENFOLD' } })],
    ['contract-breach at type', notice({ value: { ...aNotice(1), type: 'case.opened' } })],
    ['contract-breach at ', notice({ value: [] })],
    ['value-holds-unstorable-text', signal({ bytes: Buffer.from(String.raw`{"name":"a\u0000b"}`) })],
    ['value-holds-unstorable-text', signal({ bytes: Buffer.from(String.raw`{"name":"\ud800"}`) })],
    ['time-out-of-bounds at ce_time', signal({ time: '2026-11-10T13:22:59Z' })],
    ['time-out-of-bounds at ce_time', signal({ time: '2026-11-17T13:28:01Z' })],
  ])('%s', (reason, record) => expect(reasonFor(record)).toBe(reason));
});
