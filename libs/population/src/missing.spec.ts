import { missChance } from './missing.js';
import { Random } from './random.js';

describe('missed appointments', () => {
  test.each([
    [0.14, 1],
    [0.04, 1],
    [0.27, 0.5],
  ])('over households a share of %p comes out, spread by shape %p', (share, shape) => {
    const random = Random.of(9);
    const chances = Array.from({ length: 40_000 }, () => missChance(share, random.gamma(shape), shape));
    const mean = chances.reduce((sum, one) => sum + one, 0) / chances.length;
    const variance = chances.reduce((sum, one) => sum + (one - mean) ** 2, 0) / chances.length;
    expect(Math.abs(mean - share)).toBeLessThan(4 * Math.sqrt(variance / chances.length));
  });

  test('a household that never misses never does; one that misses more has a higher chance, below one', () => {
    expect(missChance(0.14, 0, 1)).toBe(0);
    expect(missChance(0.14, 3, 1)).toBeGreaterThan(missChance(0.14, 1, 1));
    expect(missChance(0.14, 50, 1)).toBeLessThanOrEqual(1);
  });
});
