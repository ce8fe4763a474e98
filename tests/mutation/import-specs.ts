import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';

/**
 * Makes all specs of a folder of the policy one test file: each file of its own would load every dictionary, or the policy
 * document, anew for each mutant.
 *
 * @param folder below `libs/policy/src`
 * @param leavingOut parts of the names of specs that are not meant
 */
export async function importSpecs(folder: string, ...leavingOut: readonly string[]): Promise<void> {
  const path = join(repositoryRoot, 'libs', 'policy', 'src', folder);
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.spec.ts') && !leavingOut.some((part) => name.includes(part))) await import(join(path, name));
}
