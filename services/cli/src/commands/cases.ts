import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';
import { jsonOption, print, spelledOut, tableOf } from '../print.js';

interface OpenCase {
  readonly number: string;
  readonly severity: string;
  readonly rules: readonly string[];
  readonly answerDue?: string | null;
}

function casework(): { url: string; token: string } {
  const found = readEndpoints().services['casework'];
  if (!found?.token)
    throw new CommandFailure('The endpoints file names no casework service.', 'Stop and start the system again.');
  return { url: found.url, token: found.token };
}

async function list(options: { json?: boolean }): Promise<void> {
  const { url, token } = casework();
  const open = await callService<readonly OpenCase[]>({ url: `${url}/cases?state=open`, token });
  print(open, options, () =>
    open.length === 0
      ? 'No case is open.\n'
      : tableOf([
          ['case', 'severity', 'rules', 'answer due'],
          ...open.map((one) => [one.number, one.severity, one.rules.join(' '), one.answerDue ?? 'none']),
        ]),
  );
}

async function show(reference: string, options: { json?: boolean }): Promise<void> {
  const { url, token } = casework();
  const found = await callService({ url: `${url}/cases/${encodeURIComponent(reference)}`, token });
  print(found, options, () => spelledOut(found));
}

async function acknowledge(reference: string, options: { by: string; json?: boolean }): Promise<void> {
  const { url, token } = casework();
  const answer = await callService({
    url: `${url}/cases/${encodeURIComponent(reference)}/acknowledgements`,
    token,
    method: 'POST',
    body: JSON.stringify({ by: options.by }),
  });
  print(answer, options, () => spelledOut(answer));
}

/** `cases list|show|acknowledge`: the case API from a terminal. */
export function cases(program: Command): void {
  const group = program.command('cases').description('open cases, one case, and acknowledging it');
  group
    .command('list')
    .description('open cases, the next answer due first')
    .option(...jsonOption)
    .action(list);
  group
    .command('show')
    .description('sentence, evidence, clocks, people told')
    .argument('<case>', 'case number or id')
    .option(...jsonOption)
    .action(show);
  group
    .command('acknowledge')
    .description('say that somebody has it: stops further calls up the chain')
    .argument('<case>', 'case number or id')
    .requiredOption('--by <person>', 'directory id of who has it, e.g. amira-dunlin')
    .option(...jsonOption)
    .action(acknowledge);
}
