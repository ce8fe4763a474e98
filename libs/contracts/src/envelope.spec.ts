import fc from 'fast-check';
import { dataschemaOf, fromHeaders, toHeaders, type Envelope } from './envelope.js';

const envelope: Envelope = {
  id: '7f8b5d2c-70a1-5c36-9d0e-5e0f7a1b2c3d',
  type: 'contact.stated',
  source: '/bellwether/intake',
  time: '2026-11-17T13:22:00.000Z',
  dataschema: dataschemaOf('signals.v1', 'contact.stated'),
};
const asKafkaGives = (headers: Record<string, string>): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value, 'utf8')]));

describe('an envelope in binary mode', () => {
  it('is headers, named as CloudEvents and W3C say', () => {
    expect(toHeaders({ ...envelope, subject: 's', traceparent: 't', receivedat: 'r' })).toEqual({
      ce_specversion: '1.0',
      ce_id: envelope.id,
      ce_type: 'contact.stated',
      ce_source: '/bellwether/intake',
      ce_time: '2026-11-17T13:22:00.000Z',
      ce_dataschema: 'urn:bellwether:signals.v1:contact.stated',
      ce_subject: 's',
      'content-type': 'application/json',
      traceparent: 't',
      receivedat: 'r',
    });
  });

  it('comes back as it was sent, whatever it says', () => {
    const word = fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' });
    const optional = { nil: undefined };
    const envelopes = fc.record({
      id: word,
      type: word,
      source: word,
      time: fc
        .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') })
        .map((date) => date.toISOString()),
      dataschema: word,
      subject: fc.option(word, optional),
      traceparent: fc.option(word, optional),
      receivedat: fc.option(word, optional),
      incarnation: fc.option(word, optional),
      keysequence: fc.option(word, optional),
    });
    fc.assert(
      fc.property(envelopes, (sent) => {
        const said = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
        fc.pre([sent.id, sent.type, sent.source].every((text) => text.isWellFormed()));
        expect(fromHeaders(asKafkaGives(toHeaders(said as unknown as Envelope)))).toEqual({ envelope: said });
      }),
    );
  });

  it('is read from text as well as from bytes, the first of several', () => {
    const headers = { ...toHeaders(envelope), ce_id: [Buffer.from('first'), 'second'] };
    expect(fromHeaders(headers)).toEqual({ envelope: { ...envelope, id: 'first' } });
  });

  it.each(['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_time'])('is refused without %s', (name) => {
    expect(fromHeaders({ ...toHeaders(envelope), [name]: undefined })).toEqual({ malformed: name });
    expect(fromHeaders({ ...toHeaders(envelope), [name]: '' })).toEqual({ malformed: name });
  });

  it.each([
    ['another version of CloudEvents', 'ce_specversion', '0.3'],
    ['an id longer than 200 characters', 'ce_id', 'x'.repeat(201)],
    ['a word in place of a time', 'ce_time', 'yesterday'],
    ['a time without a zone', 'ce_time', '2026-11-17T13:22:00'],
    ['a day without a time', 'ce_time', '2026-11-17'],
    ['a number in place of a time', 'ce_time', '1'],
    ['a day that does not exist', 'ce_time', '2026-02-30T13:22:00Z'],
  ])('is refused with %s', (_what, name, value) => {
    expect(fromHeaders({ ...toHeaders(envelope), [name]: value })).toEqual({ malformed: name });
  });

  it('is refused when a record has no headers at all', () => {
    expect(fromHeaders(undefined)).toEqual({ malformed: 'ce_specversion' });
    expect(fromHeaders({})).toEqual({ malformed: 'ce_specversion' });
  });

  it('may leave out the schema: its type says enough', () => {
    expect(fromHeaders({ ...toHeaders(envelope), ce_dataschema: undefined })).toEqual({
      envelope: { ...envelope, dataschema: '' },
    });
  });
});
