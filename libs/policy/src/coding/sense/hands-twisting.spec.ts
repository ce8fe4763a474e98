import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury')
    .map(({ assertion }) => assertion);

describe('hands that are twisting', () => {
  it.each(['Sitting with hands twisting.', 'Quiet, eyes down, fingers twisting.'])('are none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(['Dad twisting her fingers, swollen.', 'Twisted fingers in a fall.'])('are hurt: %s', (text) => {
    expect(read(text)).toContain('present');
  });
});
