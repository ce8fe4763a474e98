import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

interface Ended {
  readonly status: number;
  readonly printed: string;
}

const running = new Set<ChildProcess>();

/** Each leads a group of its own, which Ctrl-C at a terminal does not reach. */
function endAll(): void {
  for (const { pid } of running)
    try {
      if (pid !== undefined) process.kill(-pid);
    } catch {
      // it has ended meanwhile
    }
}
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

function yieldToOthers(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
    // Linux may weigh sessions against each other first: then the priority of a process counts within its own only
    writeFileSync(`/proc/${String(pid)}/autogroup`, String(constants.priority.PRIORITY_LOW));
  } catch {
    // a machine that knows no such thing: it shares as it likes
  }
}

/**
 * Runs a program of ours, with all that it starts, on what others leave of the processors: whole systems mostly wait, and
 * must not wait for this. Keeps what it prints.
 */
export function runInBackground(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    running.add(child);
    if (child.pid !== undefined) yieldToOthers(child.pid);
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ status: code ?? 1, printed: printed.join('') });
    });
  });
}
