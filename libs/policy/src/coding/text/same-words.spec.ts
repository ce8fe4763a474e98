import { readMentions } from '../code-words.js';

const told = (text: string): readonly string[] =>
  readMentions(text).map(({ kind, value, assertion }) => `${kind} ${value} ${assertion}`);

describe('words that say the same', () => {
  it.each([
    ["Wasn't brought to clinic", 'Was not brought to clinic'],
    ['Wasnt brought to clinic', 'Was not brought to clinic'],
    ["Isn't walking yet", 'Is not walking yet'],
    ["Can't crawl", 'Cannot crawl'],
    ['Nil bruising', 'No bruising'],
  ])('"%s" is read as "%s"', (one, other) => {
    expect(told(one)).toEqual(told(other));
    expect(told(one)).not.toEqual([]);
  });
});
