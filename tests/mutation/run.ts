import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '#infra/local';
import { z } from 'zod';
import { mutatedFiles, policyFiles, shuffled, type MutatedFile } from './mutated-files.js';

/** Share of mutants that must be found. */
const least = 0.85;
/** A sample holds at least so many. */
const enough = 1_000;

const help = `npm run test:mutation -- [options]
  Changes the code of the rules in one place after the other, and runs the specs that are meant to notice: each rule is held
  by its own spec. Lists of words and dictionaries are data, and left alone: precision and recall on sentences judge those.
  Prints how many changes were noticed in each file, and fails below ${least * 100} %.

  --all           every file; without it files are drawn until there are ${enough} mutants
  --seed N        which files are drawn (default: another each time; it is printed)
  --only TEXT     files whose path contains this
  --again         run all anew, also what has not changed since the last time
  --help          this text

Exit status: 0 enough were noticed, 1 too few, 2 the call was wrong.
`;

const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.string(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});

interface Outcome {
  /** Those that no spec came to an end with among them. */
  readonly noticed: number;
  readonly endless: number;
  readonly all: number;
  /** `file:line mutator`, those that nothing noticed. */
  readonly missed: readonly string[];
}

const folder = join(repositoryRoot, '.local', 'mutation');

function mutate({ file, specs }: MutatedFile, again: boolean): Outcome {
  const path = join(folder, `${file.replaceAll('/', '_')}.json`);
  rmSync(path, { force: true });
  if (again) rmSync(path.replace(/\.json$/, '.known.json'), { force: true });
  const { status } = spawnSync('npx', ['stryker', 'run', 'tests/mutation/stryker.config.mjs'], {
    cwd: repositoryRoot,
    env: { ...process.env, MUTATED: file, SPECS: specs.join(' '), REPORT: path },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the mutants of ${file} could not be run`);
  const { files } = report.parse(JSON.parse(readFileSync(path, 'utf8')));
  const mutants = Object.values(files).flatMap((one) => one.mutants);
  const counted = mutants.filter(({ status: end }) => end !== 'Ignored' && end !== 'CompileError');
  const missed = counted.filter(({ status: end }) => end === 'Survived' || end === 'NoCoverage');
  return {
    noticed: counted.length - missed.length,
    endless: counted.filter(({ status: end }) => end === 'Timeout').length,
    all: counted.length,
    missed: missed.map(
      ({ location, mutatorName, replacement }) => `${file}:${location.start.line} ${mutatorName} ${replacement ?? ''}`,
    ),
  };
}

function run(): number {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      only: { type: 'string', default: '' },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const files = mutatedFiles(policyFiles()).filter(({ file }) => file.includes(values.only));
  const isWhole = values.all || values.only !== '';
  process.stdout.write(isWhole ? `${files.length} files\n` : `files drawn with seed ${values.seed}\n`);
  mkdirSync(folder, { recursive: true });
  let [noticed, all, endless] = [0, 0, 0];
  const missed: string[] = [];
  for (const file of isWhole ? files : shuffled(files, Number(values.seed))) {
    if (!isWhole && all >= enough) break;
    const outcome = mutate(file, values.again);
    noticed += outcome.noticed;
    all += outcome.all;
    endless += outcome.endless;
    missed.push(...outcome.missed);
    process.stdout.write(`${shareOf(outcome).padStart(6)}  ${outcome.noticed} of ${outcome.all}  ${file.file}\n`);
  }
  for (const line of missed) process.stdout.write(`not noticed: ${line.replaceAll('\n', ' ').slice(0, 160)}\n`);
  process.stdout.write(
    `\n${shareOf({ noticed, all })} of ${all} mutants were noticed; ${least * 100} % are wanted. Of those noticed ${endless} by no end\n`,
  );
  return all > 0 && noticed / all >= least ? 0 : 1;
}

function shareOf({ noticed, all }: Pick<Outcome, 'noticed' | 'all'>): string {
  return all === 0 ? 'none' : `${((noticed / all) * 100).toFixed(1)} %`;
}

try {
  process.exitCode = run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
