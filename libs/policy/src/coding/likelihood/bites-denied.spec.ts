import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('a dog that went for a child', () => {
  it.each([
    'Dog snapped at toddler, no contact.',
    'Dog lunged at baby, muzzle advised.',
    'Dog lunged at him but missed.',
    'The dog went for her but did not bite.',
  ])('bit nobody: "%s"', (text) => {
    expect(codes(text)).not.toContain('bite');
    expect(codes(text)).not.toContain('dog-bite');
  });

  it.each([
    "Dog lunged and bit baby's face, muzzle advised.",
    'Dog snapped at her hand, two puncture wounds.',
    'Dog lunged at baby, wound to cheek, no contact with owner.',
    'Dog lunged at baby. No contact since with owner.',
    'Dog snapped at toddler, bitten, muzzled since.',
  ])('and did where words say so: "%s"', (text) => {
    expect(codes(text)).toContain('dog-bite');
  });
});
