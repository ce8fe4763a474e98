import type { Command } from 'commander';
import { childProgress, endProgress } from '../child-progress.js';
import { CommandFailure } from '../command-failure.js';
import { jsonOption, print } from '../print.js';
import { assumption } from '../volume/assumed-trust.js';
import { familiesOf } from '../volume/families.js';
import { wholeNumber } from '../whole-number.js';

interface Options {
  readonly children: string;
  readonly years: string;
  readonly seed: string;
  readonly nurses: string;
  readonly policies: string;
  readonly json?: boolean;
}

/** First year that is counted; the one before it is there to look back on. Bank holidays are known from then on. */
const firstYear = 2025;

async function run(options: Options): Promise<void> {
  const children = wholeNumber('children', options.children, 1);
  const years = wholeNumber('years', options.years, 1);
  const seed = wholeNumber('seed', options.seed, 0);
  const nurses = wholeNumber('nurses', options.nurses, 1);
  if (years > 3) throw new CommandFailure('--years is at most 3.', 'Count more children instead.', 2);
  // the libraries behind them are slow to load
  const [{ loadPolicies }, { Delivery, simulate }, { VolumeCount }, { ratesOf, volumeWords }] = await Promise.all([
    import('#libs/platform'),
    import('#libs/population'),
    import('../volume/count-volume.js'),
    import('../volume/print-volume.js'),
  ]);
  const policies = await loadPolicies(options.policies).catch((error: unknown) => {
    throw new CommandFailure(
      `The policy documents cannot be read: ${error instanceof Error ? error.message : 'unknown'}`,
      'Run it from the root of the repository, or give --policies.',
    );
  });
  const time = { from: Date.UTC(firstYear, 0), to: Date.UTC(firstYear + years, 0) };
  const count = new VolumeCount(policies, time);
  let done = 0;
  const wanted = { children, years: years + 1, seed, from: `${firstYear - 1}-01-01` };
  const delivery = new Delivery(wanted);
  for (const family of familiesOf(simulate(wanted))) {
    count.add(family, { ofChildren: delivery.of(family), lists: delivery.listsNaming(family) });
    done += family.length;
    if (done % 100 < family.length) childProgress(done, children);
  }
  endProgress();
  const trust = { attendances: assumption('attendances'), nurses };
  const volume = count.result();
  print({ seed, nurses, ...ratesOf(volume, trust) }, options, () => volumeWords(volume, trust));
}

/** `volume`: how often the rules would ring for ordinary children, and for whom they ought to, before anybody is rung. */
export function volume(program: Command): void {
  program
    .command('volume')
    .description(
      'how often the rules ring in a synthetic population: findings, cases and notices to nurses for ordinary children, and how many embedded histories ring in time',
    )
    .option('--children <number>', 'how many are simulated', '10000')
    .option('--years <number>', 'how long is counted; one more is there to look back on', '1')
    .option('--seed <number>', 'the same seed gives the same children', '1')
    .option(
      '--nurses <number>',
      `nurses who share the worklist of the assumed trust of ${assumption('attendances').toLocaleString('en-GB')} emergency attendances a year`,
      String(assumption('nurses')),
    )
    .option('--policies <folder>', 'policy documents to judge by', 'libs/policy/parameters')
    .option(...jsonOption)
    .action(run);
}
