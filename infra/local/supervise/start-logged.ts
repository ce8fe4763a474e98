import type { SpawnOptions } from 'node:child_process';
import { startChild, type RunningProcess } from './child.js';
import { LogFile } from './log-file.js';

/** Starts a process whose words go into a log file, and which a Ctrl-C at the terminal does not reach. */
export function startLogged(
  command: string,
  args: readonly string[],
  logFile: string,
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> = {},
): RunningProcess {
  // detached: only the launcher hears Ctrl-C, and stops things in order
  const { child, ...running } = startChild(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = new LogFile(logFile);
  log.take(child.stdout);
  log.take(child.stderr);
  return { ...running, ended: running.ended.then(() => log.close()) };
}
