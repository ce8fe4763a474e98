import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury')
    .map(({ value, assertion }) => (assertion === 'present' ? value : `${value} (${assertion})`));

describe('what looked like an injury', () => {
  it.each([
    ['Bruise on the wrist was just ink', ['bruise (negated)']],
    ['Mark on the arm washed off', ['mark (negated)']],
    ['?Bruise on cheek, turned out to be felt pen', ['bruise (negated)']],
  ])('and came off is none: "%s"', (text, read) => {
    expect(told(text)).toEqual(read);
  });

  it.each([
    ['Bruise seen when his hat came off', ['bruise']],
    ['Bruise on the arm, it was not ink', ['bruise']],
    ['Burn to the hand, dressing came off', ['burn']],
    ['Bruise on the knee was covered by a plaster', ['bruise']],
  ])('stays one beside other things that come off: "%s"', (text, read) => {
    expect(told(text)).toEqual(read);
  });
});
