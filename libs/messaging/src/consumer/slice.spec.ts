import { aRecord } from '../../test/records.js';
import { cutSlice, leftBehind, takeRows, type Slice } from './slice.js';

const slice = (partition: number, from: number, to: number, topic: Slice['topic'] = 'notices.v1'): Slice => ({
  topic,
  partition,
  epoch: 1,
  first: BigInt(from),
  next: BigInt(to),
  records: Array.from({ length: to - from }, (_, n) => aRecord({ topic, partition, offset: from + n })),
});
const span = ({ partition, first, next, records }: Slice): string =>
  `${partition}: ${first}-${next} (${records.length})`;

describe('what one transaction takes from a queue', () => {
  it('is everything that has arrived, joined by partition', () => {
    const { taken, left } = takeRows([slice(0, 0, 3), slice(1, 5, 6), slice(0, 3, 7)], 100);
    expect(taken.map(span)).toEqual(['0: 0-7 (7)', '1: 5-6 (1)']);
    expect(left).toEqual([]);
  });
  it('is never more than the number of rows allowed, and the rest keeps its order', () => {
    const { taken, left } = takeRows([slice(0, 0, 3), slice(1, 5, 9), slice(0, 3, 7)], 5);
    expect(taken.map(span)).toEqual(['0: 0-3 (3)', '1: 5-7 (2)']);
    expect(left.map(span)).toEqual(['1: 7-9 (2)', '0: 3-7 (4)']);
  });
  it('is of one topic, the one that came first', () => {
    const { taken, left } = takeRows(
      [slice(0, 0, 2, 'findings.v1'), slice(0, 0, 2, 'receipts.v1'), slice(1, 0, 1, 'findings.v1')],
      100,
    );
    expect(taken.map(({ topic }) => topic)).toEqual(['findings.v1', 'findings.v1']);
    expect(left.map(({ topic }) => topic)).toEqual(['receipts.v1']);
  });
  it('passes offsets that hold no record', () => {
    expect(takeRows([{ ...slice(0, 4, 4), next: 5n }, slice(0, 5, 7)], 100).taken.map(span)).toEqual(['0: 4-7 (2)']);
  });
});

describe('a slice that is cut', () => {
  it('keeps markers between two records with the first part', () => {
    const whole = { ...slice(0, 0, 2), next: 4n, records: [aRecord({ offset: 0 }), aRecord({ offset: 3 })] };
    const [head, tail] = cutSlice(whole, 1);
    expect([span(head), tail === null ? null : span(tail)]).toEqual(['0: 0-3 (1)', '0: 3-4 (1)']);
  });
  it('stays whole when it is not longer', () => expect(cutSlice(slice(0, 0, 2), 2)[1]).toBeNull());
});

describe('what is left behind what was committed', () => {
  it('is the rest of a slice whose beginning was committed, and nothing of a whole one', () => {
    const left = leftBehind([slice(0, 0, 5), slice(1, 0, 5), slice(2, 4, 6)], [slice(0, 0, 2), slice(1, 0, 5)]);
    expect(left.map(span)).toEqual(['0: 2-5 (3)', '2: 4-6 (2)']);
  });
  it('is everything when nothing of its partition was committed', () => {
    expect(leftBehind([slice(0, 3, 5)], [slice(0, 0, 3), slice(1, 0, 9)]).map(span)).toEqual(['0: 3-5 (2)']);
  });
});
