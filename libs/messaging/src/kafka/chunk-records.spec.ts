import { aNoticeRecord, idOf } from '../../test/notices.js';
import { chunkRecords, largestRequest, sizeOf } from './chunk-records.js';

describe('records on their way to the broker', () => {
  it('are cut into requests that it accepts, in order', () => {
    const records = Array.from({ length: 2_000 }, (_, n) => aNoticeRecord(n));
    const chunks = chunkRecords(records);
    expect(chunks.flat().map(idOf)).toEqual(records.map(idOf));
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks) {
      expect(chunk.reduce((sum, record) => sum + sizeOf(record), 0)).toBeLessThanOrEqual(largestRequest);
    }
  });
  it('go alone when one is larger than a request', () => {
    const large = aNoticeRecord(1, { value: 'x'.repeat(largestRequest + 1) });
    expect(chunkRecords([aNoticeRecord(0), large, aNoticeRecord(2)]).map(({ length }) => length)).toEqual([1, 1, 1]);
  });
  it('may be none', () => expect(chunkRecords([])).toEqual([]));
});
