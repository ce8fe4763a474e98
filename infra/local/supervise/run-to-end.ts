import type { SpawnOptions } from 'node:child_process';
import { startChild, type RunningProcess } from './child.js';

/**
 * Runs a program to its end.
 * @param what what it does, for people: `initdb`
 * @param spawned is told of the process, so that it can be stopped
 * @throws Error with the end of what it printed, when its status is not 0
 */
export async function runToEnd(
  what: string,
  command: string,
  args: readonly string[],
  spawned: (process: RunningProcess) => void,
  options: SpawnOptions = {},
): Promise<void> {
  const running = startChild(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  spawned(running);
  let printed = '';
  const take = (chunk: Buffer): void => void (printed = (printed + chunk.toString('utf8')).slice(-2_000));
  running.child.stdout?.on('data', take);
  running.child.stderr?.on('data', take);
  await running.ended;
  const { exitCode } = running.child;
  if (exitCode !== 0) throw new Error(`${what} failed (${exitCode ?? running.child.signalCode ?? '?'}): ${printed}`);
}
