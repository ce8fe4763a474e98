import { readFileSync } from 'node:fs';
import { wordsVersionFile, wordsVersionNow } from '../test/words-version.js';

describe('the version of words', () => {
  it('is that of the dictionaries and of what reads by them (node dist/libs/policy/test/write-words.js)', () => {
    expect(readFileSync(wordsVersionFile, 'utf8')).toBe(wordsVersionNow());
  });
});
