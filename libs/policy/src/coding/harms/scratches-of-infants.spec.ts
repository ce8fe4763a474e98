import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('scratches of an infant in mittens', () => {
  it.each([
    ['Infected eczema. Linear scratches to trunk self inflicted, mitts', []],
    ['Scratches to arm self inflicted', ['abrasion', 'self-harm']],
  ])('%s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });
});
