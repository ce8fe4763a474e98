import { readFileSync } from 'node:fs';
import { developmentFiles, misreadFile, misreadNow, readerOf, sentencesOf } from '../../../test/misread.js';
import { ratesOf, scoreOf } from './read-corpus.js';

describe('the development half of the corpus', () => {
  it.each(developmentFiles)('is read as labelled, as often as this: $file', ({ file, isLabelled, ...atLeast }) => {
    const sentences = sentencesOf(file);
    const { precision, recall } = ratesOf(scoreOf(sentences, readerOf({ isLabelled })));
    process.stdout.write(`${sentences.length} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`);
    expect(sentences.length).toBeGreaterThan(atLeast.sentences);
    expect(precision).toBeGreaterThan(atLeast.precision);
    expect(recall).toBeGreaterThan(atLeast.recall);
  });

  it('is misread where misread.txt says so, and nowhere else', () => {
    expect(misreadNow()).toBe(readFileSync(misreadFile, 'utf8'));
  });
});
