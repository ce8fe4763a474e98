import { relative } from 'node:path';
import { z } from 'zod';

/** What one step of the tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** For each test that did not run: why. */
  readonly skipped: readonly string[];
  /** For each failure: what failed. */
  readonly failures: readonly string[];
  readonly files: readonly { readonly file: string; readonly seconds: number }[];
}

const jestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const nothing: Counts = { passed: 0, failed: 0, skipped: [], failures: [], files: [] };
const failedFor = (what: string): Counts => ({ ...nothing, failed: 1, failures: [what] });

/** The reason in the name of a test that was left out: `skipped: no browser`. */
const reasonIn = (name: string): string | null => /skipped: [^()]*[^() ]/.exec(name)?.[0] ?? null;

/**
 * Counts a report of Jest. A test that did not run counts as skipped only if its name says why; else as failed.
 * @param text the report; null when there is none
 * @param status exit status of Jest
 * @param names regular expression by which tests were chosen; the others are not counted
 */
export function countTests(text: string | null, status: number, names = ''): Counts {
  const parsed = jestReport.safeParse(text === null ? null : parseJson(text));
  if (!parsed.success) return failedFor(`Jest ended with status ${status} and wrote no report`);
  const counts = { passed: 0, skipped: [] as string[], failures: [] as string[] };
  for (const suite of parsed.data.testResults) {
    const file = relative(process.cwd(), suite.name);
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'))
      counts.failures.push(`${file} could not be run to its end`);
    for (const test of suite.assertionResults) {
      if (!new RegExp(names).test(test.fullName)) continue;
      const reason = reasonIn(test.fullName);
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failures.push(`${file} › ${test.fullName}`);
      else if (reason === null) counts.failures.push(`${file} › ${test.fullName}: did not run, and does not say why`);
      else counts.skipped.push(`${reason.slice('skipped: '.length)} (${file})`);
    }
  }
  if (status !== 0 && counts.failures.length === 0)
    counts.failures.push(`Jest ended with status ${status} though no test failed`);
  return {
    ...counts,
    failed: counts.failures.length,
    files: parsed.data.testResults
      .filter(({ assertionResults }) => assertionResults.length > 0)
      .map(({ name, startTime, endTime }) => ({
        file: relative(process.cwd(), name),
        seconds: (endTime - startTime) / 1000,
      })),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The sum of several steps. */
export function sumOf(steps: readonly Counts[]): Counts {
  return steps.reduce(
    (sum, step) => ({
      passed: sum.passed + step.passed,
      failed: sum.failed + step.failed,
      skipped: [...sum.skipped, ...step.skipped],
      failures: [...sum.failures, ...step.failures],
      files: [...sum.files, ...step.files],
    }),
    nothing,
  );
}

/** What a person reads at the end; the last line is `N passed, N failed, N skipped`. */
export function summaryOf({ passed, failed, skipped, failures, files }: Counts): string {
  const slowest = files.toSorted((one, other) => other.seconds - one.seconds).slice(0, 8);
  const lines = [
    ...(slowest.length === 0 ? [] : ['slowest test files:']),
    ...slowest.map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`),
    ...failures.map((failure) => `failed: ${failure}`),
    ...skipped.map((reason) => `skipped: ${reason}`),
    '',
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
  return `${lines.join('\n')}\n`;
}
