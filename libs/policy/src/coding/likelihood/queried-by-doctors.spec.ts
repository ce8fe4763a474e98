import { readMentions } from '../code-words.js';

const said = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury')
    .map(({ assertion }) => assertion);

describe('what a doctor queries', () => {
  it.each(['New OOH dr queried bruise R shoulder', 'GP queried a fracture of the wrist'])('is in doubt: %s', (text) => {
    expect(said(text)).toStrictEqual(['uncertain']);
  });

  it.each([
    'GP queried bruise on cheek with mum',
    'GP queried the bruise on his cheek',
    'School queried bruise on cheek, mum says fell',
    'Bruise on cheek, dr queried how',
    'GP queried fractured arm, xray confirmed',
  ])('is real: %s', (text) => {
    expect(said(text)).toContain('present');
  });
});
