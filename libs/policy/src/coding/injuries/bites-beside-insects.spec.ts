import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'bite' && assertion === 'present');

describe('a bite beside an insect', () => {
  it.each(['Bite on arm, midges about', 'Bites on legs. Fleas at home'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Bite mark on back. Asks re nits',
    'Bite to thigh, adult size. Letter re nits',
    'Bite mark on arm. Bee sting last week',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
