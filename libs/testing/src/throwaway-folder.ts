import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory alone. */
const memory = '/dev/shm';
/** Bytes that must be free there: what several systems of tests write, many times over. */
const room = 4 * 2 ** 30;

function hasRoom(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= room;
}

/**
 * Makes a folder for data that is thrown away. Servers of tests make and remove thousands of files, which on a disk takes as
 * much of a processor as the servers themselves do.
 * @param name what its name begins with
 * @param where `in memory`: on the disk all the same where there is no room
 */
export function throwawayFolder(name: string, where: 'in memory' | 'on disk' = 'in memory'): string {
  const folder = mkdtempSync(join(where === 'in memory' && hasRoom() ? memory : tmpdir(), name));
  // PostgreSQL runs as another user than root, and walks through
  chmodSync(folder, 0o711);
  return folder;
}
