import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'was-not-brought')
    .map(({ assertion }) => assertion);

describe('a call that the police did not come to', () => {
  it.each([
    "999, neighbour, child crying 'please daddy no'. Not attended.",
    'Police log: neighbour heard shouting. Not attended.',
  ])('is none of care: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'Appointment not attended.',
    'Not attended, mum says car broke down.',
    'Clinic: not attended. Police informed.',
  ])('is real: %s', (text) => {
    expect(read(text)).toContain('present');
  });
});
