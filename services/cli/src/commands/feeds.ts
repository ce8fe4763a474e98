import type { Command } from 'commander';
import { readEndpoints } from '../env.js';

/** `feeds`: the feeds of the running system and where each is received. */
export function feeds(program: Command): void {
  program
    .command('feeds')
    .description('list the feeds and their addresses')
    .option('--json', 'print JSON only')
    .action((options: { json?: boolean }) => {
      const { feeds: known, intake } = readEndpoints();
      const rows = known.map(({ name, mllp }) => ({ name, mllp: mllp ?? null, http: `${intake.http}/signals` }));
      process.stdout.write(
        options.json === true
          ? `${JSON.stringify(rows)}\n`
          : rows.map((row) => `${row.name.padEnd(20)} ${(row.mllp ?? 'no MLLP').padEnd(18)} ${row.http}\n`).join(''),
      );
    });
}
