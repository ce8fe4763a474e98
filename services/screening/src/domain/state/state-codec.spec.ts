import fc from 'fast-check';
import { contactKind, contactStatus, setting } from '#libs/contracts';
import { type ChildState } from './child-state.js';
import { aState, aVisit, bookOf, words } from '../../../test/a-state.js';
import { UnknownWord } from './code-book.js';
import { decodeState } from './decode-state.js';
import { encodeState } from './encode-state.js';
import { wordsOf } from './state-of-child.js';

const empty: ChildState = {
  identity: 'verified',
  namedInPlans: false,
  refs: [],
  links: [],
  persons: [],
  visits: [],
};

describe('the packed state of a child', () => {
  it('is unpacked as it was packed', () => {
    fc.assert(
      fc.property(aState, (given) => {
        const book = bookOf(wordsOf(given));
        const packed = encodeState(given, book);
        expect(Buffer.isBuffer(packed) && decodeState(packed, book)).toEqual(given);
      }),
    );
  });

  it('takes 48 bytes a visit and two for each coded fact', () => {
    const size = (given: ChildState): number => (encodeState(given, bookOf(wordsOf(given))) as Buffer).length;
    fc.assert(
      fc.property(aVisit, (one) => {
        expect(size({ ...empty, visits: [one] }) - size(empty)).toBe(48 + 2 * one.coded.length);
      }),
    );
  });

  it('of another layout is not read: the child is judged from its rows', () => {
    const packed = encodeState(empty, bookOf([])) as Buffer;
    packed[0] = 99;
    expect(decodeState(packed, bookOf([]))).toBeNull();
    expect(decodeState(Buffer.alloc(0), bookOf([]))).toBeNull();
  });

  it('with a word that nobody has numbered is not packed, and one with an unknown number is not guessed at', () => {
    const given = { ...empty, persons: [{ feed: 'new-feed', latestAt: 0, birthDate: null, gestationWeeks: null }] };
    expect(encodeState(given, bookOf([]))).toBe('word-without-number');
    const packed = encodeState(given, bookOf(['new-feed'])) as Buffer;
    expect(() => decodeState(packed, bookOf([]))).toThrow(UnknownWord);
  });

  it('of a person born before 1900 is not packed', () => {
    const person = { feed: 'RXX', latestAt: 0, birthDate: '1899-12-31', gestationWeeks: null };
    expect(encodeState({ ...empty, persons: [person] }, bookOf(words))).toBe('date-out-of-range');
  });

  it('of a child with more visits than fit is not packed', () => {
    const [one] = fc.sample(aVisit, { numRuns: 1, seed: 1 });
    const visits = Array.from({ length: 1_001 }, () => one!);
    expect(encodeState({ ...empty, visits }, bookOf(words))).toBe('too-many');
  });

  it('holds settings, kinds and outcomes by their place in the contract: new ones only at the end', () => {
    expect(setting.options.slice(0, 4)).toEqual(['ed', 'walk-in', 'urgent-care', 'ambulance']);
    expect(contactKind.options).toEqual(['unscheduled', 'appointment', 'stay', 'home-visit', 'call', 'other']);
    expect(contactStatus.options).toEqual([
      'booked',
      'arrived',
      'completed',
      'was-not-brought',
      'cancelled-by-patient',
      'cancelled-by-provider',
      'left',
      'entered-in-error',
    ]);
    expect(setting.options).toHaveLength(26);
  });
});
