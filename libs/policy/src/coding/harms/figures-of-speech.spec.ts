import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('who could die of embarrassment', () => {
  it.each([
    ['Wants to die of embarrassment', []],
    ['Wants to die of embarrassment, took tablets', ['suicidal-intent']],
    ['Wants to die', ['suicidal-intent']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
