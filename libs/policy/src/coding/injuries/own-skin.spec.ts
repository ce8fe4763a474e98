import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('skin that itches', () => {
  it.each([
    'Eczema flared. Scratch marks over trunk and face, weepy L cheek.',
    'Excoriated arms, some blood on babygro. Mitts on.',
  ])('is scratched by the child itself: %s', (text) => {
    expect(codes(text)).not.toContain('abrasion');
  });

  it.each([
    "Eczema flared. Scratch marks neck from mum's nails.",
    'Eczema flared. Scratch to cheek, unexplained.',
    'Known eczema. Scratch marks to neck.',
    'Eczema flared. Scratch marks on neck from childminder.',
    "Eczema, scratched by partner's hand, cheek.",
  ])('is not all that a child may be scratched by: %s', (text) => {
    expect(codes(text)).toContain('abrasion');
  });
});
