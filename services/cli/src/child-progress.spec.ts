import { childProgress, endProgress } from './child-progress.js';

function written(isTTY: boolean): readonly string[] {
  const texts: string[] = [];
  const to = { isTTY, write: (text: string) => texts.push(text) };
  for (let turn = 1; turn <= 25; turn += 1) childProgress(turn * 100, 5_000, to, turn * 1_000);
  endProgress(to);
  return texts;
}

describe('progress of long work', () => {
  it('is a line every ten seconds where nobody watches, and none of what is done at once', () => {
    expect(written(false)).toEqual(['1100 of 5000 children\n', '2100 of 5000 children\n']);
  });

  it('is one line that changes on a terminal, and is taken away', () => {
    const texts = written(true);
    expect(texts).toHaveLength(26);
    expect(texts.at(-2)).toBe('\r2500 of 5000 children');
    expect(texts.at(-1)).toBe('\r\u001b[K');
  });
});
