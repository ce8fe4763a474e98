import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints, readPlanStarts } from '../env.js';
import { fillPlanStarts } from '../fill-plan-starts.js';
import { readInput } from '../read-input.js';
import { jsonOption, print, spelledOut } from '../print.js';

/** `send-plan-list FILE --authority CODE`: hands in an authority's list of children with a plan, as CSV. */
export function sendPlanList(program: Command): void {
  program
    .command('send-plan-list')
    .description("hand in an authority's list of children with a plan (CSV: nhs_number,plan,start,end,category,worker)")
    .argument('<file>', 'CSV file with a header line')
    .requiredOption('--authority <code>', 'code of the authority, e.g. E00000001')
    .option('--as-of <instant>', 'moment at which the list was true (RFC 3339); default: now')
    .option('--feed <name>', 'feed whose token is used', 'westmarch-list')
    .option('--scope <full|changes>', 'full: a child who is not on it has no plan of this authority', 'full')
    .option(...jsonOption)
    .action(
      async (
        file: string,
        options: { authority: string; asOf?: string; feed: string; scope: string; json?: boolean },
      ) => {
        const endpoints = readEndpoints();
        const feed = endpoints.feeds.find(({ name }) => name === options.feed);
        if (!feed) throw new CommandFailure(`No feed ${options.feed} here.`, 'See `npm run cli -- feeds`.', 2);
        const query = new URLSearchParams({
          authority: options.authority,
          asOf: options.asOf ?? new Date().toISOString(),
          scope: options.scope,
        });
        const answer = await callService({
          url: `${endpoints.intake.http}/plan-lists?${query.toString()}`,
          token: feed.token,
          method: 'POST',
          body: fillPlanStarts(readInput(file).toString('utf8'), readPlanStarts()),
          contentType: 'text/csv',
        });
        print(answer, options, () => spelledOut(answer));
      },
    );
}
