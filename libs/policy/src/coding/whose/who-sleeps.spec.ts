import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('who sleeps where nobody should', () => {
  it.each([
    ['Mum sleeps on the floor by the cot', []],
    ['Dog sleeps in the garage', []],
    ['Sleeps in the garage', ['unfit-home']],
    ['Mum makes him sleep in the garage', ['unfit-home']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
