import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'bruise')
    .map(({ assertion }) => assertion);

describe('a bruise that is hers', () => {
  it.each([
    'Mum came in crying, bruise to her eye, says son pushed past her',
    'Mother upset, bruise on her arm, son hit out',
  ])('is of a woman whose child is a son: %s', (text) => {
    expect(read(text)).toEqual(['other-person']);
  });

  it.each(['Mum came in crying with daughter, bruise to her eye', 'Mum says son has a bruise to his eye'])(
    'is of the child: %s',
    (text) => {
      expect(read(text)).toContain('present');
    },
  );
});
