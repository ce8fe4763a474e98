import { z } from 'zod';

const zero = '0'.charCodeAt(0);

/**
 * Whether ten digits are a possible NHS number: modulus 11 check digit, and not one digit repeated
 * (0000000000, 2222222222 and 9999999999 pass the check and are never issued).
 * Source: NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  let isOneDigit = true;
  for (let place = 0; place < 9; place += 1) {
    const code = digits.charCodeAt(place);
    sum += (code - zero) * (10 - place);
    isOneDigit &&= code === digits.charCodeAt(9);
  }
  const check = (11 - (sum % 11)) % 11;
  return !isOneDigit && check !== 10 && check === digits.charCodeAt(9) - zero;
}

/** Whether a number lies in the range reserved for tests (999 000 0000 upwards). */
export function isTestNhsNumber(digits: string): boolean {
  return /^999\d{7}$/.test(digits);
}

export const nhsNumber = z
  .string()
  .regex(/^\d{10}$/)
  .refine(isNhsNumber, { message: 'nhs-number-check-digit' });

/** Trace status (NHS Data Dictionary, NHS NUMBER STATUS INDICATOR CODE). Only `01` counts as verified. */
export const nhsNumberStatus = z.enum(['01', '02', '03', '04', '05', '06', '07', '08']);
