import './code-words.js';
import { inPlainWords } from './plain-words.js';
import { tokensOf } from './text/tokens.js';

const plain = (text: string): string =>
  inPlainWords(text, tokensOf(text))
    .map(({ text: word }) => word)
    .join(' ');

describe('a text in plain words', () => {
  it.each([
    ["His mam's partner is saying that he fell", "his mum's partner says that he fell"],
    [
      'When Tyrell was three his nana tells us he fell (off the bed)',
      'when he was three his nan says he fell , off the bed',
    ],
    ['Bruise to (L) knee - no swelling', 'bruise to l knee , no swelling'],
  ])('each way of saying it finds the words of those before: "%s"', (text, said) => {
    expect(plain(text)).toBe(said);
  });

  it('leaves alone what has none', () => {
    const tokens = tokensOf('bruise seen');
    expect(inPlainWords('bruise seen', tokens)).toBe(tokens);
  });
});
