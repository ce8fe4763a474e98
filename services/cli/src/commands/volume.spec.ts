import { runCommandLine } from '../command-line.js';

interface Answer {
  readonly status: number;
  readonly printed: string;
  readonly errors: string;
}

/** `npm run cli -- volume …` in this process. */
async function volume(...words: readonly string[]): Promise<Answer> {
  const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
  let [printed, errors] = ['', ''];
  process.stdout.write = (text) => ((printed += String(text)), true);
  process.stderr.write = (text) => ((errors += String(text)), true);
  try {
    const status = await runCommandLine(['node', 'main.js', 'volume', ...words]);
    return { status, printed, errors };
  } finally {
    Object.assign(process.stdout, { write: out });
    Object.assign(process.stderr, { write: err });
  }
}

describe('npm run cli -- volume', () => {
  it('says how often the rules ring for so many children, the same each time', async () => {
    const first = await volume('--children', '200', '--seed', '3');
    expect(first.status).toBe(0);
    expect(first.printed).toMatch(
      /^1\d\d ordinary children, \d\d\d child-years; a trust of [\d,]+ children and 4 nurses\./,
    );
    expect(first.printed).toContain('budget 15');
    expect((await volume('--children', '200', '--seed', '3')).printed).toBe(first.printed);
    expect((await volume('--children', '200', '--seed', '4')).printed).not.toBe(first.printed);
  });

  it('shares the work of the trust out among more nurses', async () => {
    const ofNurses = async (nurses: string) => {
      const { printed } = await volume('--children', '200', '--nurses', nurses, '--json');
      return JSON.parse(printed) as { seed: number; week: { cases: { trust: number; nurse: number } } };
    };
    const [two, eight] = [await ofNurses('2'), await ofNurses('8')];
    expect(two.seed).toBe(1);
    expect(two.week.cases.trust).toBe(eight.week.cases.trust);
    expect(two.week.cases.nurse).toBeCloseTo(4 * eight.week.cases.nurse);
  });

  it.each([
    ['--children', '0'],
    ['--children', 'many'],
    ['--seed', '-1'],
    ['--nurses', '1.5'],
    ['--years', '0'],
  ])('refuses %s %s in one line, and says what would do', async (...words) => {
    const { status, printed, errors } = await volume(...words);
    expect({ status, printed }).toEqual({ status: 2, printed: '' });
    expect(errors).toMatch(/^--\w+ takes a whole number from \d on\.\nFor example --\w+ 10000\.\n$/);
  });

  it('counts three years at most', async () => {
    const { status, errors } = await volume('--years', '4');
    expect([status, errors]).toEqual([2, '--years is at most 3.\nCount more children instead.\n']);
  });

  it('needs the policy documents, and says where they are looked for', async () => {
    const { status, errors } = await volume('--children', '1', '--policies', '/nowhere');
    expect(status).toBe(1);
    expect(errors).toContain('give --policies');
  });
});
