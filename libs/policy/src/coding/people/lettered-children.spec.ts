import { readMentions } from '../code-words.js';

const whose = (text: string): readonly string[] => [...new Set(readMentions(text).map(({ assertion }) => assertion))];

describe('a child that is called by a letter', () => {
  it.each([
    'Child C nappy not changed for hours.',
    'Child B has a bruise on the cheek.',
    'Child B has nits again.',
    'Seen at nursery. Child C was hungry. Child C was smelly.',
  ])('is this one: %s', (text) => {
    expect(whose(text)).toEqual(['present']);
  });

  it.each([
    'Child A is well. Child C has a fracture.',
    "Child B has a bruise from the child's shove.",
    'Pupil B bruise on arm. Told his mum',
    'Sibling B has a fracture.',
    'Sibling group: child C was hungry, another was not.',
  ])('is none where others are told of: %s', (text) => {
    expect(whose(text)).toContain('other-person');
  });

  it("what is a girl's is not his who is named", () => {
    expect(whose("Boy B slapped girl, bruise to girl's cheek")).toContain('present');
  });
});
