import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { canReach, type ServerUser } from './server-user.js';

/** Lets others walk through (not look into) a folder that is ours: `.local`, or one made for a test. */
function letThrough(folder: string): void {
  if (basename(folder) !== '.local' && !folder.startsWith(join(tmpdir(), 'bellwether-'))) return;
  chmodSync(folder, (statSync(folder).mode & 0o777) | 0o011);
}

/**
 * A folder that the server's user owns and can walk down to. Inside a home that others may not enter (0700) there is
 * none: then a folder of `/var/tmp`, named after the one that was wanted.
 */
export function reachableFolder(wanted: string, user: ServerUser | null): string {
  mkdirSync(wanted, { recursive: true });
  if (user === null) return wanted;
  chownSync(wanted, user.uid, user.gid);
  letThrough(dirname(wanted));
  if (canReach(join(wanted, '.'), user)) return wanted;
  const elsewhere = join('/var/tmp', `bellwether-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  mkdirSync(elsewhere, { recursive: true });
  chownSync(elsewhere, user.uid, user.gid);
  return elsewhere;
}
