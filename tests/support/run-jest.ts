import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Counts } from './count-tests.js';
import { runInBackground } from './in-background.js';

/** Runs a program of ours in this terminal; resolves with its exit status. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export type JestProject = 'unit' | 'together' | 'at once' | 'integration' | 'e2e' | 'fault';

interface JestCall {
  /** Those of several share the processors: the long files of one fill the gaps of another. */
  readonly projects: readonly JestProject[];
  /** Regular expression for full names of tests; the others are left out and not counted. */
  readonly names?: string;
  /** Regular expression for paths of test files; default: all. */
  readonly paths?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which one test counts as hung; default: what jest.config.mjs says. */
  readonly longestTestMs?: number;
  /** Test files at a time; default: what jest.config.mjs says. Where a file starts a whole system, most of it is waiting. */
  readonly atATime?: 1;
  /** Runs on what others leave of the processors, and prints when it ends. */
  readonly inBackground?: boolean;
}

/** Runs Jest projects and counts from its own report. A run that wrote none counts as failed. */
export async function runJest({
  projects,
  names = '',
  paths = '',
  env = process.env,
  longestTestMs,
  atATime,
  inBackground = false,
}: JestCall): Promise<Counts> {
  const scratch = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
  const file = join(scratch, 'report.json');
  try {
    const args = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      // its workers get this too: every test file loads its modules anew, and most of that dies young
      '--max-semi-space-size=64',
      join('node_modules', 'jest', 'bin', 'jest.js'),
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${file}`,
      ...(names === '' ? [] : ['--testNamePattern', names]),
      ...(paths === '' ? [] : ['--testPathPatterns', paths]),
      ...(longestTestMs === undefined ? [] : ['--testTimeout', String(longestTestMs)]),
      // one system alone must meet the bounds of a proof at full size; see `atATime`
      ...(atATime === 1 ? ['--runInBand'] : []),
      // much of these is waiting for brokers to miss a member, and the like
      ...(projects.includes('integration') ? ['--maxWorkers', '3'] : []),
    ];
    const status = inBackground ? await printedAtEnd(args) : await run(args, env);
    return countTests(textOf(file), status, names);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function printedAtEnd(args: readonly string[]): Promise<number> {
  const { status, printed } = await runInBackground(args);
  process.stdout.write(printed);
  return status;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
