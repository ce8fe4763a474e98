import { readFileSync } from 'node:fs';
import { readMentions } from '../code-words.js';
import { labelOf, ratesOf, readDevelopment, scoreOf } from './read-corpus.js';

const sentences = readDevelopment(readFileSync('libs/policy/src/coding/corpus/development.txt', 'utf8'));
/** Teeth came later: nobody labelled them. */
const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind !== 'teeth')
    .map(labelOf);

describe('the development half of the corpus', () => {
  it('prints what is not read as labelled', () => {
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
    expect(sentences.length).toBeGreaterThan(450);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.95);
  });
});
