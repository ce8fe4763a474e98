import fc from 'fast-check';
import { contact, context, millbrook, overMllp, sample } from '../../test-messages/sample.js';
import { decode } from './decode.js';
import { acknowledge, codeForStored } from './hl7/acknowledge.js';
import { readHeader } from './hl7/header.js';
import { MllpFramer } from './mllp-framer.js';
import { reasons } from './reasons.js';
import type { Received } from './received.js';

const seeds = [
  'emergency-attendance-bruise',
  'a01-admitted-through-emergency',
  'a03-left-before-treatment',
  'a08-details-changed',
  's12-booked',
  's15-cancelled-by-family',
  's26-was-not-brought',
  'a28-newborn-added',
  'a37-unlinked',
  'a40-merged',
].map((name) => Buffer.from(sample(name)));

/** A message with bytes changed, cut out, repeated or put in. */
const mutated = (bodies: readonly Buffer[]) =>
  fc
    .tuple(
      fc.constantFrom(...bodies),
      fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.uint8Array({ maxLength: 12 })), { minLength: 1, maxLength: 8 }),
    )
    .map(([body, changes]) =>
      changes.reduce((bytes, [at, cut, put]) => {
        const place = bytes.length === 0 ? 0 : at % bytes.length;
        return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)]);
      }, body),
    );

function expectClassified(received: Received): void {
  const { items, messageId } = decode(received, context);
  expect(messageId).not.toBe('');
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) if (item.outcome !== 'accepted') expect(reasons[item.reason]).toBe(item.outcome);
}

describe('whatever bytes come', () => {
  it('2,000 mutated messages are each decoded or named, and answered', () => {
    fc.assert(
      fc.property(mutated(seeds), (bytes) => {
        expectClassified(overMllp(bytes));
        const header = readHeader(bytes);
        const answer = acknowledge(header, codeForStored(header, 'whole'), millbrook.hl7, 0, '1').toString('latin1');
        expect(answer).toMatch(/^MSH/);
        expect(answer).not.toMatch(/[\u000b\u001c]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('frames of any bytes in any chunks never take a good message with them', () => {
    const good = Buffer.from('\u000bMSH|good\u001c\r');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => {
        const framer = new MllpFramer(1024);
        const stream = Buffer.concat([bytes, good, good]);
        const frames = [];
        for (let at = 0; at < stream.length; at += size) frames.push(...framer.push(stream.subarray(at, at + size)));
        expect(frames.at(-1)).toMatchObject({ framing: 'whole', bytes: Buffer.from('MSH|good') });
      }),
      { numRuns: 500 },
    );
  });

  it('1,000 JSON bodies, of any shape or mutated, are each decoded or named', () => {
    const bodies = fc.oneof(
      fc.json().map((text) => Buffer.from(text)),
      mutated([Buffer.from(JSON.stringify(contact)), Buffer.from(JSON.stringify([contact, contact]))]),
    );
    fc.assert(
      fc.property(bodies, (bytes) => {
        expectClassified({ profile: millbrook, transport: { kind: 'signals', senderId: null }, bytes });
      }),
      { numRuns: 1000 },
    );
  });

  it('500 plan lists of any text are each decoded or named', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expectClassified({
          profile: { ...millbrook, organisation: 'E00000001' },
          transport: { kind: 'plan-list', authority: 'E00000001', asOf: '2026-11-17T06:10:00Z', scope: 'full' },
          bytes: Buffer.from(`nhs_number,plan,start,end\n${text}`),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a megabyte of separators is named within a second', () => {
    const started = performance.now();
    for (const filler of ['|', '~', '^', '\\', '&', '\r'])
      expectClassified(overMllp(`MSH|^~\\&|A|B|C|D|20261117||ADT^A04|1|P|2.4\rPID|||${filler.repeat(1_000_000)}`));
    expectClassified({
      profile: millbrook,
      transport: { kind: 'signals', senderId: null },
      bytes: Buffer.from('['.repeat(1_000_000)),
    });
    expect(performance.now() - started).toBeLessThan(7_000);
  });
});
