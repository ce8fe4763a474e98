import { readFileSync } from 'node:fs';
import { readMentions } from '../code-words.js';
import { labelsOf, readDevelopment } from '../corpus/read-corpus.js';

/** An injury that is lost is worse than one too many: each of these stands beside words that take harm away elsewhere. */
const kept = readDevelopment(readFileSync('libs/policy/src/coding/corpus/kept.txt', 'utf8'));

describe('what is told of a child beside words that might take it away', () => {
  it.each(kept)('is kept: $text', ({ text, facts }) => {
    expect(facts).not.toEqual([]);
    expect(readMentions(text).flatMap(labelsOf)).toEqual(expect.arrayContaining([...facts]));
  });
});
