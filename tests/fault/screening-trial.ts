import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { repositoryRoot, startPostgres } from '#infra/local';
import { freePort } from '#libs/testing';
import { outcomeOf, type HistoriesOutcome } from './histories-outcome.js';
import { mutated, type Mutant } from './mutants.js';

/** Which histories: how many, and from which seed; what is not said is as in `npm test`. */
export interface Histories {
  readonly histories?: number;
  readonly seed?: number;
}

/** Screening's random histories on a copy of its sources, with a PostgreSQL of its own: nothing here changes the clone. */
export interface ScreeningTrial {
  /** Runs histories on the sources as they were when the trial began, with one slip or none; those without, several at once. */
  run(histories: Histories, mutant?: Mutant): Promise<HistoriesOutcome>;
  end(): Promise<void>;
}

const spec = 'services/screening/src/converge.int.spec.ts';

/** What the histories need of the repository; the rest is linked. */
export const copied = [
  ...['package.json', 'jest.config.mjs', 'tests/support/longest-first.mjs', 'tests/support/plain-global.mjs'],
  ...['libs', 'services/screening'],
];
const linked = ['node_modules', 'dist'];

export async function startScreeningTrial(): Promise<ScreeningTrial> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-histories-'));
  const sources = join(folder, 'sources');
  mkdirSync(join(sources, 'services'), { recursive: true });
  for (const name of copied) cpSync(join(repositoryRoot, name), join(sources, name), { recursive: true });
  for (const name of linked) symlinkSync(join(repositoryRoot, name), join(sources, name));
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: await freePort(),
    password: 'test',
    profile: 'throwaway',
    logFile: join(folder, 'postgres.log'),
  });
  const ending = new AbortController();
  const run = (histories: Histories) => runHistories(folder, sources, postgres.adminUrl, histories, ending.signal);
  return {
    run: async (histories, mutant) => {
      if (mutant === undefined) return run(histories);
      const { path, text } = mutated(sources, mutant);
      const before = readFileSync(path);
      writeFileSync(path, text);
      try {
        return await run(histories);
      } finally {
        writeFileSync(path, before);
      }
    },
    end: async () => {
      ending.abort();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runHistories(
  folder: string,
  sources: string,
  postgres: string,
  { histories, seed }: Histories,
  signal: AbortSignal,
): Promise<HistoriesOutcome> {
  const report = join(mkdtempSync(join(folder, 'run-')), 'report.json');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const which = ['--selectProjects=integration', '--runInBand', '--runTestsByPath', spec];
  const writes = ['--json', `--outputFile=${report}`, `--cacheDirectory=${join(folder, 'cache')}`];
  const env = {
    ...process.env,
    BELLWETHER_TEST_POSTGRES: postgres,
    // the histories need no broker: a name keeps the setup from starting one
    BELLWETHER_TEST_KAFKA: 'none:0',
    HISTORIES: histories?.toString(),
    HISTORY_SEED: seed?.toString(),
    HISTORY_ONLY: undefined,
  };
  const options = { cwd: sources, env, signal, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [...args, ...which, ...writes], options, (_error, _out, errors) => {
      resolve(outcomeOf(textOf(report)) ?? { ended: 'not-run', saying: stripVTControlCharacters(errors) });
    });
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
