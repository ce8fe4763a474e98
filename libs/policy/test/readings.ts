import { createHash } from 'node:crypto';
import { codeWords, readMentions } from '../src/coding/code-words.js';
import { corpusFolder, developmentFiles, sentencesOf } from './misread.js';

/** So many sentences share a digest: few enough that a change is soon found, and that each mutant of words reads few. */
const together = 50;

/** Sentences of the development half that stand together. */
export interface Passage {
  /** File and which of its sentences: `guards.txt 101-150`. */
  readonly name: string;
  readonly texts: readonly string[];
}

/** The whole development half, what must be kept, and what chance made of them. */
export const passages: readonly Passage[] = [
  ...developmentFiles.map(({ file }) => file),
  'kept.txt',
  'varied.txt',
].flatMap((file) => {
  const texts = sentencesOf(file).map(({ text }) => text);
  return Array.from({ length: Math.ceil(texts.length / together) }, (_, at) => {
    const from = at * together;
    const some = texts.slice(from, from + together);
    return { name: `${file} ${from + 1}-${from + some.length}`, texts: some };
  });
});

/** A line of `readings.txt`: digest of every mention and coded fact of a passage, labelled or not, with its span; and its name. */
export function readingOf({ name, texts }: Passage): string {
  const digest = createHash('sha256');
  for (const text of texts) digest.update(JSON.stringify([readMentions(text), codeWords([{ field: 'reason', text }])]));
  return `${digest.digest('hex').slice(0, 8)} ${name}`;
}

/** Where the readings are kept. */
export const readingsFile = `${corpusFolder}/readings.txt`;

/** What `readings.txt` should hold by now. */
export function readingsNow(): string {
  return passages.map((passage) => `${readingOf(passage)}\n`).join('');
}
