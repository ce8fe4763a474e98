import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe("a mother's own mother", () => {
  it.each([
    ['Her own mum (MGM) turned up drunk', []],
    ['Mum turned up drunk at school', ['parent-intoxicated']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
