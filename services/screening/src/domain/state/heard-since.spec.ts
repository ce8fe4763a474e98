import fc from 'fast-check';
import { aState, bookOf } from '../../../test/a-state.js';
import { encodeState } from './encode-state.js';
import { heardSince } from './heard-since.js';
import { wordsOf } from './state-of-child.js';

describe('when a child was first heard of', () => {
  it('is the earliest first statement of its visits, whatever else its state holds', () => {
    fc.assert(
      fc.property(aState, (given) => {
        const packed = encodeState(given, bookOf(wordsOf(given))) as Buffer;
        const earliest = Math.min(...given.visits.map(({ firstReceivedAt }) => firstReceivedAt));
        expect(heardSince(packed)).toBe(earliest);
      }),
    );
  });

  it('is never, when nobody has stated a visit', () => {
    const packed = encodeState(
      { identity: 'verified', namedInPlans: true, refs: [], links: [], persons: [], visits: [] },
      bookOf([]),
    ) as Buffer;
    expect(heardSince(packed)).toBe(Infinity);
  });

  it('is not known from bytes of another layout, nor from none', () => {
    expect(heardSince(Buffer.from([99, 0, 0, 0, 0, 0, 0]))).toBeNull();
    expect(heardSince(Buffer.alloc(0))).toBeNull();
  });

  it('is no guess where bytes are missing', () => {
    fc.assert(
      fc.property(
        aState.filter(({ visits }) => visits.length > 0),
        (given) => {
          const packed = encodeState(given, bookOf(wordsOf(given))) as Buffer;
          const lastVisit = given.visits.at(-1)!;
          const cut = packed.length - 48 - 2 * lastVisit.coded.length + 36;
          expect(() => heardSince(packed.subarray(0, cut))).toThrow(/out of range|outside buffer/);
        },
      ),
    );
  });
});
