import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a child who hits others', () => {
  it.each([
    'Hitting others, biting, wetting since move.',
    'He is hitting others and biting.',
    'Mum says he hits everyone.',
    'He hits others when tired. Mum is worried.',
    'Seen hitting other people in the playground.',
  ])('was not hit: %s', (text) => {
    expect(codes(text)).not.toContain('assault');
  });

  it.each([
    'Dad hitting others in the home.',
    'Dad is violent. He hits others.',
    'Hit by others at school.',
    'Disclosed he hits everyone when drunk. Lives with stepdad.',
    'Child says staff hit everyone.',
    "Mum's partner hits everyone.",
  ])('is not who else may hit the child: %s', (text) => {
    expect(codes(text)).toContain('assault');
  });
});
