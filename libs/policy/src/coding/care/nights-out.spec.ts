import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'unsupervised' && assertion === 'present');

describe('a child who is out at night', () => {
  it.each(['Cycling on road at 11pm with dad', 'Children seen near shops at 10 pm with parents'])(
    'is none: %s',
    (text) => {
      expect(isReal(text)).toBe(false);
    },
  );

  it.each(['Children seen near shops at 10 pm', 'Cycling on road at 11pm, dad drunk'])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
