import { codeWords } from '../code-words.js';

const isAbuse = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'domestic-abuse');

describe('a domestic', () => {
  it.each(['Mum is a domestic at the hospital', 'Gran works as a domestic'])('is none: %s', (text) => {
    expect(isAbuse(text)).toBe(false);
  });

  it.each([
    'Police called to a domestic at nan\u2019s',
    'Domestic at home last night',
    'There was a domestic at school gates between parents',
    'Mum and dad domestic at school',
    'Mum domestic at hospital with partner',
    'Mum domestic at school, police called',
    'Mum domestic at school last night.',
    'Mother domestic at hotel, dad arrested.',
    'Mum domestic at hospital; ex arrested',
    'Police: is a domestic at the hospital.',
  ])('is real: %s', (text) => {
    expect(isAbuse(text)).toBe(true);
  });
});
