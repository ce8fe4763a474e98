import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { isAlive } from './process-identity.js';

/** A process that has been started, whoever started it. */
export interface RunningProcess {
  readonly pid: number;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Asks it to end, waits (default 20 s), then kills. */
  readonly stop: (signal?: NodeJS.Signals, graceMs?: number) => Promise<void>;
}

async function stopping(
  ended: Promise<void>,
  kill: (signal: NodeJS.Signals) => void,
  signal: NodeJS.Signals,
  graceMs: number,
): Promise<void> {
  kill(signal);
  const timer = setTimeout(() => kill('SIGKILL'), graceMs);
  await ended;
  clearTimeout(timer);
}

/**
 * Starts a process of our own.
 * @throws Error when there is no such program or it may not be run
 */
export function startChild(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): RunningProcess & { readonly child: ChildProcess } {
  const child = spawn(command, [...args], options);
  const ended = once(child, 'close').then(
    () => undefined,
    () => undefined,
  );
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal);
  if (child.pid === undefined) {
    child.on('error', () => undefined);
    throw new Error(`${command} could not be started`);
  }
  return {
    child,
    pid: child.pid,
    ended,
    kill,
    stop: (signal = 'SIGTERM', graceMs = 20_000) => stopping(ended, kill, signal, graceMs),
  };
}

/** A process of an earlier start, which is not our child: watched by asking whether it still exists. */
export function adopt(pid: number): RunningProcess {
  const ended = new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(timer);
      resolve();
    }, 100);
    timer.unref();
  });
  const kill = (signal: NodeJS.Signals): void => {
    if (isAlive(pid)) process.kill(pid, signal);
  };
  return { pid, ended, kill, stop: (signal = 'SIGTERM', graceMs = 20_000) => stopping(ended, kill, signal, graceMs) };
}
