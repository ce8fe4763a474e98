import { codeWords } from '../code-words.js';

const isPregnant = (text: string): boolean =>
  codeWords([{ field: 'summary', text }]).some(({ code }) => code.startsWith('pregnan'));

describe('who says that she is pregnant', () => {
  it.each([
    "Mum: i'm pregnant",
    "I'm pregnant, says mum",
    "I'm pregnant, mum told us",
    "Says 'I'm pregnant' with doll up jumper",
  ])('is no child: %s', (text) => {
    expect(isPregnant(text)).toBe(false);
  });

  it.each([
    "Told nurse I'm pregnant",
    "I'm pregnant, she told mum",
    "Says I'm pregnant, mum told",
    "She told mum I'm pregnant",
    "Says I'm pregnant, hiding it under a baggy jumper",
    "I'm pregnant and not going to pretend any more",
    "Girl asked why crying: I'm pregnant, mum says get out",
    "YP: I'm pregnant, mum does not know",
    "She told me I'm pregnant by my uncle, play worker present",
  ])('is real: %s', (text) => {
    expect(isPregnant(text)).toBe(true);
  });
});
