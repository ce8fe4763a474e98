// What is older than what it is made from. Only Node's own modules.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const sourceFolders = ['libs', 'services', 'infra', 'tests'];

/** Newest change below a folder, in milliseconds; folders count too, so that a removed file is seen. */
function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

/** Whether dist is missing or older than the sources. */
export function buildIsStale(root) {
  const stamp = join(root, 'dist', '.built');
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const configuration = ['package.json', 'tsconfig.json'].map((name) => statSync(join(root, name)).mtimeMs);
  return Math.max(...configuration, ...sourceFolders.map((folder) => newest(join(root, folder)))) > built;
}

/** Whether node_modules is missing, half installed or older than the lock. npm writes its own copy of the lock last. */
export function packagesAreStale(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}
