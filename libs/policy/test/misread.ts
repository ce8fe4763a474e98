import { readFileSync } from 'node:fs';
import { readMentions, type CodedMention } from '../src/coding/code-words.js';
import { harmKinds } from '../src/coding/dictionary/harm-pair.js';
import { labelsOf, readDevelopment, type Sentence } from '../src/coding/corpus/read-corpus.js';

/** Where the sentences stand that words are tried on. */
export const corpusFolder = 'libs/policy/src/coding/corpus';

/** Labelled in a file of their own. */
const beside = ['growth', 'appearance', 'substance'];
const apart: readonly string[] = harmKinds;

/** What of each file is labelled (teeth came later, signs of neglect stand in the first alone), and how well it must be read. */
export const developmentFiles = [
  {
    file: 'development.txt',
    isLabelled: not('teeth', ...beside, ...apart),
    sentences: 450,
    precision: 0.95,
    recall: 0.95,
  },
  {
    file: 'alike.txt',
    isLabelled: not('teeth', ...beside, ...apart),
    sentences: 2_000,
    precision: 0.88,
    recall: 0.84,
  },
  {
    file: 'notes.txt',
    isLabelled: not('teeth', 'neglect', ...beside, ...apart),
    sentences: 140,
    precision: 0.85,
    recall: 0.83,
  },
  {
    file: 'written-afresh.txt',
    isLabelled: not('teeth', 'neglect', ...beside, ...apart),
    sentences: 2_500,
    precision: 0.95,
    recall: 0.925,
  },
  {
    file: 'guards.txt',
    isLabelled: not('teeth', 'neglect', ...beside, ...apart),
    sentences: 3_000,
    precision: 0.88,
    recall: 0.86,
  },
  {
    file: 'kinds-of-harm.txt',
    isLabelled: (kind: string) => apart.includes(kind),
    sentences: 180,
    precision: 0.95,
    recall: 0.95,
  },
  {
    file: 'growth-and-looks.txt',
    isLabelled: (kind: string, value: string) => beside.includes(kind) || value === 'frenulum-tear',
    sentences: 220,
    precision: 0.97,
    recall: 0.97,
  },
];

type File = (typeof developmentFiles)[number];

const mentionsByText = new Map<string, readonly CodedMention[]>();

/** What a text mentions; each is read once, however many ask. */
function mentionsOf(text: string): readonly CodedMention[] {
  const known = mentionsByText.get(text) ?? readMentions(text);
  mentionsByText.set(text, known);
  return known;
}

/** Reads what a file has labels for. */
export const readerOf =
  ({ isLabelled }: Pick<File, 'isLabelled'>) =>
  (text: string): readonly string[] =>
    mentionsOf(text)
      .filter(({ kind, value }) => isLabelled(kind, value))
      .flatMap(labelsOf);

function not(...unlabelled: readonly string[]): (kind: string) => boolean {
  return (kind) => !unlabelled.includes(kind);
}

export const sentencesOf = (file: string): readonly Sentence[] =>
  readDevelopment(readFileSync(`${corpusFolder}/${file}`, 'utf8'));

/** What of a file is not read as labelled: each sentence with what was missed and what was read instead. */
function misread(sentences: readonly Sentence[], read: (text: string) => readonly string[]): readonly string[] {
  return sentences.flatMap(({ text, facts }) => {
    const got = read(text);
    const missed = [...new Set(facts)].filter((label) => !got.includes(label));
    const wrong = [...new Set(got)].filter((label) => !facts.includes(label));
    return [
      ...(missed.length + wrong.length === 0 ? [] : [text]),
      ...(missed.length === 0 ? [] : [`  - ${missed.join('; ')}`]),
      ...(wrong.length === 0 ? [] : [`  + ${wrong.join('; ')}`]),
    ];
  });
}

/** Where what is misread is kept. */
export const misreadFile = `${corpusFolder}/misread.txt`;

/** What `misread.txt` should hold by now: its head as it stands, then every file of the development half. */
export function misreadNow(): string {
  const head = readFileSync(misreadFile, 'utf8').split('\n\n')[0] ?? '';
  const lines = developmentFiles.flatMap((file) => [
    '',
    `# ${file.file}`,
    ...misread(sentencesOf(file.file), readerOf(file)),
  ]);
  return `${[head, ...lines].join('\n')}\n`;
}
