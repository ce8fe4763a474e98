import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'assault' && assertion === 'present');

describe('a blow to her beside words of a home', () => {
  it.each(['Mum pregnant. Dad punched her in the face'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Pregnancy disclosed. Stepdad punched her in the face',
    'Mum is a domestic at the hospital. Disclosed that dad hits her',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
