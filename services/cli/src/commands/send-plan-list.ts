import { InvalidArgumentError, Option, type Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { listInWords, type ListAnswer } from '../list-in-words.js';
import { readEndpoints, readPlanStarts, type Endpoints } from '../env.js';
import { fillPlanStarts } from '../fill-plan-starts.js';
import { changeInWords, refuseUnconfirmed, type ListChange } from '../leaving-children.js';
import { numbersOnList } from '../numbers-on-list.js';
import { readInput } from '../read-input.js';
import { jsonOption, print } from '../print.js';

interface Options {
  readonly authority: string;
  readonly asOf?: string;
  readonly feed: string;
  readonly scope: string;
  readonly confirmLeaving?: number;
  readonly json?: boolean;
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is the number of children who leave.');
}

/** What the list would change; null where that cannot be asked: a list of changes takes nobody off, a broken one is refused. */
async function changeBy(
  { services, operator }: Endpoints,
  csv: string,
  { authority, asOf, scope }: { authority: string; asOf: string; scope: string },
): Promise<ListChange | null> {
  const nhsNumbers = numbersOnList(csv);
  if (scope !== 'full' || nhsNumbers === null) return null;
  return callService<ListChange>({
    url: `${services['screening']?.url ?? ''}/operator/plan-lists/compare`,
    token: operator.token,
    method: 'POST',
    body: JSON.stringify({ authority, asOf, nhsNumbers }),
  });
}

async function send(file: string, options: Options): Promise<void> {
  const csv = readInput(file).toString('utf8');
  const endpoints = readEndpoints();
  const feed = endpoints.feeds.find(({ name }) => name === options.feed);
  if (!feed) throw new CommandFailure(`No feed ${options.feed} here.`, 'See `npm run cli -- feeds`.', 2);
  const { authority, scope } = options;
  const query = { authority, asOf: options.asOf ?? new Date().toISOString(), scope };
  const list = fillPlanStarts(csv, readPlanStarts());
  const change = await changeBy(endpoints, list, query);
  if (change !== null) refuseUnconfirmed(change, options.confirmLeaving ?? null);
  const answer = await callService<ListAnswer>({
    url: `${endpoints.intake.http}/plan-lists?${new URLSearchParams(query).toString()}`,
    token: feed.token,
    method: 'POST',
    body: list,
    contentType: 'text/csv',
  });
  print({ ...answer, ...(change === null ? {} : { change }) }, options, () =>
    [change === null ? '' : `${changeInWords(change)}\n`, listInWords(answer)].join(''),
  );
}

/** `send-plan-list FILE --authority CODE`: hands in an authority's list of children with a plan, as CSV. */
export function sendPlanList(program: Command): void {
  program
    .command('send-plan-list')
    .description("hand in an authority's list of children with a plan (CSV: nhs_number,plan,start,end,category,worker)")
    .argument('<file>', 'CSV file with a header line')
    .requiredOption('--authority <code>', 'code of the authority, e.g. E00000001')
    .option('--as-of <instant>', 'moment at which the list was true (RFC 3339); default: now')
    .option('--feed <name>', 'feed whose token is used', 'westmarch-list')
    .addOption(
      new Option('--scope <full|changes>', 'full: a child who is not on it has no plan of this authority')
        .choices(['full', 'changes'])
        .default('full'),
    )
    .option('--confirm-leaving <n>', 'that so many children leave by it is right', wholeNumber)
    .option(...jsonOption)
    .action(send);
}
