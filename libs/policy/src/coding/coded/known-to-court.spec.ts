import { codeWords } from '../code-words.js';

const discloses = (text: string): boolean =>
  codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'disclosure');

describe('what a child tells of long ago', () => {
  it.each([
    'He told his therapist that his first dad used to hit him when he was little; already known to the court and the LA.',
    'Told his therapist that birth dad used to hit him, in the threshold document.',
  ])('is no news to who protects it already: %s', (text) => {
    expect(discloses(text)).toBe(false);
  });

  it.each([
    'He told his therapist that his first dad used to hit him when he was little. Not known to LA.',
    'He told his therapist that his first dad used to hit him when he was little.',
    'Told carer birth dad used to hit him, also that foster dad hits him; in the threshold document.',
    "Told school nurse mum's partner hits her; family already known to social care.",
    'He says dad hit him last night; previously reported to police.',
    'Told teacher her birth mum still hits her, already known to the LA.',
    'He told school that his dad used to hit him when he was little, already known to social care.',
    'New disclosure: he told his therapist that his first dad used to hit him; in the threshold document.',
  ])('is told where it is new, of now, or of somebody at home: %s', (text) => {
    expect(discloses(text)).toBe(true);
  });
});
