import { isUnusual, usualLeaving } from './leaving-children.js';

const leave = (leaving: number, known: number): boolean => isUnusual({ known, leaving, joining: 0 }, usualLeaving);

describe('children who leave with one list', () => {
  it.each([
    [0, 0, false],
    [1, 1, false],
    [2, 2, true],
    [2, 8, false],
    [3, 8, true],
    [25, 100, false],
    [26, 100, true],
  ])('%i of %i: somebody has to look: %s', (leaving, known, looks) => {
    expect(leave(leaving, known)).toBe(looks);
  });

  it('may be more where an authority says so', () => {
    expect(isUnusual({ known: 8, leaving: 3, joining: 0 }, { share: 0.5, least: 2 })).toBe(false);
  });
});
