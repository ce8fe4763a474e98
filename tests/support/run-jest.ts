import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Counts } from './count-tests.js';

/** Runs a program of ours in this terminal; resolves with its exit status. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The same, keeping what it prints: for programs that run side by side. */
export function runQuietly(args: readonly string[]): Promise<{ readonly status: number; readonly printed: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, printed: printed.join('') }));
  });
}

export type JestProject = 'unit' | 'integration' | 'e2e' | 'fault';

interface JestCall {
  /** Those of several share the processors: the long files of one fill the gaps of another. */
  readonly projects: readonly JestProject[];
  /** Regular expression for full names of tests; the others are left out and not counted. */
  readonly names?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which one test counts as hung; default: what jest.config.mjs says. */
  readonly longestTestMs?: number;
  /** Test files at a time; default: what jest.config.mjs says. Where a file starts a whole system, most of it is waiting. */
  readonly atATime?: 1;
}

/** Runs Jest projects and counts from its own report. A run that wrote none counts as failed. */
export async function runJest({
  projects,
  names = '',
  env = process.env,
  longestTestMs,
  atATime,
}: JestCall): Promise<Counts> {
  const scratch = mkdtempSync(join(tmpdir(), 'bellwether-test-'));
  const file = join(scratch, 'report.json');
  try {
    const status = await run(
      [
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
        ...(longestTestMs === undefined ? [] : ['--testTimeout', String(longestTestMs)]),
        // one system alone must meet the bounds of a proof at full size; see `atATime`
        ...(atATime === 1 ? ['--runInBand'] : []),
        // much of these is waiting for brokers to miss a member, and the like
        ...(projects.includes('integration') ? ['--maxWorkers', '3'] : []),
      ],
      env,
    );
    return countTests(textOf(file), status, names);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
