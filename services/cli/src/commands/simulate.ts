import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import type { Delivered } from '#libs/population';
import { childProgress, endProgress } from '../child-progress.js';
import { CommandFailure } from '../command-failure.js';
import { wholeNumber } from '../whole-number.js';

interface Options {
  readonly children: string;
  readonly years: string;
  readonly seed: string;
  readonly from: string;
  readonly out?: string;
  readonly ordinary?: boolean;
}

/** Arrivals of all children are put in order in memory. */
const mostChildYears = 100_000;

async function run(options: Options): Promise<void> {
  const children = wholeNumber('children', options.children, 1);
  const years = wholeNumber('years', options.years, 1);
  const seed = wholeNumber('seed', options.seed, 0);
  if (children * years > mostChildYears)
    throw new CommandFailure(
      `--children times --years is at most ${mostChildYears}.`,
      'Simulate parts of it with several seeds.',
      2,
    );
  if (!/^\d{4}-\d\d-\d\d$/.test(options.from) || Number.isNaN(Date.parse(options.from)))
    throw new CommandFailure('--from takes a date.', 'For example --from 2026-01-01.', 2);
  // slow to load, and no other command needs it
  const { deliver, simulate: simulated } = await import('#libs/population');
  const embedded = options.ordinary === true ? 'none' : 'some';
  const wanted = { children, years, seed, from: options.from, embedded } as const;
  const drawn = [];
  for (const child of simulated(wanted)) {
    drawn.push(child);
    if (drawn.length % 100 === 0) childProgress(drawn.length, children);
  }
  endProgress();
  const arrivals = deliver(drawn, wanted);
  await write(arrivals, options.out);
  if (options.out === undefined) return;
  const histories = drawn.filter(({ history }) => history !== null).length;
  process.stdout.write(
    `${arrivals.length} signals of ${drawn.length} children (${histories} with an embedded history) are in ${options.out}.\n`,
  );
}

/** A line each, to a file or to standard output, which may be closed early (`| head`). */
async function write(arrivals: readonly Delivered[], file: string | undefined): Promise<void> {
  const lines = Readable.from(linesOf(arrivals));
  if (file === undefined) {
    await pipeline(lines, process.stdout, { end: false }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    });
    return;
  }
  await pipeline(lines, createWriteStream(file)).catch(() => {
    throw new CommandFailure(`${file} cannot be written.`, 'Give --out a file in a folder that is there.');
  });
}

function* linesOf(arrivals: readonly Delivered[]): Generator<string> {
  for (const one of arrivals) yield `${JSON.stringify({ ...one, arrivesAt: new Date(one.arrivesAt).toISOString() })}\n`;
}

/** `simulate`: a synthetic population of children, as signals in order of arrival. */
export function simulate(program: Command): void {
  program
    .command('simulate')
    .description(
      'a synthetic population of children, one JSON object a line: {arrivesAt, child, marked, fault, signal}, in order of arrival; nothing is sent',
    )
    .option(
      '--children <number>',
      'how many, in families; child N is the same whatever the number, and a few who came to the country alone live beside them',
      '1000',
    )
    .option('--years <number>', 'how long', '1')
    .option('--seed <number>', 'the same seed gives the same bytes', '1')
    .option('--from <date>', 'first day', '2026-01-01')
    .option('--ordinary', 'without embedded histories')
    .option('--out <file>', 'write to a file instead of standard output')
    .action(run);
}
