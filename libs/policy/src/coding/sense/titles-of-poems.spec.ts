import { readMentions } from '../code-words.js';

const isBruised = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'bruise' && assertion === 'present');

describe('what a poem is called', () => {
  it.each(['Anti-bullying week poem "Sticks and bruises" on wall', 'Read out poem "Bruises"'])(
    'is none: %s',
    (text) => {
      expect(isBruised(text)).toBe(false);
    },
  );

  it.each([
    'Poem "my bruises" handed in',
    'Reading poem, bruises seen on arms',
    'Poem on wall. Bruises to cheek',
    'wrote poem about bruises dad gave him',
  ])('is real: %s', (text) => {
    expect(isBruised(text)).toBe(true);
  });
});
