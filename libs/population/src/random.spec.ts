import { Random } from './random.js';

const draws = 20_000;
const sample = (draw: () => number): readonly number[] => Array.from({ length: draws }, draw);
const meanOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
function varianceOf(list: readonly number[]): number {
  const mean = meanOf(list);
  return meanOf(list.map((value) => (value - mean) ** 2));
}

describe('random numbers of the population', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const some = (seed: number): readonly number[] => {
      const random = Random.of(seed);
      return [random.next(), random.next(), random.next()];
    };
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
  });

  test('a fork does not depend on what was drawn before it, and moves nothing', () => {
    const [fresh, used] = [Random.of(3), Random.of(3)];
    for (let n = 0; n < 100; n += 1) used.next();
    expect(used.fork('child', 4).next()).toBe(fresh.fork('child', 4).next());
    const [forked, not] = [Random.of(3), Random.of(3)];
    forked.fork('child', 4).next();
    expect(forked.next()).toBe(not.next());
  });

  test('forks of neighbouring places and of other purposes are unlike', () => {
    const root = Random.of(1);
    const firsts = sample(() => 0).map((_, place) => root.fork('child', place).next());
    expect(new Set(firsts).size).toBe(draws);
    expect(Math.abs(meanOf(firsts) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * draws));
    expect(root.fork('child', 1).next()).not.toBe(root.fork('home', 1).next());
  });

  test('numbers fill [0, 1) evenly, in every tenth', () => {
    const random = Random.of(11);
    const tenths = Map.groupBy(
      sample(() => random.next()),
      (value) => Math.floor(value * 10),
    );
    expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const tenth of tenths.values()) {
      expect(Math.abs(tenth.length - draws / 10)).toBeLessThan(4 * Math.sqrt(draws * 0.09));
    }
  });

  test.each([0.5, 1, 3])('a gamma of shape %p has mean 1 and variance 1 / shape', (shape) => {
    const random = Random.of(5);
    const values = sample(() => random.gamma(shape));
    expect(meanOf(values)).toBeCloseTo(1, 1);
    expect(varianceOf(values) * shape).toBeGreaterThan(0.85);
    expect(varianceOf(values) * shape).toBeLessThan(1.15);
  });

  test('a normal has mean 0 and variance 1; a waiting time has its mean', () => {
    const random = Random.of(6);
    const values = sample(() => random.normal());
    expect(Math.abs(meanOf(values))).toBeLessThan(4 / Math.sqrt(draws));
    expect(varianceOf(values)).toBeCloseTo(1, 1);
    expect(Math.abs(meanOf(sample(() => random.exponential(3))) - 3)).toBeLessThan(12 / Math.sqrt(draws));
  });
});
