import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'assault' && assertion === 'present');

describe('a blow in a combat sport', () => {
  it.each([
    'Boxing, punched in face. Dad present',
    'Attended with mum. Boxing bout: hit on chin',
    'Sparring with headguard, punch to ribs',
  ])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Dad angry at home. Boxing, punched in face',
    'On his way home from boxing, punched',
    'Domestic. Sparring, punched in head',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
