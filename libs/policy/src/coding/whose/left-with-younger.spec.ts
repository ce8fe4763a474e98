import { readMentions } from '../code-words.js';

const alone = (text: string): readonly string[] =>
  readMentions(text).flatMap(({ value, assertion }) => (value === 'unsupervised' ? [assertion] : []));

describe('who is left alone with a younger child', () => {
  it.each([
    'Home alone with little brother (4)',
    'Left alone overnight with her baby sister',
    'Left home alone with his brother',
    'Says she is home alone with the twins',
  ])('is the child of whom it is told: %s', (text) => {
    expect(alone(text)).toContain('present');
  });

  it.each(['Older sister home alone with baby brother', 'Mum home alone with baby', 'Home alone with older brother'])(
    'is another, or nobody: %s',
    (text) => {
      expect(alone(text)).not.toContain('present');
    },
  );
});
