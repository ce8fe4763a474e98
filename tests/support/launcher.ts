import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import type { Endpoints } from './endpoints.js';

/** What `npm start` runs, as a process of its own. */
export interface Launcher {
  readonly child: ChildProcess;
  /** Resolves with what it prints when everything is up; rejects when it ends before. */
  readonly up: Promise<Endpoints>;
  /** Resolves with exit status and what it said for people. */
  readonly ended: Promise<{ readonly status: number | null; readonly said: string }>;
  /** What a terminal does at Ctrl-C: the whole group of processes hears it. */
  readonly ctrlC: () => void;
}

/** Starts `npm start -- --json --no-demo` on a folder and a port base of its own. */
export function startLauncher(dataDir: string, portBase: number, ...args: readonly string[]): Launcher {
  return launch(dataDir, portBase, ['--no-demo', ...args]);
}

/** Starts `npm start -- --json`: the first start of a folder plays the stories. */
export function startDemonstration(dataDir: string, portBase: number): Launcher {
  return launch(dataDir, portBase, []);
}

function launch(dataDir: string, portBase: number, args: readonly string[]): Launcher {
  const child = spawn(
    process.execPath,
    [join(repositoryRoot, 'dist', 'infra', 'local', 'start.js'), '--json', ...args],
    {
      cwd: repositoryRoot,
      env: { ...process.env, BELLWETHER_DATA_DIR: dataDir, BELLWETHER_PORT_BASE: String(portBase) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let printed = '';
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, said }));
  const up = new Promise<Endpoints>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.endsWith('\n')) resolve(JSON.parse(printed) as Endpoints);
    });
    void ended.then(({ status }) => reject(new Error(`the launcher ended with ${status}: ${said}`)));
  });
  // a start that is meant to fail is looked at through `ended`
  up.catch(() => undefined);
  return { child, up, ended, ctrlC: () => process.kill(-child.pid!, 'SIGINT') };
}
