import { isPutOffByService } from './put-off-by.js';

describe('a slot that was cancelled', () => {
  it.each([
    'Cancelled, mum on annual leave',
    'Lockdown, mum shielding',
    'Mum says no room in car',
    'no slot mum liked',
    'School holiday',
    'nursery full day',
    'Cancelled. school poorly',
    'Parent told us to cancel',
    'Rang us to cancel',
    'Cancelled. Hospital appointment for mum elsewhere',
  ])('is not the hospital\u2019s: %s', (text) => {
    expect(isPutOffByService(text)).toBe(false);
  });

  it.each([
    'Cancelled, consultant on annual leave',
    'cancelled by us, mum told',
    'School nurse cancelled',
    'no slots',
    'Cancelled - hospital',
    'No interpreter, rebooked',
    'Clinic cancelled, letter to mum',
    'all routine clinics cancelled',
  ])('is the hospital\u2019s: %s', (text) => {
    expect(isPutOffByService(text)).toBe(true);
  });
});
