import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { groups, pathsOf, together, unitRunOf, unitTests, unitTestsOf, type Group } from './unit-runs.js';

const names = Object.keys(groups) as Group[];
const folder = join(repositoryRoot, 'tests', 'together');
const rule = 'libs/policy/src/rules/plan/r01.spec.ts';

describe('the runs of unit tests', () => {
  it('leave no file out, and run none twice', () => {
    const run = [...names, 'by itself' as const, 'at once' as const].flatMap(unitTestsOf);
    expect(run.length).toBeGreaterThan(450);
    expect(run.toSorted()).toEqual(unitTests());
    for (const path of unitTests())
      expect(names.filter((name) => groups[name].test(path)).length).toBeLessThanOrEqual(1);
  });

  it('have a test file for each group, which runs that group, and none for another', () => {
    expect(readdirSync(folder)).toEqual(names.map((name) => `${name}.ts`).toSorted());
    for (const name of names) {
      expect(readFileSync(join(folder, `${name}.ts`), 'utf8')).toContain(`\nrunTogether('${name}');\n`);
      expect(unitTestsOf(name).length).toBeGreaterThan(1);
    }
  });

  it.each(['by itself', 'at once'] as const)('tell Jest of those that are run %s, and of no other', (run) => {
    const paths = new RegExp(pathsOf(run, together));
    expect(unitTests().filter((path) => paths.test(join(repositoryRoot, path)))).toEqual(unitTestsOf(run));
    expect(paths.test(join(folder, 'wider-lives.ts'))).toBe(true);
  });

  it('leave what starts something to the integration tests, whatever folder it is in', () => {
    expect(unitTests().filter((path) => path.includes('.int.'))).toEqual([]);
  });

  it('let what looks at a clock run at once, beside nothing that goes before it', () => {
    expect(unitRunOf(rule, 'const began = performance.now();')).toBe('at once');
    expect(unitRunOf(rule, '  const began = Date.now();')).toBe('at once');
  });

  it('let what says how much of the processor it may take begin with nothing loaded, and compiled, by others', () => {
    expect(unitRunOf(rule, '  const began = process.cpuUsage();')).toBe('by itself');
  });

  it('let what waits while it is loaded do so by itself; what waits within a test may run with others', () => {
    expect(unitRunOf(rule, 'const policies = await loadPolicies();')).toBe('by itself');
    expect(unitRunOf(rule, "it('waits', async () => {\n  await later();\n});")).toBe('policy');
  });
});
