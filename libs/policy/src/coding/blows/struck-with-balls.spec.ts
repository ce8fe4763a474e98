import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] => readMentions(text).map(({ value }) => value);

describe('a ball that somebody is hit with', () => {
  it.each(['Hit with a football at break', 'Nosebleed after being hit with a basketball', 'Struck with a snowball'])(
    'flew, where nobody is said to have done it: "%s"',
    (text) => {
      expect(told(text)).toContain('hit-by-object');
      expect(told(text)).not.toContain('assault');
    },
  );

  it.each([
    'Hit with a ball by an older boy',
    'Hit with a baseball bat',
    'Hit with a snooker ball in a sock',
    'Dad hit him with a ball',
    'Hit with a football when he would not eat',
  ])('is an assault by whoever meant it: "%s"', (text) => {
    expect(told(text)).toContain('assault');
  });
});
