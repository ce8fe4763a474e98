import type { Command } from 'commander';
import { readEndpoints } from '../env.js';
import { jsonOption, print, tableOf } from '../print.js';

/** `feeds`: the feeds of the running system and where each is received. */
export function feeds(program: Command): void {
  program
    .command('feeds')
    .description('list the feeds and their addresses')
    .option(...jsonOption)
    .action((options: { json?: boolean }) => {
      const { feeds: known, intake } = readEndpoints();
      const rows = known.map(({ name, mllp }) => ({ name, mllp: mllp ?? null, http: `${intake.http}/signals` }));
      print(rows, options, () => tableOf(rows.map(({ name, mllp, http }) => [name, mllp ?? 'no MLLP', http])));
    });
}
