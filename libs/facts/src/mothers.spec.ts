import { standingMothers, type MotherStatement } from './mothers.js';

const stated = (mother: string, at: number, feed = 'millbrook-pas'): MotherStatement => ({
  mother,
  child: 'baby',
  feed,
  at,
});
const mothers = (...statements: readonly MotherStatement[]): readonly string[] =>
  standingMothers(statements)
    .map(({ mother }) => mother)
    .sort();

describe('the mother of a newborn', () => {
  it('is the one that was stated last, whichever statement came first', () => {
    const [wrong, right] = [stated('Ada', 1), stated('Bea', 2)];
    expect(mothers(wrong, right)).toEqual(['Bea']);
    expect(mothers(right, wrong)).toEqual(['Bea']);
  });

  it('may be known by two numbers, both stated at one moment', () => {
    expect(mothers(stated('number one', 1), stated('number two', 1))).toEqual(['number one', 'number two']);
  });

  it('is said by each feed for itself', () => {
    expect(mothers(stated('Ada', 1), stated('Bea', 2, 'eastfield-pas'))).toEqual(['Ada', 'Bea']);
  });

  it('is nobody when nobody said so', () => {
    expect(mothers()).toEqual([]);
  });
});
