import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { groups, pathsOf, runOf, testFiles, testsOf, type Run, type When } from './runs.js';

const whens = Object.keys(groups) as When[];
const folders = {
  reckoning: join(repositoryRoot, 'tests', 'together'),
  'at once': join(repositoryRoot, 'tests', 'together', 'at-once'),
};
const groupsOf = (when: When) =>
  Object.keys(groups[when]).map((group) => ({ when, group }) as Exclude<Run, { readonly group: null }>);
const byThemselves = whens.map((when): Run => ({ when, group: null }));
const rule = 'libs/policy/src/rules/plan/r01.spec.ts';

describe('the runs of tests', () => {
  it('leave no file out, and run none twice', () => {
    const run = [...whens.flatMap(groupsOf), ...byThemselves].flatMap(testsOf);
    expect(run.length).toBeGreaterThan(580);
    expect(run.toSorted()).toEqual(testFiles().toSorted());
  });

  it('have a group at once for every file, and no two groups for one', () => {
    const groupsFor = (when: When, path: string) =>
      Object.entries(groups[when]).flatMap(([name, paths]) => (paths.test(path) ? [name] : []));
    for (const path of testFiles()) {
      expect([path, ...groupsFor('at once', path)]).toHaveLength(2);
      expect(groupsFor('reckoning', path).length).toBeLessThanOrEqual(1);
    }
  });

  it.each(whens)('have a test file for each group, which runs that group %s, and none for another', (when) => {
    const files = readdirSync(folders[when]).filter((name) => name.endsWith('.ts'));
    expect(files).toEqual(
      groupsOf(when)
        .map(({ group }) => `${String(group)}.ts`)
        .toSorted(),
    );
    for (const run of groupsOf(when)) {
      const said = `\nawait runTogether({ when: '${when}', group: '${String(run.group)}' });\n`;
      expect(readFileSync(join(folders[when], `${String(run.group)}.ts`), 'utf8')).toContain(said);
      expect(testsOf(run).length).toBeGreaterThan(1);
    }
  });

  it.each(whens)('tell Jest of those that are run %s by themselves, and of no other', (when) => {
    const paths = new RegExp(pathsOf(when));
    expect(testFiles().filter((path) => paths.test(join(repositoryRoot, path)))).toEqual(
      testsOf({ when, group: null }),
    );
    for (const other of whens) expect(paths.test(join(folders[other], 'wider-lives.ts'))).toBe(other === when);
  });

  it('let what starts something run at once, whatever folder it is in', () => {
    expect(runOf('libs/policy/src/rules/plan/r01.int.spec.ts', '').when).toBe('at once');
  });

  it('let what looks at a clock run at once, beside nothing that goes before it', () => {
    const run = { when: 'at once', group: 'words-and-rules' };
    expect(runOf(rule, 'const began = performance.now();')).toEqual(run);
    expect(runOf(rule, '  const began = Date.now();')).toEqual(run);
  });

  it('let what says how much of the processor it may take begin with nothing loaded, and compiled, by others', () => {
    expect(runOf(rule, '  const began = process.cpuUsage();')).toEqual({ when: 'reckoning', group: null });
  });

  it('let what waits for most of its time do so by itself', () => {
    const run = runOf('libs/messaging/src/outbox/broker-outage.int.spec.ts', '');
    expect(run).toEqual({ when: 'at once', group: null });
  });
});
