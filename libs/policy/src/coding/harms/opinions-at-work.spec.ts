import { codeWords } from '../code-words.js';

const isSought = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'opinion-sought');

describe('a second opinion', () => {
  it.each([
    'ENT asked for a second opinion',
    'Mum wants a second opinion for her own back',
    'GP wants second opinion for herself',
  ])('is none of a family about its child: %s', (text) => {
    expect(isSought(text)).toBe(false);
  });

  it.each([
    'At the clinic mum demanded a second opinion again.',
    'In ED mother requests second opinion, wants operation.',
    'We saw mum who wants another opinion.',
    'Mum wants second opinion, her own research.',
    'Clinic letter: parents wanted a second opinion.',
    'GP: mother demanding second opinion',
    'Mum seeking second opinion on own initiative',
  ])('is real: %s', (text) => {
    expect(isSought(text)).toBe(true);
  });
});
