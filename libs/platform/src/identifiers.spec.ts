import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { bellwetherNamespace, keyedReference, nameUuid, readUuid, uuidBytes, writeUuid } from './identifiers.js';

/** UUID version 5 once more, bit by bit as RFC 9562 (section 5.5) and docs/adr/0002 say, and from nothing of the product. */
const asTheDecisionSays = (list: readonly unknown[]): string => {
  const namespace = BigInt('0x6f1b6d2e3a5c5b8e9d270c4a1f7e5b90');
  const name = new TextEncoder().encode(JSON.stringify(list));
  const sha1 = createHash('sha1')
    .update(Buffer.from(namespace.toString(16), 'hex'))
    .update(name)
    .digest('hex');
  let bits = BigInt(`0x${sha1}`) >> 32n;
  bits = (bits & ~(0xfn << 76n)) | (5n << 76n);
  bits = (bits & ~(0x3n << 62n)) | (2n << 62n);
  return bits
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

describe('an id by name', () => {
  it('lies in one namespace for ever', () => {
    expect(bellwetherNamespace).toBe('6f1b6d2e-3a5c-5b8e-9d27-0c4a1f7e5b90');
  });

  // these are final: a different id would make every statement, contact and finding a new one
  it.each<[string, readonly (string | number)[], string]>([
    ['signal', ['signal', 'millbrook-pas', 'MSG00001', 0], '33f14ac2-88bc-5d89-a8d6-a650874e87fc'],
    [
      'signal of an accented feed message',
      ['signal', 'millbrook-pas', 'é"\\ 1', 12],
      'eca23041-5a98-51a1-8f2b-410d10cfeb33',
    ],
    ['contact', ['contact', 'millbrook-pas', 'V4417'], '47ed7db1-6fbf-57cd-a15a-be169a2e33de'],
    [
      'finding',
      ['finding', 'R15', 'visit', '47ed7db1-6fbf-57cd-a15a-be169a2e33de', 'any'],
      'b673ac50-55a7-5cb7-9707-a44769101868',
    ],
  ])('of a %s never changes', (_what, parts, id) => {
    expect(nameUuid(...parts)).toBe(id);
    expect(asTheDecisionSays(parts)).toBe(id);
  });

  it('is what the decision says, for any parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())), (parts) => {
        expect(nameUuid(...parts)).toBe(asTheDecisionSays(parts));
      }),
    );
  });

  it('differs when the parts are cut at another place, are of another type or in another order', () => {
    const ids = [
      nameUuid('ab', 'c'),
      nameUuid('a', 'bc'),
      nameUuid('abc'),
      nameUuid('c', 'ab'),
      nameUuid('1'),
      nameUuid(1),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a keyed reference', () => {
  // final for a given secret: changed only by `cli rekey`
  it.each([
    ['nhs:9990000018', 'dbf2a934-cb16-7f73-058c-5427ae63a7ff'],
    ['local:RXX:L0018', '76699ed1-eb2f-28db-b58d-ed4b55308d51'],
  ])('of %s never changes', (text, id) => {
    expect(keyedReference('index-secret-of-tests', text)).toBe(id);
    const bytes = createHmac('sha256', 'index-secret-of-tests').update(text).digest('hex').slice(0, 32);
    expect(id.replaceAll('-', '')).toBe(bytes);
  });

  it('is the beginning of an HMAC-SHA256, for any secret and text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 1_500 });
    fc.assert(
      fc.property(any, any, (secret, text) => {
        const bytes = createHmac('sha256', secret).update(text).digest('hex').slice(0, 32);
        expect(keyedReference(secret, text).replaceAll('-', '')).toBe(bytes);
      }),
    );
  });

  it('is another one under another secret', () => {
    expect(keyedReference('one', 'nhs:9990000018')).not.toBe(keyedReference('other', 'nhs:9990000018'));
  });

  it('holds nothing of what it stands for', () => {
    expect(keyedReference('one', 'nhs:9990000018')).not.toContain('9990000018');
  });
});

describe('the bytes of a UUID', () => {
  const uuid = fc.tuple(fc.uuid(), fc.boolean()).map(([text, capitals]) => (capitals ? text.toUpperCase() : text));

  it('are its digits, wherever they are written, and say the same text again', () => {
    fc.assert(
      fc.property(uuid, fc.nat(40), (text, from) => {
        const bytes = Buffer.alloc(from + uuidBytes);
        writeUuid(bytes, text, from);
        expect(bytes.toString('hex', from)).toBe(text.replaceAll('-', '').toLowerCase());
        expect(readUuid(bytes, from)).toBe(text.toLowerCase());
      }),
    );
  });

  it('are none where a digit is another sign', () => {
    fc.assert(
      fc.property(uuid, fc.nat(35), fc.constantFrom('g', ' ', 'é', '\u1234', '/', ':'), (text, place, other) => {
        fc.pre(text.charAt(place) !== '-');
        const damaged = text.slice(0, place) + other + text.slice(place + 1);
        expect(() => writeUuid(Buffer.alloc(uuidBytes), damaged, 0)).toThrow('not a UUID');
      }),
    );
  });

  it('are the digits in their order where dashes stand elsewhere', () => {
    const bytes = Buffer.alloc(uuidBytes);
    for (const text of ['0123456789abcdef0123456789abcdef9999', '01-234567-89abcdef-0123456789-abcdef']) {
      writeUuid(bytes, text, 0);
      expect(bytes.toString('hex')).toBe('0123456789abcdef0123456789abcdef');
    }
  });
});
