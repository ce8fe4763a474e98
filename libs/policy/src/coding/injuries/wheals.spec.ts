import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('wheals', () => {
  it.each([
    ['Anaphylaxis to egg: wheals, stridor', []],
    ['Wheals, allergic, hit with a belt', ['injury', 'assault']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
