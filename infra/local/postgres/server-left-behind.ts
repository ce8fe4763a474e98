import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive } from '../supervise/process-identity.js';

/** A server that an earlier start has left running. */
export interface ServerLeftBehind {
  readonly pid: number;
  readonly port: number;
  /** Its command line as PostgreSQL wrote it down. */
  readonly options: string;
}

/** The server that runs on a data folder; null when none does. A stranger that was given its number is not taken for it. */
export function serverLeftBehind(data: string): ServerLeftBehind | null {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (pid === undefined || port === undefined || !(pid > 0) || !isAlive(pid)) return null;
  if (commandOf(pid)?.includes(data) !== true) return null;
  return { pid, port, options: readFileSync(join(data, 'postmaster.opts'), 'utf8') };
}
