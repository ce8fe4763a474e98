import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

/** A part of messaging in a process of its own, so that it can be killed or stopped at any moment. */
export interface OwnProcess {
  /** Resolves with the signal or the status that it ended by. */
  readonly ended: Promise<string | number>;
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  /** Kills it if it still runs. */
  end(): Promise<void>;
}

/**
 * Starts a program of this folder from the build, and waits until it says `ready`.
 * @param program name without extension, e.g. `run-relay`
 * @throws Error when it ends before
 */
export async function startOwnProcess(program: string, settings: object): Promise<OwnProcess> {
  const file = join('dist', 'libs', 'messaging', 'test', `${program}.js`);
  const child = spawn(process.execPath, [file, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<string | number>((resolve) =>
    child.once('exit', (status, signal) => resolve(signal ?? status ?? 0)),
  );
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => line === 'ready' && resolve());
    void ended.then((by) => reject(new Error(`${program} ended before it was ready: ${by}`)));
  });
  return {
    ended,
    signal: (name) => void child.kill(name),
    end: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Settings that a program was started with. */
export const settingsGiven = (): unknown => JSON.parse(process.argv[2] ?? '{}');

/** Tells the test that the program runs. */
export const sayReady = (): void => void process.stdout.write('ready\n');
