import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a score of the risk checklist of domestic abuse', () => {
  it.each([
    ['DASH 17, children present', ['dash-score-17']],
    ['DASH score of 9', ['dash-score-9']],
    ['DASH: 14', ['dash-score-14']],
    ['DASH high risk', ['high-risk-domestic-abuse']],
  ])('is told by its number, whatever that comes to: %s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
