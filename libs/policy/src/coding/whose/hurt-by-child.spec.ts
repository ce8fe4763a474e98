import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('what a child did to another child', () => {
  it.each([
    "Bit girl's arm - her bruise",
    'He kicked a boy, bruise to his shin',
    "Kicked boy's leg, bruise on leg",
    'Told off. Scratched a boy',
    'Pushed a girl over, cut her head',
    'Kicked another boy, bruise to his leg',
    'Scratched staff, bolts. 2:1 for transitions',
    'Bit a member of staff on the arm',
  ])('is none of this child: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['Hit little girl with a belt', 'assault'],
    ['Kicked small child in the face', 'assault'],
    ['Hit smaller girl with a hammer', 'assault'],
    ["Hit girl's arm with a belt", 'assault'],
    ['Scratched a girl with scissors', 'abrasion'],
    ['Scratched by staff on the arm', 'abrasion'],
    ['Scratched staff when held, scratch to own face', 'abrasion'],
    ['Slapped a child, bruise to cheek', 'bruise'],
    ['Pushed a pupil, cut lip in fight', 'laceration'],
    ['He pushed a pupil, cut lip in fight', 'laceration'],
  ])('is not what anybody may have done: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });
});
