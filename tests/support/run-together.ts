import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '../../infra/local/repository-root.js';
import { unitTestsOf, type Group } from './unit-runs.js';

const load = createRequire(import.meta.url);

/** Makes one test file of all unit tests of a group: what begins and ends one of them begins and ends no other. */
export function runTogether(group: Group): void {
  for (const path of unitTestsOf(group))
    describe(path, () => {
      load(join(repositoryRoot, path));
    });
}
