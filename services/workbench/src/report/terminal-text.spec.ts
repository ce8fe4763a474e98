import { terminalJson, terminalLine } from './terminal-text.js';

describe('what a stranger wrote, on a terminal', () => {
  it('cannot steer it', () => {
    expect(terminalLine('a\u001b[2Jb\u0007c\u009bd\re')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe');
  });

  it('cannot begin a line of its own', () => {
    expect(terminalLine('cough\n   ◆ RING POINT\u2028b\u0085c')).toBe('cough\u240A   ◆ RING POINT\uFFFDb\uFFFDc');
  });

  it('cannot turn the direction of what follows; words from right to left stay', () => {
    expect(terminalLine('\u202Eevil \u05D0\u05D1\u05D2')).toBe('\uFFFDevil \u05D0\u05D1\u05D2');
  });

  it('keeps accents and signs', () => {
    expect(terminalLine('Zoë ● 50 %')).toBe('Zoë ● 50 %');
  });

  it('steers it in JSON no more, and is the same value', () => {
    const value = { words: 'a\u009b2J\u202Eb\n\u001b "ä"' };
    expect(terminalJson(value)).toBe('{"words":"a\\u009b2J\\u202eb\\n\\u001b \\"ä\\""}');
    expect(JSON.parse(terminalJson(value))).toEqual(value);
  });
});
