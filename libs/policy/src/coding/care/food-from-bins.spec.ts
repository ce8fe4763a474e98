import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'summary', text }]).map(({ code }) => code);

describe('what those who are with children every day see of a home', () => {
  it.each([
    ['Has been going thru bins for food', 'hungry'],
    ['Took pancake out of bin', 'hungry'],
    ['Taking from other ch lunchboxes', 'hungry'],
    ['Dog mess on kitchen floor x3', 'unfit-home'],
    ['Needles on floor of lounge, cot in same rm', 'unfit-home'],
    ['Has to fend for herself tea wise', 'unsupervised'],
  ])('is told: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    'Took his picture out of the bin',
    'Took paper from bin to reuse',
    'Pine needles on floor',
    'Encouraged to fend for himself in the playground',
  ])('is no hunger, no home and nobody who was fetched late: %s', (text) => {
    for (const code of ['hungry', 'unfit-home', 'unsupervised', 'collected-late'])
      expect(codes(text)).not.toContain(code);
  });
});
