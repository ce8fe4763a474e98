import { readFileSync } from 'node:fs';
import { readMentions } from '../code-words.js';
import { labelOf, ratesOf, readDevelopment, scoreOf } from './read-corpus.js';

/** Labelled in a file of their own. */
const beside = ['growth', 'appearance', 'substance'];
/** What nobody labelled: teeth came later, and signs of neglect are labelled in the first file alone. */
const files = [
  { file: 'development.txt', unlabelled: ['teeth', ...beside], atLeast: 450, isFound: 0.95 },
  { file: 'written-afresh.txt', unlabelled: ['teeth', 'neglect', ...beside], atLeast: 2_500, isFound: 0.925 },
];

describe('the development half of the corpus', () => {
  it.each(files)('prints what is not read as labelled: $file', ({ file, unlabelled, atLeast, isFound }) => {
    const sentences = readDevelopment(readFileSync(`libs/policy/src/coding/corpus/${file}`, 'utf8'));
    const read = (text: string): readonly string[] =>
      readMentions(text)
        .filter(({ kind }) => !unlabelled.includes(kind))
        .map(labelOf);
    const lines = sentences.flatMap(({ text, facts }) => {
      const got = read(text);
      const missed = [...new Set(facts)].filter((label) => !got.includes(label));
      const wrong = [...new Set(got)].filter((label) => !facts.includes(label));
      return missed.length + wrong.length === 0
        ? []
        : [`${text}\n    - ${missed.join('; ')}\n    + ${wrong.join('; ')}`];
    });
    const { precision, recall } = ratesOf(scoreOf(sentences, read));
    process.stdout.write(
      `${lines.join('\n')}\n${sentences.length} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    expect(sentences.length).toBeGreaterThan(atLeast);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(isFound);
  });

  it('tells growth, the look of injuries, and what was swallowed', () => {
    const sentences = readDevelopment(readFileSync('libs/policy/src/coding/corpus/growth-and-looks.txt', 'utf8'));
    const read = (text: string): readonly string[] =>
      readMentions(text)
        .filter(({ kind, value }) => beside.includes(kind) || value === 'frenulum-tear')
        .map(labelOf);
    const lines = sentences.flatMap(({ text, facts }) => {
      const got = [...new Set(read(text))].sort().join('; ');
      const wanted = [...new Set(facts)].sort().join('; ');
      return got === wanted ? [] : [`${text}\n    - ${wanted}\n    + ${got}`];
    });
    const { precision, recall } = ratesOf(scoreOf(sentences, read));
    process.stdout.write(
      `${lines.join('\n')}\n${sentences.length} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    expect(sentences.length).toBeGreaterThan(220);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.97);
  });
});
