import { execFileSync } from 'node:child_process';

/** Under which user the server runs: PostgreSQL refuses root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const nobody: ServerUser = { uid: 65_534, gid: 65_534 };

/** The user to run the server as, or null to run it as the present one. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  try {
    const uid = Number(
      execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    const gid = Number(
      execFileSync('id', ['-g', 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    return { uid, gid };
  } catch {
    return nobody;
  }
}

/** Options of a spawn as that user, with an environment that holds nothing of ours. */
export function asUser(
  user: ServerUser | null,
  cwd: string,
): { cwd: string; uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  return {
    cwd,
    ...(user === null ? {} : { uid: user.uid, gid: user.gid }),
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  };
}

/** Whether a user may walk down to a path. A 0700 folder on the way makes a spawn as that user fail without a word. */
export function canReach(path: string, user: ServerUser): boolean {
  try {
    execFileSync('stat', [path], { stdio: 'ignore', uid: user.uid, gid: user.gid, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
