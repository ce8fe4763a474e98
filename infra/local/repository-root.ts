import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  if (existsSync(join(from, 'package-lock.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('not inside a clone of the repository');
  return findRoot(parent);
}

/** The clone that this file belongs to, whether it runs from source or from dist. */
export const repositoryRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
