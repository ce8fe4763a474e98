import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { livingProcessOf, writePidFile } from './supervise/process-identity.js';

/** Another launcher runs on this folder. */
export class AlreadyRunning extends Error {
  constructor(pid: number) {
    super(`A system runs here already (process ${pid}).`);
    this.name = 'AlreadyRunning';
  }
}

const fileOf = (dataDir: string): string => join(dataDir, 'pids', 'launcher.json');

/**
 * Takes a folder for this process; one that has ended without giving it back does not count.
 * @throws AlreadyRunning
 */
export function takeFolder(dataDir: string): void {
  const other = livingProcessOf(fileOf(dataDir));
  if (other !== null) throw new AlreadyRunning(other.pid);
  writePidFile(fileOf(dataDir), process.pid);
}

export function giveBackFolder(dataDir: string): void {
  rmSync(fileOf(dataDir), { force: true });
}
