import { codeWords } from '../code-words.js';

const tells = (text: string): boolean => codeWords([{ field: 'note', text }]).some(({ code }) => code === 'self-harm');

describe('harm that was no accident', () => {
  it.each([
    'Tied cord round neck, not an accident',
    'Tied cord round neck, said it was not an accident',
    "Tied cord round neck, wasn't an accident",
    'Took overdose of paracetamol, 15, not accidental, self harm',
    'Self harm, cut wrists, no accident',
    "Tied cord round neck, can't be an accident",
    'Tied cord round neck, not unintentionally',
    'Took overdose, non-accidental',
    'Tied cord round neck, not considered accidental',
    'Tied cord round neck, wasnt an accident',
    "Tied cord round neck, mum doesn't think it was an accident",
    'Tied cord round neck, unlikely to be accidental',
    'Self harm, no recent accident or injury',
  ])('was meant: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'Tied cord round neck by accident',
    'Cord tied round neck on swing, accident',
    'No self harm, accident',
    'Tied cord round neck, mum says no, accident',
  ])('is none where it was one: %s', (text) => {
    expect(tells(text)).toBe(false);
  });
});
