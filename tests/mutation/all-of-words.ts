import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';

const folder = join(repositoryRoot, 'libs', 'policy', 'src', 'coding');

/**
 * All specs of words as one test file, but for the unread half of the corpus: each file of its own would load every dictionary
 * anew for each mutant.
 */
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
  if (name.endsWith('.spec.ts') && !name.includes('held-out')) await import(join(folder, name));
