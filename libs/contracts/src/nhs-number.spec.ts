import fc from 'fast-check';
import { isNhsNumber, isTestNhsNumber, nhsNumber, nhsNumberStatus } from './nhs-number.js';

const nineDigits = fc.stringMatching(/^\d{9}$/);
/** Whether the digits, weighted 10 to 1, add up to a multiple of eleven: the same check, reckoned the other way round. */
const addsUp = (digits: string): boolean =>
  Array.from(digits).reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11 === 0;
const isRepeated = (digits: string): boolean => new Set(digits).size === 1;

describe('an NHS number', () => {
  it.each(['9990000018', '9990000026', '9876543210'])('%s can be one', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  it('has at most one check digit for nine digits, the one that makes the sum a multiple of eleven', () => {
    fc.assert(
      fc.property(nineDigits, (stem) => {
        const all = Array.from({ length: 10 }, (_, check) => `${stem}${check}`);
        expect(all.filter(isNhsNumber)).toEqual(all.filter((digits) => addsUp(digits) && !isRepeated(digits)));
      }),
    );
  });

  it('is none when one digit is mistyped or two neighbours are swapped', () => {
    const possible = nineDigits.chain((stem) =>
      fc.constantFrom(...Array.from({ length: 10 }, (_, check) => `${stem}${check}`)),
    );
    fc.assert(
      fc.property(possible, fc.nat(9), fc.nat(9), (digits, place, digit) => {
        fc.pre(isNhsNumber(digits));
        const mistyped = digits.slice(0, place) + String(digit) + digits.slice(place + 1);
        expect(isNhsNumber(mistyped)).toBe(mistyped === digits);
        const [one, other] = [digits[place], digits[place + 1]];
        if (one === undefined || other === undefined || one === other) return;
        expect(isNhsNumber(digits.slice(0, place) + other + one + digits.slice(place + 2))).toBe(false);
      }),
    );
  });

  it.each(Array.from('0123456789', (digit) => digit.repeat(10)))('%s, one digit repeated, is none', (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });

  it('is none when its check digit would be 10', () => {
    const stem = Array.from({ length: 200 }, (_, n) => String(999_000_000 + n)).find((digits) =>
      Array.from('0123456789').every((check) => !addsUp(digits + check)),
    )!;
    for (const check of '0123456789') expect(isNhsNumber(stem + check)).toBe(false);
  });

  it.each([
    '',
    '999000001',
    '99900000188',
    '999 000 0018',
    ' 9990000018',
    '9990000018\n',
    '９９９００００１８',
    '99900000A8',
  ])('%j is none: ten plain digits and nothing else', (text) => {
    expect(isNhsNumber(text)).toBe(false);
    expect(nhsNumber.safeParse(text).success).toBe(false);
  });

  it('is a test number when it begins with 999', () => {
    expect(isTestNhsNumber('9990000018')).toBe(true);
    expect(isTestNhsNumber('9876543210')).toBe(false);
    expect(isTestNhsNumber('99900000180')).toBe(false);
  });
});

describe('the status of an NHS number', () => {
  it('is one of eight codes', () => {
    expect(nhsNumberStatus.options).toEqual(['01', '02', '03', '04', '05', '06', '07', '08']);
    expect(nhsNumberStatus.safeParse('1').success).toBe(false);
  });
});
