import { codeWords } from '../code-words.js';

const codes = (text: string) => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('a child whom the family took in', () => {
  it.each([
    'Said at carpet time "A\'s mummy hurt him so he lives with us". Teacher knows, foster family. Nothing about herself',
    'Told class "J\'s dad hit him and now he lives with us". Nothing about herself.',
  ])('is another: %s', (text) => {
    expect(codes(text)).toStrictEqual([]);
  });

  it.each([
    "Carer said A's mum hit him so he lives with us",
    "Said A's mum hit her. Nothing about herself at other times",
    'Said "my mummy hit me so I live with nan". Nothing about himself',
    "J's dad hit J",
    "A's dad hits him so he stays with us. Not about himself, he said",
    "K's mum hit him, now lives with us. Nothing about herself",
    'Told class "J\'s dad hit him and now he lives with us". Nothing about himself.',
  ])('may be the child: %s', (text) => {
    expect(codes(text)).not.toStrictEqual([]);
  });
});
