import type { Command } from 'commander';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';
import { operatorOption } from '../operator-name.js';
import { jsonOption, print, tableOf } from '../print.js';
import type { ReadTopic, Reconciled } from '../reconcile-topic.js';

interface Options {
  readonly topic?: string;
  readonly as: string;
  readonly dryRun?: boolean;
  readonly acceptNewLog?: boolean;
  readonly wait: string;
  readonly json?: boolean;
}

function wordsOf(accepted: number, reconciled: readonly Reconciled[]): string {
  return [
    accepted === 0 ? '' : `The log that is there now is accepted; ${accepted} offsets were given up and are kept.\n`,
    tableOf([
      ['topic', 'from', 'to', 'compared', 'known', 'lacking', 'published again'],
      ...reconciled.map((one) => [
        one.topic,
        one.producer,
        one.reader,
        ...[one.compared, one.known, one.lacking, one.published].map(String),
      ]),
    ]),
  ].join('');
}

async function run(options: Options): Promise<void> {
  // the clients of Kafka and PostgreSQL are slow to load
  const { acceptLog, readers, reconcileTopic } = await import('../reconcile-topic.js');
  const all = Object.keys(readers) as ReadTopic[];
  const chosen = all.filter((topic) => options.topic === undefined || options.topic === topic);
  const [first] = chosen;
  if (first === undefined)
    throw new CommandFailure('Nobody reads a topic of this name.', `One of ${all.join(', ')}.`, 2);
  if (options.acceptNewLog === true && (options.topic === undefined || options.dryRun === true))
    throw new CommandFailure('--accept-new-log is for one topic, and for good.', 'Give --topic, without --dry-run.', 2);
  const patienceMs = Number(options.wait) * 1_000;
  if (!(patienceMs >= 0)) throw new CommandFailure('--wait takes seconds.', 'For example --wait 120.', 2);
  const endpoints = readEndpoints();
  const order = { as: options.as, dryRun: options.dryRun === true, patienceMs };
  const former = options.acceptNewLog === true ? await acceptLog(endpoints, first, order) : [];
  const reconciled: Reconciled[] = [];
  for (const topic of chosen) reconciled.push(await reconcileTopic(endpoints, topic, order));
  print({ former, reconciled }, options, () => wordsOf(former.length, reconciled));
}

/** `reconcile`: publishes again, from what each producer keeps for 30 days, exactly what its reader lacks. */
export function reconcile(program: Command): void {
  program
    .command('reconcile')
    .description('compare what was sent with what was taken, and publish again exactly what is lacking')
    .option('--topic <name>', 'one topic; default: each, in the order of the flow')
    .option('--dry-run', 'only say what is lacking')
    .option('--accept-new-log', 'first accept the log that is there now in place of the one its reader remembers')
    .option('--wait <seconds>', 'how long the reader may take to come to the end of the log', '60')
    .requiredOption(...operatorOption)
    .option(...jsonOption)
    .action(run);
}
