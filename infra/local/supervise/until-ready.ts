import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { RunningProcess } from './child.js';

interface Waiting {
  /** Name for people. */
  readonly name: string;
  /** Asked again and again until it says yes. */
  readonly isReady: () => Promise<boolean>;
  /** Milliseconds between two questions. */
  readonly every: number;
  /** Its log: the last lines go into the error. */
  readonly logFile: string;
  /** Milliseconds to wait in all; default 60,000. */
  readonly within?: number;
}

function lastLines(logFile: string): string {
  try {
    const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5);
    return `\n  ${lines.map((line) => line.slice(0, 300)).join('\n  ')}`;
  } catch {
    return '';
  }
}

/**
 * Waits until a process that has just been started answers.
 * @throws Error when it ends before, or is not ready in time: then it is killed. The message ends with the last lines
 * of its log.
 */
export async function untilReady(process: RunningProcess, waiting: Waiting): Promise<void> {
  const { name, isReady, every, logFile, within = 60_000 } = waiting;
  const life = new AbortController();
  void process.ended.then(() => life.abort());
  const giveUp = Date.now() + within;
  for (;;) {
    if (life.signal.aborted) throw new Error(`${name} ended while starting (${logFile}):${lastLines(logFile)}`);
    if (await isReady()) return;
    if (Date.now() > giveUp) {
      await process.stop('SIGKILL');
      throw new Error(`${name} was not ready within ${within / 1000} s (${logFile}):${lastLines(logFile)}`);
    }
    await pause(every);
  }
}
