import { readFileSync } from 'node:fs';
import { readMentions } from '../code-words.js';
import { harmKinds } from '../dictionary/harm-pair.js';
import { labelOf, ratesOf, readDevelopment, scoreOf } from './read-corpus.js';

/** Labelled in a file of their own. */
const beside = ['growth', 'appearance', 'substance'];
const apart: readonly string[] = harmKinds;

/** What nobody labelled: teeth came later, signs of neglect are labelled in the first file alone, and harm apart in the last. */
const files = [
  { file: 'development.txt', isLabelled: not('teeth', ...beside, ...apart), atLeast: 450, isFound: 0.95 },
  {
    file: 'written-afresh.txt',
    isLabelled: not('teeth', 'neglect', ...beside, ...apart),
    atLeast: 2_500,
    isFound: 0.925,
  },
  { file: 'kinds-of-harm.txt', isLabelled: (kind: string) => apart.includes(kind), atLeast: 180, isFound: 0.95 },
];

function not(...unlabelled: readonly string[]): (kind: string) => boolean {
  return (kind) => !unlabelled.includes(kind);
}

describe('the development half of the corpus', () => {
  it.each(files)('prints what is not read as labelled: $file', ({ file, isLabelled, atLeast, isFound }) => {
    const sentences = readDevelopment(readFileSync(`libs/policy/src/coding/corpus/${file}`, 'utf8'));
    const read = (text: string): readonly string[] =>
      readMentions(text)
        .filter(({ kind }) => isLabelled(kind))
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
