import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind !== 'growth' && assertion === 'present');

describe('what is old by its scars', () => {
  it.each(['Scald last year, scars on chest', 'Bruise to cheek last month'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Dad hit him, scars on shin',
    'Took an overdose, scars on arms',
    'Hungry, no food in, scars on shin',
    'Bruise to cheek, scars on shin',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
