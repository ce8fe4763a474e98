import '../code-words.js';
import { withOwnClauses } from './plain-clauses.js';
import { tokensOf } from '../text/tokens.js';

const said = (text: string): string =>
  withOwnClauses(tokensOf(text))
    .map(({ text: word, begins }, place) => (begins && place > 0 ? `. ${word}` : ` ${word}`))
    .join('')
    .trim();

describe('a statement that stands for itself behind a joint', () => {
  it.each([
    ['had a scald in 2021 and he has a cut lip', 'had a scald in 2021. he has a cut lip'],
    ['brother has a burn, child has a cut', 'brother has a burn. child has a cut'],
    ['mum has a burn and he has a cut', 'mum has a burn. he has a cut'],
    [
      'seen. sister has a burn - he has a cut. dad has a burn and she has a cut',
      'seen. sister has a burn. he has a cut. dad has a burn. she has a cut',
    ],
  ])('begins a sentence of its own: "%s"', (text, parted) => {
    expect(said(text)).toBe(parted);
  });

  it.each([
    'mum has a burn and she has a cut',
    'dad and sister have a burn and he has a cut',
    'if he has a burn and he has a cut',
    'he was seen and he has a cut',
    'he had a burn last year and had a cut',
  ])('goes on where it may be of who or when stands before, depends on something or follows no harm: "%s"', (text) => {
    expect(said(text)).toBe(text);
  });

  it('is found in a time that grows with the text and not with its square', () => {
    const tokens = tokensOf('burn ago and he was hit '.repeat(3_000));
    const before = process.cpuUsage();
    withOwnClauses(tokens);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
  });
});
