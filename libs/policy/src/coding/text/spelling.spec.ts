import { Spelling } from './spelling.js';

const spelling = new Spelling(['bruise', 'laceration', 'fracture', 'cut']);

describe('a misspelt word', () => {
  it.each([
    ['a letter is missing', 'fratur', 'fratur'],
    ['one letter is missing', 'fractre', 'fracture'],
    ['one is too many', 'bruisse', 'bruise'],
    ['one is another', 'bruize', 'bruise'],
    ['two are exchanged', 'fratcure', 'fracture'],
    ['a long word has two slips', 'laserashion', 'laserashion'],
    ['a long word has two lesser slips', 'laceratoinn', 'laceration'],
    ['the first letter differs', 'pruise', 'pruise'],
    ['it is a right word of its own', 'lactation', 'lactation'],
    ['it is short', 'cuut', 'cuut'],
    ['it is short, and the slip is known', 'buise', 'bruise'],
  ])('when %s: %s is read as %s', (_, written, meant) => {
    expect(spelling.mend(written)).toBe(meant);
  });

  it('is read alike each time, after ten thousand others too', () => {
    for (let number = 0; number < 10_000; number += 1) spelling.mend(`unlike${number}`);
    expect(spelling.mend('fratcure')).toBe('fracture');
    expect(spelling.mend('fratcure')).toBe('fracture');
  });

  it('is left as it is when it is longer than any word', () => {
    expect(spelling.mend('b'.repeat(50_000))).toHaveLength(50_000);
  });
});
