import { codeWords } from '../code-words.js';

const isInfection = (text: string): boolean =>
  codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'sexually-transmitted-infection');

describe('"STI"', () => {
  it.each([
    'L ankle STI, no #.',
    'Inversion injury R ankle. XR NBI. STI. Home.',
    'Imp: STI. RICE, crutches.',
    'STI R wrist, strapped',
  ])('is a soft tissue injury: %s', (text) => {
    expect(isInfection(text)).toBe(false);
  });

  it.each(['STI diagnosed, partner older', 'Swab for STI positive', 'Treated for an STI. Bruises on thighs.'])(
    'is an infection: %s',
    (text) => {
      expect(isInfection(text)).toBe(true);
    },
  );
});
