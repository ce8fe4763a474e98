import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Counts of one step; `skipped` says why for each test that did not run. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const scratch = mkdtempSync(join(tmpdir(), 'bellwether-test-'));

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const node = (...args: readonly string[]) => run(process.execPath, args);

/** A check that either holds or does not: counts as one test. */
function check(args: readonly string[]): () => Promise<Outcome> {
  return async () => {
    const code = await node(...args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
  };
}

/** One Jest project, counted from its own report. */
function jest(project: string): () => Promise<Outcome> {
  return async () => {
    const file = join(scratch, `${project}.json`);
    const code = await node(
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${file}`,
      ...(project === 'unit' || project === 'integration' ? [] : ['--runInBand']),
    );
    let report: JestReport;
    try {
      report = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
    } catch {
      return { passed: 0, failed: 1, skipped: [] };
    }
    const tests = report.testResults.flatMap((suite) => suite.assertionResults);
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: tests.filter((test) => test.status === 'pending').map((test) => test.fullName),
    };
  };
}

const steps: readonly { readonly name: string; readonly does: () => Promise<Outcome> }[] = [
  { name: 'types', does: check(['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit', '--incremental', 'false']) },
  { name: 'generated files unchanged', does: check(['dist/libs/contracts/generate.js', '--check']) },
  { name: 'format', does: check(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']) },
  { name: 'lint', does: check(['node_modules/eslint/bin/eslint.js', '.']) },
  {
    name: 'forbidden edges',
    does: check(['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'libs', 'services', 'infra', 'tests']),
  },
  { name: 'unused code', does: check(['node_modules/knip/bin/knip.js']) },
  { name: 'unit', does: jest('unit') },
  { name: 'integration', does: jest('integration') },
  { name: 'end to end', does: jest('e2e') },
  { name: 'fault (slice)', does: jest('fault') },
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
const skipped: string[] = [];
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))) {
  const began = Date.now();
  console.log(`\n── ${step.name}`);
  const outcome = await step.does();
  passed += outcome.passed;
  failed += outcome.failed;
  skipped.push(...outcome.skipped);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${outcome.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
}
rmSync(scratch, { recursive: true, force: true });
for (const reason of skipped) console.log(`skipped: ${reason}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
