import { paceOf, paceWork } from './machine-pace.js';

describe('the pace of a machine', () => {
  it('is the least of its tries', () => {
    expect(paceOf([2.46, 1.64, 3])).toBeCloseTo(2);
  });

  it('lets no machine have less than the bounds say, however quick it is', () => {
    expect(paceOf([0.1])).toBe(1);
  });

  it.each([[[100]], [[Number.NaN]], [[]]])('of which nothing can be said (%j) lets no test pass', (tries) => {
    expect(() => paceOf(tries)).toThrow('nothing can be timed here');
  });

  it('is found by work that takes time', () => {
    expect(paceWork()).toBeGreaterThan(0.05);
  });
});
