import { join } from 'node:path';
import { repositoryRoot } from '../../infra/local/repository-root.js';
import { testsOf, type Run } from './runs.js';

/** What Jest gives to a test file to say which tests it has. */
const words = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'] as const;

type Words = Partial<Record<(typeof words)[number], unknown>>;
type Call = (...args: readonly unknown[]) => unknown;

/** Stands for what a word means, and for what that gives (`it.each(table)`): each call of it is noted, and made later. */
function noted(meant: () => unknown, said: (() => void)[]): Call {
  return new Proxy<Call>(() => undefined, {
    get: (_, key) => noted(() => Reflect.get(meant() as object, key), said),
    apply: (_, __, args: readonly unknown[]) => {
      let given: unknown;
      said.push(() => void (given = (meant() as Call)(...args)));
      return noted(() => given, said);
    },
  });
}

/**
 * Has a test file loaded, and notes what it says of its tests: loading may wait, where `describe` may not.
 * @param within where it finds the words
 * @returns calls to be made in that order
 */
export async function saidBy(load: () => Promise<unknown>, within: Words): Promise<readonly (() => void)[]> {
  const said: (() => void)[] = [];
  const meant = { ...within };
  for (const word of words) within[word] = noted(() => meant[word], said);
  try {
    await load();
  } finally {
    for (const word of words) within[word] = meant[word];
  }
  return said;
}

/** Makes one test file of all tests of a group: what begins and ends one of them begins and ends no other. */
export async function runTogether(run: Run): Promise<void> {
  for (const path of testsOf(run)) {
    const said = await saidBy(() => import(join(repositoryRoot, path)), globalThis);
    describe(path, () => {
      for (const call of said) call();
    });
  }
}
