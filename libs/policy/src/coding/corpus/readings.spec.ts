import { readFileSync } from 'node:fs';
import { passages, readingOf, readingsFile } from '../../../test/readings.js';

const known = readFileSync(readingsFile, 'utf8').trimEnd().split('\n');

describe('what is read of the development half', () => {
  it('is known of each passage', () => {
    expect(known.map((line) => line.slice(9))).toEqual(passages.map(({ name }) => name));
  });

  it.each(passages)('is as it was, labelled or not (node dist/libs/policy/test/write-words.js): $name', (passage) => {
    expect(known).toContain(readingOf(passage));
  });
});
