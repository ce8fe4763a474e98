import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('the age of a boyfriend', () => {
  it.each(['Mum worried, boyfriend 24.', 'She is 14, boyfriend 24.', 'Dad told, has boyfriend 24.'])(
    'is of the companion of the child: %s',
    (text) => {
      expect(codes(text)).toContain('controlling-companion');
    },
  );

  it.each([
    'Lives with mum and partner 24.',
    'Lives with mum and her boyfriend 24.',
    'Mum lives with boyfriend 24.',
    "Mum's boyfriend 24.",
  ])('is none where the companion is a parent’s: %s', (text) => {
    expect(codes(text)).not.toContain('controlling-companion');
  });
});
