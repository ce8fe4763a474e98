import type { Command } from 'commander';
import { readEndpoints } from '../env.js';
import { jsonOption, print, tableOf } from '../print.js';

/** `topics`: where each log ends, how far each service has read it, and what lies between. */
export function topics(program: Command): void {
  program
    .command('topics')
    .description('the five topics: partitions, end of the log, stored offset of each reader, lag')
    .option(...jsonOption)
    .action(async (options: { json?: boolean }) => {
      // the clients of Kafka and PostgreSQL are slow to load, and no other command needs them
      const { lookAtTopics } = await import('../look-at-topics.js');
      const states = await lookAtTopics(readEndpoints());
      print(states, options, () =>
        tableOf([
          ['topic', 'partitions', 'records', 'reader', 'stored offset', 'lag'],
          ...states.map(({ topic, partitions, end, reader, stored, lag }) => [
            topic,
            String(partitions.length),
            String(end),
            reader ?? 'nobody',
            stored === null ? '-' : String(stored),
            lag === null ? '-' : String(lag),
          ]),
        ]),
      );
    });
}
