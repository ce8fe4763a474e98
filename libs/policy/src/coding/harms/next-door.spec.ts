import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('abuse in the home next door', () => {
  it.each(['DV incident next door flat, mum called it in as witness.', 'DV incident at next door.'])(
    'is of another home: %s',
    (text) => {
      expect(codes(text)).not.toContain('domestic-abuse');
    },
  );

  it.each([
    'DV incident, mum fled next door house.',
    'DV heard by next door flat.',
    'DV in home, next door flat called police.',
    'DV at home, next door.',
    'DV incident reported by next door.',
    'DV call from next door flat, mum assaulted.',
  ])('is of this one, where that home only tells of it or took somebody in: %s', (text) => {
    expect(codes(text)).toContain('domestic-abuse');
  });
});
