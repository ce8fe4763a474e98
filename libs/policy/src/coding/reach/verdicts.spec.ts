import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury')
    .map(({ value, assertion }) => (assertion === 'present' ? value : `${value} (${assertion})`));

describe('what is said behind an injury', () => {
  it.each([
    ['Jaw fracture excluded, bruise to chin', ['fracture (negated)', 'bruise']],
    ['Bruise to the shin. Resolved.', ['bruise (historical)']],
    ['Fracture of the clavicle at birth; healed now', ['fracture (historical)']],
  ])('settles the one before: "%s"', (text, read) => {
    expect(told(text)).toEqual(read);
  });

  it.each([
    ['Bruise likely from a belt', ['bruise']],
    ['Bruise to the arm, which mother thinks is from the cot', ['bruise']],
  ])('doubts its cause alone: "%s"', (text, read) => {
    expect(told(text)).toEqual(read);
  });
});
