import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('a mark that was asked of the skin', () => {
  it.each([
    'Sent by nursery ?bruising lower back - seen by cons, blue spot as per birth record, no bruise.',
    '?burn to arm, examined by GP, no burn, rash only.',
  ])('is none, where whoever looked saw none: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    '?bruise to cheek, seen by reg, no new bruise.',
    '?bruise to cheek - seen by reg, mum says no bruise.',
    '?bruise to cheek, seen by reg, no bruise to ear.',
    '?bruise to cheek, no bruise seen by dad.',
    '?burn to arm, examined by GP, no burn but bruise.',
    '?bruise to cheek.',
  ])('stays where nobody answered all of it: %s', (text) => {
    expect(codes(text)).toContain('injury');
  });
});
