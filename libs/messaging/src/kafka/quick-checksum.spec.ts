import fc from 'fast-check';
import { crc32c } from './quick-checksum.js';
import { innerOfClient } from './replace-in-client.js';

const byTheClient = innerOfClient('protocol/recordBatch/crc32C/index.js') as (bytes: Buffer) => number;

describe('the checksum of a batch of records', () => {
  it('is that of the standard', () => {
    // RFC 3720, appendix B.4
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a91_36aa);
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8_ab43);
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe306_9283);
    expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, byte) => byte)))).toBe(0x46dd_794e);
  });

  it('is what the client would have written, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (array) => {
        const bytes = Buffer.from(array);
        expect(crc32c(bytes)).toBe(byTheClient(bytes));
      }),
      { numRuns: 1_000 },
    );
  });
});
