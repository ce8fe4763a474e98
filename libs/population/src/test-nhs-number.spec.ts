import { isNhsNumber, isTestNhsNumber } from '#libs/contracts';
import { mostChildren, testNhsNumberOf } from './test-nhs-number.js';

describe('numbers of invented children', () => {
  test('each is a possible number of the range kept for tests, and no two are the same', () => {
    const numbers = Array.from({ length: 5_000 }, (_, child) => testNhsNumberOf(child));
    expect(numbers.filter((one) => !isNhsNumber(one) || !isTestNhsNumber(one))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('there are numbers up to the last child and none beyond', () => {
    expect(isNhsNumber(testNhsNumberOf(mostChildren - 1))).toBe(true);
    expect(() => testNhsNumberOf(mostChildren)).toThrow(RangeError);
    expect(() => testNhsNumberOf(-1)).toThrow(RangeError);
  });
});
