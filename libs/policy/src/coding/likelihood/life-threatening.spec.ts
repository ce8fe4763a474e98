import { codeWords } from '../code-words.js';

const codesOf = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

it.each([
  ['Life-threatening injuries, stabbed by another boy.', 'assault'],
  ['Life threatening head injury after assault.', 'head-injury'],
])('what threatens life is no threat: %s', (text, code) => {
  expect(codesOf(text)).toContain(code);
});

it('a threat has not happened', () => {
  expect(codesOf('Threatening to hit her')).not.toContain('assault');
});
