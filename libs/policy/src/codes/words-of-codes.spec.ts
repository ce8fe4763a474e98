import { circumstances } from './circumstances.js';
import { wordsOfCode } from './words-of-codes.js';

describe('a code in words', () => {
  it.each([
    ['fall', 'cause told: fall'],
    ['at-home', 'where: at home'],
    ['none-given', 'no explanation given'],
    ['changing', 'account: changing'],
    ['delayed', 'help sought: delayed'],
    ['waited-hours-14', 'help sought: after 14 h'],
    ['injured-days-ago-0', 'hurt on the same day'],
    ['injured-on-2026-11-16', 'hurt on 2026-11-16'],
    ['pregnancy-week-23', 'pregnancy: week 23'],
    ['child-safe-with-other', 'the child was safe with somebody else'],
    ['infestation', 'lice or scabies'],
    ['safeguarding-concern', 'safeguarding concern'],
  ])('%s is "%s"', (code, words) => {
    expect(wordsOfCode(code)).toBe(words);
  });

  it('is of each code another one, and never the code of two words', () => {
    const all = Object.values(circumstances).flat();
    const words = all.map(wordsOfCode);
    expect(new Set(words).size).toBe(new Set<string>(all).size);
    for (const each of words) expect(each).not.toMatch(/[a-z]-[a-z]/);
  });
});
