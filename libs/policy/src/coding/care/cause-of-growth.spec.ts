import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'growth')
    .map(({ assertion }) => assertion);

describe('growth whose cause is likely', () => {
  it.each(['Poor growth likely nutritional', 'Faltering growth, possibly environmental'])('is there: %s', (text) => {
    expect(read(text)).toEqual(['present']);
  });

  it.each(['Likely faltering growth', '?faltering growth'])('is in doubt: %s', (text) => {
    expect(read(text)).toContain('uncertain');
  });
});
