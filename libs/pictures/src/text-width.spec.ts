import { cutTo, linesOf, widthOf } from './text-width.js';

describe('the width of words', () => {
  it('grows with what is written, with size and with weight', () => {
    expect(widthOf('mmm', 12)).toBeGreaterThan(widthOf('iii', 12));
    expect(widthOf('head', 24)).toBeCloseTo(2 * widthOf('head', 12));
    expect(widthOf('head', 12, 'bold')).toBeGreaterThan(widthOf('head', 12));
  });

  it('is kept by cutting, which shows', () => {
    expect(cutTo('Larkhill Surgery', 400, 12)).toBe('Larkhill Surgery');
    const cut = cutTo('Alderbrook Child Development Centre', 100, 12);
    expect(cut).toMatch(/…$/);
    expect(widthOf(cut, 12)).toBeLessThanOrEqual(100);
  });

  it('breaks lines between words, and shows when there is more', () => {
    expect(linesOf('Bruise, left cheek. Millbrook Hospitals', 130, 12, 3)).toEqual([
      'Bruise, left cheek.',
      'Millbrook Hospitals',
    ]);
    expect(linesOf('one two three four five six seven eight', 60, 12, 2).at(-1)).toMatch(/…$/);
    expect(linesOf('', 60, 12, 2)).toEqual([]);
  });
});
