import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a notice about another home', () => {
  it.each([
    ['Op Encompass: notified for a pupil in the other class', []],
    ['Op Encompass: notified for a pupil in the other class and his brother', ['domestic-abuse']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
