import { terminalText } from './terminal-text.js';

describe('what a stranger wrote, on a terminal', () => {
  it('cannot steer it', () => {
    expect(terminalText('a\u001b[2Jb\u0007c\u009bd\re')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe');
  });

  it('cannot turn the direction of what follows; words from right to left stay', () => {
    expect(terminalText('\u202Eevil \u05D0\u05D1\u05D2')).toBe('\uFFFDevil \u05D0\u05D1\u05D2');
  });

  it('keeps lines, accents and signs', () => {
    expect(terminalText('Zoë ●\n50 %')).toBe('Zoë ●\n50 %');
  });
});
