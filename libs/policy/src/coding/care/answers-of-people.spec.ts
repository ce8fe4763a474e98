import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'no-access' && assertion === 'present');

describe('a person of whom no answer came', () => {
  it.each(['No answer from mum, left message', 'Phoned re trip, no reply from parents', 'No reply from family'])(
    'is none: %s',
    (text) => {
      expect(isReal(text)).toBe(false);
    },
  );

  it.each([
    'No reply from mother at home visit, curtains closed',
    'No answer from parents when knocked on door',
    'No answer from family at door x4',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
