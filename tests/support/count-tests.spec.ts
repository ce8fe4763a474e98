import { countTests, sumOf, summaryOf } from './count-tests.js';

const suite = (status: string, ...tests: readonly (readonly [status: string, fullName: string])[]) => ({
  name: 'a.spec.ts',
  status,
  startTime: 1_000,
  endTime: 3_500,
  assertionResults: tests.map(([result, fullName]) => ({ status: result, fullName })),
});
const report = (...suites: readonly object[]) => JSON.stringify({ testResults: suites });

describe('a run of tests', () => {
  it('is counted from its report', () => {
    const counts = countTests(report(suite('failed', ['passed', 'one'], ['failed', 'two'])), 1);
    expect(counts).toMatchObject({ passed: 1, failed: 1, skipped: [], failures: ['a.spec.ts › two'] });
    expect(counts.files).toEqual([{ file: 'a.spec.ts', seconds: 2.5 }]);
  });

  it.each([[null], [''], ['{"testRes']])('that wrote the report %j counts as failed', (text) => {
    expect(countTests(text, 134)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts as failed when a file could not even be loaded', () => {
    expect(countTests(report(suite('failed')), 1).failures).toEqual(['a.spec.ts could not be run to its end']);
  });

  it('counts as failed when Jest says so though no test does', () => {
    expect(countTests(report(suite('passed', ['passed', 'one'])), 1).failed).toBe(1);
  });

  it('names the reason of a test that was skipped', () => {
    const counts = countTests(report(suite('passed', ['pending', 'the page is legible (skipped: no browser)'])), 0);
    expect(counts).toMatchObject({ failed: 0, skipped: ['no browser (a.spec.ts)'] });
  });

  it('lets no test be left out without a reason', () => {
    expect(countTests(report(suite('passed', ['pending', 'the page is legible'])), 0).failed).toBe(1);
  });

  it('does not count tests that nobody asked for', () => {
    const text = report(suite('passed', ['passed', 'G1 kills'], ['pending', 'G9 poison']));
    expect(countTests(text, 0, '(^|\\s)(G1)(\\s|$)')).toMatchObject({ passed: 1, failed: 0, skipped: [] });
  });
});

describe('the end of a run', () => {
  it('is one line of counts, with every reason before it', () => {
    const counts = sumOf([
      countTests(report(suite('passed', ['passed', 'one'], ['pending', 'two (skipped: no browser)'])), 0),
      countTests(null, 1),
    ]);
    const lines = summaryOf(counts).trimEnd().split('\n');
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 1 skipped');
    expect(lines).toContain('skipped: no browser (a.spec.ts)');
    expect(lines).toContain('failed: Jest ended with status 1 and wrote no report');
  });
});
