import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const source = pathToFileURL('libs/platform/src/fail-points.ts').href;

/** Runs passes of two points in a process of its own, and says how far it came. */
const passes = (spec: string, count = 5): { readonly ended: string; readonly passed: readonly string[] } => {
  const program = `
    import { armFailPoints, failPoint } from '${source}';
    armFailPoints(${JSON.stringify(spec)});
    for (let pass = 1; pass <= ${count}; pass += 1)
      for (const name of ['before-commit', 'after-commit']) {
        failPoint(name);
        console.log(name, pass);
      }`;
  const { signal, status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return { ended: signal ?? String(status), passed: stdout.split('\n').filter(Boolean) };
};

describe('a fail point', () => {
  it('does nothing when nobody has armed it', () => {
    expect(passes('')).toMatchObject({ ended: '0', passed: { length: 10 } });
    expect(passes('another-point:1')).toMatchObject({ ended: '0', passed: { length: 10 } });
  });

  it('kills the process at the first pass when no pass is named', () => {
    expect(passes('before-commit')).toEqual({ ended: 'SIGKILL', passed: [] });
  });

  it('kills the process at the pass that is named, and not before', () => {
    expect(passes('after-commit:3')).toEqual({
      ended: 'SIGKILL',
      passed: ['before-commit 1', 'after-commit 1', 'before-commit 2', 'after-commit 2', 'before-commit 3'],
    });
  });

  it('counts each point by itself', () => {
    expect(passes('before-commit:4,after-commit:2')).toEqual({
      ended: 'SIGKILL',
      passed: ['before-commit 1', 'after-commit 1', 'before-commit 2'],
    });
  });

  it('refuses to be armed with a pass that never comes: a test that kills nothing would be green', () => {
    for (const spec of ['before-commit:soon', 'before-commit:0', 'before-commit:1.5', ':2'])
      expect(passes(spec)).toEqual({ ended: '1', passed: [] });
  });
});
