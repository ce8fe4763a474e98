import { readMentions } from '../code-words.js';

const isHurt = (text: string): boolean => readMentions(text).some(({ value }) => value === 'head-injury');

describe('head banging', () => {
  it.each(['Throws himself about in tantrums & head bangs', 'Bangs head in meltdowns'])('is none: %s', (text) => {
    expect(isHurt(text)).toBe(false);
  });

  it.each(['Had a tantrum and banged his head on the floor', 'Several head bangs this week'])('is real: %s', (text) => {
    expect(isHurt(text)).toBe(true);
  });
});
