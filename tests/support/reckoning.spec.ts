import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { notReckoning, reckoning } from './reckoning.js';

/** Whole paths, as Jest compares them. */
const specs = ['infra', 'libs', 'services', 'tests'].flatMap((folder) =>
  readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join(repositoryRoot, folder, name)),
);
const isIn = (paths: string) => (file: string) => new RegExp(paths).test(file);

describe('the two runs of unit tests', () => {
  it('leave no file out, and run none twice', () => {
    const unit = specs.filter((file) => !file.endsWith('.int.spec.ts'));
    expect(unit.length).toBeGreaterThan(300);
    expect(unit.filter((file) => isIn(reckoning)(file) === isIn(notReckoning)(file))).toEqual([]);
  });

  it('leave all that starts something to the second, whatever folder it is in', () => {
    const starting = specs.filter((file) => file.endsWith('.int.spec.ts'));
    expect(starting.length).toBeGreaterThan(100);
    // also one that nobody has written yet, beside those that reckon
    const beside = join(repositoryRoot, 'libs', 'facts', 'src', 'stored-facts.int.spec.ts');
    expect([...starting, beside].filter((file) => !isIn(notReckoning)(file))).toEqual([]);
  });
});
