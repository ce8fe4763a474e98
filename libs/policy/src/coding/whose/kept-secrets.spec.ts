import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a secret that is kept in bed', () => {
  it.each([
    ['Comes in my bed for special cuddles and I have to keep it a secret', ['disclosure']],
    ['Denies that he comes in my bed, nobody must know', []],
    ['Special game at the party is a secret', []],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
