import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signal } from '#libs/contracts';
import { runCommandLine } from '../command-line.js';

interface Answer {
  readonly status: number;
  readonly printed: string;
  readonly errors: string;
}

/** `npm run cli -- simulate …` in this process. */
async function simulate(...words: readonly string[]): Promise<Answer> {
  const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
  let [printed, errors] = ['', ''];
  process.stdout.write = (text) => ((printed += String(text)), true);
  process.stderr.write = (text) => ((errors += String(text)), true);
  try {
    const status = await runCommandLine(['node', 'main.js', 'simulate', ...words]);
    return { status, printed, errors };
  } finally {
    Object.assign(process.stdout, { write: out });
    Object.assign(process.stderr, { write: err });
  }
}

describe('npm run cli -- simulate', () => {
  it('prints signals of the contract in order of arrival, the same for the same seed', async () => {
    const first = await simulate('--children', '30', '--seed', '3');
    expect(first.status).toBe(0);
    const lines = first.printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { arrivesAt: string; marked: boolean; signal: unknown });
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.filter((line) => !signal.safeParse(line.signal).success)).toEqual([]);
    const arrivals = lines.map(({ arrivesAt }) => arrivesAt);
    expect(arrivals).toEqual(arrivals.toSorted());
    expect((await simulate('--children', '30', '--seed', '3')).printed).toBe(first.printed);
    expect((await simulate('--children', '30', '--seed', '4')).printed).not.toBe(first.printed);
  });

  it('writes the same lines to a file, and says how many', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
    try {
      const file = join(folder, 'population.ndjson');
      const { status, printed } = await simulate('--children', '20', '--ordinary', '--out', file);
      const written = readFileSync(file, 'utf8');
      expect(status).toBe(0);
      expect(printed).toBe(
        `${written.trimEnd().split('\n').length} signals of 20 children (0 with an embedded history) are in ${file}.\n`,
      );
      expect((await simulate('--children', '20', '--ordinary')).printed).toBe(written);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [['--children', '0'], /^--children takes a whole number from 1 on\.\n/],
    [['--years', '1.5'], /^--years takes a whole number from 1 on\.\n/],
    [['--from', 'spring'], /^--from takes a date\.\nFor example/],
    [['--children', '90000', '--years', '2'], /^--children times --years is at most 100000\.\n/],
  ])('refuses %p in one line, and says what would do', async (words, said) => {
    const { status, printed, errors } = await simulate(...words);
    expect({ status, printed }).toEqual({ status: 2, printed: '' });
    expect(errors).toMatch(said);
  });

  it('says when the file cannot be written', async () => {
    const { status, errors } = await simulate('--children', '1', '--out', '/nowhere/at/all.ndjson');
    expect(status).toBe(1);
    expect(errors).toContain('/nowhere/at/all.ndjson cannot be written.');
  });
});
