import { readMentions } from '../code-words.js';

const bites = (text: string): readonly string[] =>
  readMentions(text).flatMap(({ value, assertion }) => (value === 'bite' ? [assertion] : []));

describe('whom a child bit, and when', () => {
  it.each([
    "Bit the key worker when nappy being changed. Key worker's wrist bruised. No mark to child",
    'Bit the nurse because tired',
    'He bit the key worker when cross',
    'Bit mum when told no',
  ])('is not the child: %s', (text) => {
    expect(bites(text)).toStrictEqual(['other-person']);
  });

  it.each([
    'Bitten by the key worker when nappy being changed',
    'Bite to arm, mum says when cross',
    'Key worker bit him when cross',
    'Mum bit her when she cried',
  ])('is the child: %s', (text) => {
    expect(bites(text)).toContain('present');
  });
});
