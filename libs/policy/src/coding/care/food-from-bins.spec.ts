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
    ['DKA, pH 7.08, missed insulin 3d', 'without-vital-medicine-days-3'],
    ['No insulin 4/7, mum not aware', 'without-vital-medicine-days-4'],
    ['Ran out of insulin 3 days ago', 'without-vital-medicine-days-3'],
  ])('is told: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    'Took his picture out of the bin',
    'Took paper from bin to reuse',
    'Pine needles on floor',
    'Encouraged to fend for himself in the playground',
    'Missed insulin at lunch, given at 2pm',
    'No insulin needed with snack',
    'Insulin not collected from pharmacy',
  ])('is no hunger, no home and nobody who was fetched late: %s', (text) => {
    for (const code of ['hungry', 'unfit-home', 'unsupervised', 'collected-late'])
      expect(codes(text)).not.toContain(code);
  });
});
