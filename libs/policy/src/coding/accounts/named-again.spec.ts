import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'disclosure' && assertion === 'present');

describe('who tells behind a sentence about a grown man', () => {
  it.each(['Spoke with dad. He says brother hits him'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Dad on leave. He says dad punches him',
    'Uncle arrested. He says uncle punches him',
    'No reply from dad. He says dad punches him',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
