import fc from 'fast-check';
import { readRecord, type BatchContext, type RecordRead } from './quick-reading.js';
import { innerOfClient } from './replace-in-client.js';

const Decoder = innerOfClient('protocol/decoder.js') as new (bytes: Buffer) => { readVarIntBytes: () => Buffer };
const readByTheClient = innerOfClient('protocol/recordBatch/record/v0/decoder.js') as (
  decoder: unknown,
  batch: BatchContext,
) => RecordRead;
const write = innerOfClient('protocol/recordBatch/record/v0/index.js') as (record: unknown) => {
  readonly buffer: Buffer;
};

/** The bytes of a record, without the length before them. */
const bytesOf = (record: unknown): Buffer => new Decoder(write(record).buffer).readVarIntBytes();
const batch: BatchContext = {
  firstOffset: '4294967296',
  firstTimestamp: '1795000000000',
  maxTimestamp: '1795000009999',
  magicByte: 2,
  timestampType: 0,
};
/** Header values as bytes: a text and its bytes say the same. */
const inBytes = ({ headers, ...record }: RecordRead) => ({
  ...record,
  headers: Object.entries(headers).map(([name, value]) => [
    name,
    [value ?? null].flat().map((one) => (one === null ? null : Buffer.from(one).toString('hex'))),
  ]),
});
const both = (record: unknown, given = batch) => {
  const bytes = bytesOf(record);
  const quick = readRecord(bytes, given);
  return { quick: quick && inBytes(quick), client: inBytes(readByTheClient(new Decoder(bytes), given)) };
};

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('1.0', '2.0', '1_0', 'contact.stated', 'contact.stowed', ''),
  // what is no UTF-8
  fc.constantFrom([0xe9], [0xff, 0x41], [0x80]).map((bytes) => Buffer.from(bytes)),
);
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !(text in Object.prototype)),
  fc.constantFrom('ce_id', 'ce_type', 'ce_tyqe', 'ce_source', 'é'),
);
const record = fc.record({
  offsetDelta: fc.nat(5_000_000),
  timestampDelta: fc.integer({ min: -(2 ** 31), max: 2 ** 40 }),
  key: fc.option(text),
  value: fc.option(text),
  headers: fc.dictionary(name, text, { maxKeys: 9, noNullPrototype: true }),
});

describe('a record that came from the broker', () => {
  it('says what the client reads in it, or is left to the client', () => {
    let quickly = 0;
    fc.assert(
      fc.property(record, fc.constantFrom(0, 1), (given, timestampType) => {
        const { quick, client } = both(given, { ...batch, timestampType });
        if (quick === null) return;
        quickly += 1;
        expect(quick).toEqual(client);
      }),
      { numRuns: 2_000 },
    );
    expect(quickly).toBeGreaterThan(1_000);
  });

  it('with the headers of our events is read without the client, each time anew', () => {
    const event = (id: string, type: string) => ({
      key: 'k',
      value: '{}',
      headers: { ce_specversion: '1.0', ce_id: id, ce_type: type, ce_source: '/bellwether/intake', receivedat: id },
    });
    for (const given of [
      event('one', 'contact.stated'),
      event('two', 'contact.stated'),
      event('six', 'person.stated'),
    ]) {
      const { quick, client } = both(given);
      expect(quick).toEqual(client);
    }
  });

  it('like the one before it says what it says, not what that one did', () => {
    const names = ['ce_id', 'ce_type', 'ce_time', 'receivedat', 'é'];
    const value = fc.oneof(fc.constantFrom('one', 'two', 'onf', '', 'é'), text);
    const alike = fc.tuple(
      fc.shuffledSubarray(names, { minLength: 1 }),
      fc.array(value, { minLength: 5, maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(alike, { maxLength: 6 }), (records) => {
        for (const [given, values] of records) {
          const headers = Object.fromEntries(given.map((name, place) => [name, values[place] ?? '']));
          const { quick, client } = both({ key: 'k', value: 'v', headers });
          expect(quick).toEqual(client);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('with headers in another order keeps theirs', () => {
    for (const names of [
      ['one', 'two'],
      ['two', 'one'],
      ['2', '1'],
      ['1', '2'],
    ]) {
      const { quick, client } = both({
        key: 'k',
        value: 'v',
        headers: Object.fromEntries(names.map((name) => [name, name])),
      });
      expect(quick?.headers).toEqual(client.headers);
    }
  });

  it('keeps what came under one name more than once, in order', () => {
    const { quick, client } = both({ key: 'k', value: 'v', headers: { name: ['one', 'two', 'six'], other: 'x' } });
    expect(quick?.headers).toEqual([
      ['name', ['one', 'two', 'six'].map((one) => Buffer.from(one).toString('hex'))],
      ['other', ['78']],
    ]);
    expect(quick).toEqual(client);
  });

  it.each(['constructor', '__proto__', 'toString'])('keeps a header that is called %s, as what it is', (odd) => {
    const bytes = bytesOf({ key: 'k', value: 'v', headers: Object.fromEntries([[odd, 'x']]) });
    expect(Object.entries(readRecord(bytes, batch)?.headers ?? {})).toEqual([[odd, 'x']]);
    // the client does not: what the others are compared with is its own reading
    expect(Object.entries(readByTheClient(new Decoder(bytes), batch).headers)).not.toEqual([[odd, 'x']]);
  });

  it('is left to the client when it is older than JavaScript counts', () => {
    expect(both({ key: 'k', value: 'v', timestampDelta: 2 ** 52 }).quick).toBeNull();
  });

  it('is left to the client when it is cut short', () => {
    const bytes = bytesOf({ key: 'key', value: 'value', headers: { name: 'text' } });
    for (let length = 0; length < bytes.length; length += 1)
      expect(readRecord(bytes.subarray(0, length), batch)).toBeNull();
  });
});
