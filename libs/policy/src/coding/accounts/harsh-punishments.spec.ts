import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'reason', text }]).map(({ code }) => code);

describe('how a child says that it is punished', () => {
  it.each(["Told dinner lady 'I sleep in the shed when I'm bad'.", "Says he gets a cold bath when he's naughty."])(
    'is a disclosure, where no child is punished so: "%s"',
    (text) => {
      expect(codes(text)).toContain('disclosure');
    },
  );

  it.each([
    "I go to my room when I'm bad.",
    "I sit on the naughty step when I'm naughty.",
    "Says I have no pudding when I'm naughty.",
    "The dog sleeps in the shed when he's bad.",
    'Slept in the car when they moved house.',
  ])('and is none of a room, a step or a dog: "%s"', (text) => {
    expect(codes(text)).not.toContain('disclosure');
  });
});
