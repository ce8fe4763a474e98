import type { Command } from 'commander';
import { childProgress, endProgress } from '../child-progress.js';
import { CommandFailure } from '../command-failure.js';
import { jsonOption, print } from '../print.js';
import { rate } from '../volume/base-rates.js';
import { wholeNumber } from '../whole-number.js';

interface Options {
  readonly children: string;
  readonly seed: string;
  readonly nurses: string;
  readonly policies: string;
  readonly json?: boolean;
}

/** Children drawn between two words of progress. */
const atOnce = 1_000;

async function run(options: Options): Promise<void> {
  const children = wholeNumber('children', options.children, 1);
  const seed = wholeNumber('seed', options.seed, 0);
  const nurses = wholeNumber('nurses', options.nurses, 1);
  // the libraries behind them are slow to load
  const [{ loadPolicies }, { Draw }, { VolumeCount }, { ratesOf, volumeWords }] = await Promise.all([
    import('#libs/platform'),
    import('../volume/draw.js'),
    import('../volume/count-volume.js'),
    import('../volume/print-volume.js'),
  ]);
  const policies = await loadPolicies(options.policies).catch((error: unknown) => {
    throw new CommandFailure(
      `The policy documents cannot be read: ${error instanceof Error ? error.message : 'unknown'}`,
      'Run it from the root of the repository, or give --policies.',
    );
  });
  const [draw, count] = [new Draw(seed), new VolumeCount(policies)];
  for (let done = 0; done < children; done += atOnce) {
    count.draw(draw, Math.min(atOnce, children - done));
    childProgress(Math.min(children, done + atOnce), children);
  }
  endProgress();
  const trust = { children: rate('trustChildren'), nurses };
  const volume = count.result();
  print({ seed, nurses, ...ratesOf(volume, trust) }, options, () => volumeWords(volume, trust));
}

/** `volume`: how often the rules would ring for ordinary children, before anybody is rung. */
export function volume(program: Command): void {
  program
    .command('volume')
    .description('how often the rules ring in a drawn year of ordinary children: findings, cases, notices to nurses')
    .option('--children <number>', 'how many are drawn', '10000')
    .option('--seed <number>', 'the same seed draws the same children', '1')
    .option(
      '--nurses <number>',
      `nurses who share the worklist of the assumed trust of ${rate('trustChildren').toLocaleString('en-GB')} children`,
      String(rate('trustNurses')),
    )
    .option('--policies <folder>', 'policy documents to judge by', 'libs/policy/parameters')
    .option(...jsonOption)
    .action(run);
}
