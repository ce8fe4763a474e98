import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningProcess } from '../supervise/child.js';
import { runToEnd } from '../supervise/run-to-end.js';
import { asUser, type ServerUser } from './server-user.js';

/**
 * Makes an empty cluster in `<folder>/data`, when there is none. It is made beside and then renamed, so that a start that
 * was broken off leaves nothing half made.
 * @throws Error when initdb fails
 */
export async function initialise(
  binaries: string,
  folder: string,
  user: ServerUser | null,
  password: string,
  spawned: (process: RunningProcess) => void,
): Promise<void> {
  const data = join(folder, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const fresh = join(folder, 'data.new');
  rmSync(fresh, { recursive: true, force: true });
  const passwordFile = join(folder, '.initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== null) chownSync(passwordFile, user.uid, user.gid);
  try {
    await runToEnd(
      'initdb',
      join(binaries, 'bin', 'initdb'),
      [
        ...['-D', fresh, '-U', 'app', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'],
      ],
      spawned,
      asUser(user, folder),
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, data);
}
