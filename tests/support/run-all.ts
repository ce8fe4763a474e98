import { enableCompileCache } from 'node:module';
import { sumOf, summaryOf, type Counts } from './count-tests.js';
import { idleShare, processorTimes } from './idle-share.js';
import { runInBackground } from './in-background.js';
import { runJest, type JestProject } from './run-jest.js';
import { pathsOf } from './runs.js';
import { timed, untimed } from './slice.js';

interface Step {
  readonly name: string;
  /**
   * `alone`: one after the other, in this order. `beneath`: on what those leave of the processors, two of them side by side,
   * in this order.
   */
  readonly runs: 'beneath' | 'alone';
  readonly does: () => Promise<Counts>;
}

/** A check that either holds or does not: counts as one test. */
const check = (name: string, ...args: readonly string[]): Step => ({
  name,
  runs: 'beneath',
  does: async (): Promise<Counts> => {
    const { status, printed } = await runInBackground(args);
    process.stdout.write(printed);
    return {
      passed: status === 0 ? 1 : 0,
      failed: status === 0 ? 0 : 1,
      skipped: [],
      failures: status === 0 ? [] : [name],
      files: [],
    };
  },
});

const tests = (
  name: string,
  projects: readonly JestProject[],
  which: { readonly names?: string; readonly paths?: string; readonly atATime?: 1 } = {},
): Step => ({ name, runs: 'alone', does: (): Promise<Counts> => runJest({ projects, ...which }) });

const steps: readonly Step[] = [
  // longest first: whatever comes last here is waited for alone
  check('lint', 'node_modules/eslint/bin/eslint.js', '.'),
  {
    name: 'unit (reckoning)',
    runs: 'beneath',
    does: () =>
      // beneath a system that has much to do, a second of theirs may take a minute
      runJest({
        projects: ['together', 'unit'],
        paths: pathsOf('reckoning'),
        longestTestMs: 900_000,
        inBackground: true,
      }),
  },
  // from what the build has kept: it looks again only at what has changed since
  check('types', 'node_modules/typescript/bin/tsc', '-p', '.', '--noEmit'),
  check('generated files unchanged', 'dist/libs/contracts/generate.js', '--check'),
  check('pages about rules unchanged', 'dist/infra/rule-pages/generate.js', '--check'),
  check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  check(
    'forbidden edges',
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    'libs',
    'services',
    'infra',
    'tests',
  ),
  check('unused code', 'node_modules/knip/bin/knip.js'),
  tests('end to end, and fault (slice)', ['e2e', 'fault'], { names: untimed }),
  tests('fault, timed (slice)', ['fault'], { names: timed, atATime: 1 }),
  // the short files fill what the long ones leave while they wait
  tests('integration, and unit', ['at once', 'integration', 'unit'], { paths: pathsOf('at once') }),
];

const help = `npm test -- [step …]
  Runs everything that must hold, and ends with one line: N passed, N failed, N skipped.

  Steps (the beginning of a name is enough): ${steps.map(({ name }) => name).join(', ')}

Exit status: 0 all passed, 1 something failed, 2 the call was wrong.
`;

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = words.filter((word) => !steps.some(({ name }) => name.startsWith(word)));
  if (unknown.length > 0) {
    process.stderr.write(`There is no step ${unknown.join(', ')}.\n${help}`);
    return 2;
  }
  const all: Counts[] = [];
  const chosen = steps.filter(({ name }) => words.length === 0 || words.some((word) => name.startsWith(word)));
  const take = async (waiting: Step[]): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { name, does } = step;
      const began = Date.now();
      const times = processorTimes();
      process.stdout.write(`\n── ${name}\n`);
      const counts = await does();
      all.push(counts);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      const idle = Math.round(idleShare(times, processorTimes()) * 100);
      process.stdout.write(
        `── ${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s, processors ${idle} % idle)\n`,
      );
    }
  };
  const [beneath, alone] = [
    chosen.filter(({ runs }) => runs === 'beneath'),
    chosen.filter(({ runs }) => runs === 'alone'),
  ];
  await Promise.all([take(alone), take(beneath), take(beneath)]);
  const sum = sumOf(all);
  process.stdout.write(`\n${summaryOf(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

// hundreds of processes are started: each finds compiled what the first has compiled
const { directory } = enableCompileCache();
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;
process.exitCode = await main(process.argv.slice(2));
