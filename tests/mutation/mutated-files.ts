import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('libs', 'policy', 'src');

/** A file whose mutants are made, and the specs that must fail for each. */
export interface MutatedFile {
  readonly file: string;
  readonly specs: readonly string[];
}

/** Data that the coder of words reads is judged by sentences, not by mutants. */
const data = [
  'coding/dictionary/',
  'coding/corpus/',
  'codes/',
  'time/england-bank-holidays',
  'time/scotland-bank-holidays',
  'time/northern-ireland-bank-holidays',
];

const together = (name: string): readonly string[] => [join('tests', 'mutation', name)];
/** What holds each file that reads words: all their specs, for it is a text that shows whether one of them does what it should. */
const allOfWords = together('all-of-words.ts');
const allOfRules = together('all-of-rules.ts');

/**
 * Files of the policy that hold logic, each with its spec; one without a spec of its own with those of the rules, and what reads
 * words with those of words.
 * @param names of files below `libs/policy/src`
 */
export function mutatedFiles(names: readonly string[]): readonly MutatedFile[] {
  const specs = new Set(names.filter((name) => name.endsWith('.spec.ts')));
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('index.ts'))
    .filter((name) => !data.some((part) => name.startsWith(part)))
    .sort()
    .map((name) => {
      const own = name.replace(/\.ts$/, '.spec.ts');
      if (name.startsWith('coding/')) return { file: pathOf(name), specs: allOfWords };
      return { file: pathOf(name), specs: specs.has(own) ? [pathOf(own)] : allOfRules };
    });
}

function pathOf(name: string): string {
  return join(folder, name);
}

/** Names of all files below `libs/policy/src`. */
export function policyFiles(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** The files in an order that the seed alone decides. */
export function shuffled(files: readonly MutatedFile[], seed: number): readonly MutatedFile[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  return files
    .map((file) => ({ file, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ file }) => file);
}
