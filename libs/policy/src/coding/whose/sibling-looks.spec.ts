import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('how a brother or a sister looks', () => {
  it.each([
    'NBV. Brother Jonah 4, pale, bruises legs - mum mentions. Baby well',
    'Sister (6) limping, bruises to legs',
  ])('is not told of the child: %s', (text) => {
    expect(codes(text)).not.toContain('bruise');
  });

  it.each([
    'Brother pale, bruises to legs noted today',
    'Brother pale, baby has bruise to cheek',
    'Brother Jack pale and bruise on her arm',
    'Brother present, bruise to leg',
    'Brother Jonah 4, pale. Bruises to legs',
  ])('hides no mark of the child: %s', (text) => {
    expect(codes(text)).toContain('bruise');
  });
});
