import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'unwitnessed' && assertion === 'present');

describe('what nobody saw', () => {
  it.each(['Seizures unwitnessed', 'Video times not witnessed', 'Fits not witnessed, EEG booked'])(
    'is none: %s',
    (text) => {
      expect(isReal(text)).toBe(false);
    },
  );

  it.each([
    'Seizures unwitnessed, bruise to head found by mum',
    'Injury events not witnessed',
    'Apnoeas not witnessed by anyone but mum',
    'Fits never witnessed except by mother',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
