import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind === 'injury' && assertion === 'present');

describe('what was when an illness was', () => {
  it.each(['Bruise to cheek last month', 'Fractured femur, seen in ED last month', 'Burn to hand 2 months ago'])(
    'is none: %s',
    (text) => {
      expect(isReal(text)).toBe(false);
    },
  );

  it.each([
    'Fractured femur, RSV last month',
    'Burn to hand, bronchiolitis 2 months ago',
    'Fractured femur, RSV in March',
    'Bruise to cheek, seen in ED last month with cough',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
