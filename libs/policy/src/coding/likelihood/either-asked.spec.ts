import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] => readMentions(text).map(({ assertion }) => assertion);

describe('a sign of neglect', () => {
  it('is in doubt where one of two is asked', () => {
    expect(read('Poor hygiene/bubble baths?')).toEqual(['uncertain']);
    expect(read('Nits/eczema?')).toEqual(['uncertain']);
  });

  it('is real where nobody asks', () => {
    expect(read('Poor hygiene/matted hair.')).toContain('present');
    expect(read('Poor hygiene. Bubble baths?')).toEqual(['present']);
  });
});
