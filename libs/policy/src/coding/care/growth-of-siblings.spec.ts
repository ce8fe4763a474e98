import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('the growth of a brother or sister', () => {
  it.each(['Sister underweight, dropped 2 centiles.', 'Sister: faltering growth, fell 2 centiles.'])(
    'goes on behind a comma: "%s"',
    (text) => {
      expect(codes(text)).not.toContain('fell-two-spaces');
    },
  );

  it.each([
    'Sister underweight, pt dropped 2 centiles.',
    'Sister underweight, she dropped 2 centiles.',
    'Sister underweight. Dropped 2 centiles.',
    'Sister thriving, dropped 2 centiles himself.',
  ])('and ends where the child is named, or with the sentence: "%s"', (text) => {
    expect(codes(text)).toContain('fell-two-spaces');
  });
});
