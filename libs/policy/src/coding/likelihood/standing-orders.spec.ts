import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('whom to ring for what may come', () => {
  it('says that nothing has come yet', () => {
    expect(codes('Care plan w haem nurse. Staff to ring centre for head bumps.')).not.toContain('head-injury');
  });

  it.each([
    'Staff rang centre for head bumps.',
    'Staff to ring centre re head bump today.',
    'Staff to ring centre for head bumps seen today.',
    'Ring centre for head bump.',
  ])('is not said of one that came: %s', (text) => {
    expect(codes(text)).toContain('head-injury');
  });
});
