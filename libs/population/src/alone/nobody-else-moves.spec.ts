import { baseRates, BaseRates } from '../base-rates.js';
import { deliver } from '../deliver.js';
import { simulate, type SimulatedChild } from '../simulate.js';

const rates = baseRates();

describe('everybody else', () => {
  const options = { children: 800, years: 2, seed: 31, from: '2026-01-01' } as const;
  // so many that every other street has somebody
  const many = new BaseRates(
    rates.rates.map((one) => (one.name === 'alone.looked-after' ? { ...one, value: 0.03 } : one)),
    rates.sources,
  );
  const isAlone = ({ child }: SimulatedChild): boolean => child.number >= options.children;

  test('is stated of, and arrives, to the byte as if nobody had come alone', () => {
    const without = [...simulate({ ...options, alone: 'none' })];
    const together = [...simulate({ ...options, rates: many })];
    expect(together.filter(isAlone).length).toBeGreaterThan(20);
    expect(without).toHaveLength(options.children);
    const others = together.filter((one) => !isAlone(one));
    expect(JSON.stringify(others)).toBe(JSON.stringify(without));
    const arrived = (all: readonly SimulatedChild[]): string =>
      JSON.stringify(deliver(all, options).filter(({ child }) => child !== null && child < options.children));
    expect(arrived(together)).toBe(arrived(without));
  });

  test('comes first in each street, and nobody comes alone to a street that is cut short', () => {
    const together = [...simulate({ ...options, children: 799, rates: many })];
    expect(together.findLastIndex(isAlone)).toBeLessThan(together.length - 39);
    expect(() => [...simulate({ ...options, children: 240_000, streets: [5_500] })]).toThrow(RangeError);
  });

  test('has another number than they', () => {
    const together = [...simulate({ ...options, rates: many })].map(({ child }) => child.nhsNumber);
    expect(new Set(together).size).toBe(together.length);
  });
});
