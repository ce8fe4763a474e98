import { paceOf, paceWork } from './machine-pace.js';

describe('the pace of a machine', () => {
  it('is how many times longer the work takes than on the machine of record', () => {
    expect(paceOf((2 * 2.3 * 80) / 225)).toBeCloseTo(2);
  });

  it('lets no machine have less than the bounds say, however quick it is', () => {
    expect(paceOf(0.1)).toBe(1);
  });

  it.each([100, Number.NaN, Infinity])('of which nothing can be said (%d s) lets no test pass', (seconds) => {
    expect(() => paceOf(seconds)).toThrow('nothing can be timed here');
  });

  it('is found by work that takes time', () => {
    expect(paceWork()).toBeGreaterThan(0.05);
  });
});
