import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const identity = z.object({
  pid: z.number().int().positive(),
  /** When it was started, in the system's own words. */
  startedAt: z.string(),
});

/** A process as a pid file names it. Numbers are given out again, so the moment of its start belongs to it. */
export type ProcessIdentity = z.infer<typeof identity>;

const linux = existsSync('/proc/self/stat');

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const askPs = (pid: number, column: string): string | null => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
};

/** State and start of a process in `/proc/<pid>/stat`; the name before them may hold blanks and brackets. */
function statOf(pid: number): { readonly state: string; readonly start: string } | null {
  const fields = textOf(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields?.[0] === undefined || fields[19] === undefined ? null : { state: fields[0], start: fields[19] };
}

/** Whether a process exists and has not ended; one that waits to be collected by its parent has ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return !linux || !['Z', 'X'].includes(statOf(pid)?.state ?? 'X');
}

/** Identity of a living process; null when there is none of this number. */
export function identify(pid: number): ProcessIdentity | null {
  if (!isAlive(pid)) return null;
  if (!linux) {
    const startedAt = askPs(pid, 'lstart');
    return startedAt === null ? null : { pid, startedAt };
  }
  const stat = statOf(pid);
  return stat === null
    ? null
    : { pid, startedAt: `${textOf('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${stat.start}` };
}

/** Whether the process that a file names is still the one that lives under that number. */
export function stillLives(named: ProcessIdentity): boolean {
  return identify(named.pid)?.startedAt === named.startedAt;
}

/** Command line of a living process; null when it cannot be read. */
export function commandOf(pid: number): string | null {
  return linux ? (textOf(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null) : askPs(pid, 'command');
}

/** Writes the identity of a process, in one step. */
export function writePidFile(file: string, pid: number): void {
  const found = identify(pid);
  if (found === null) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(found));
  renameSync(`${file}.new`, file);
}

/** The process that a pid file names, when it still lives; a file that names none is removed. */
export function livingProcessOf(file: string): ProcessIdentity | null {
  const text = textOf(file);
  if (text === null) return null;
  const named = parseIdentity(text);
  if (named !== null && stillLives(named)) return named;
  rmSync(file, { force: true });
  return null;
}

function parseIdentity(text: string): ProcessIdentity | null {
  try {
    return identity.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
