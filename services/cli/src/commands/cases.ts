import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';
import { operatorOption } from '../operator-name.js';
import { londonTime } from '../london-time.js';
import { jsonOption, print, spelledOut, tableOf } from '../print.js';
import { lateWords, shownCase, waitsFor, type CaseShown } from '../print-case.js';

interface OpenCase extends Pick<CaseShown, 'number' | 'severity' | 'waitingFor'> {
  readonly rules: readonly string[];
  readonly answerDue?: string | null;
}

function casework(): { url: string; token: string } {
  const found = readEndpoints().services['casework'];
  if (!found?.token)
    throw new CommandFailure('The endpoints file names no casework service.', 'Stop and start the system again.');
  return { url: found.url, token: found.token };
}

interface Reading {
  /** Directory id of who reads: what they may not see is not shown. */
  readonly as: string;
  readonly json?: boolean;
}

async function list(options: Reading): Promise<void> {
  const { url, token } = casework();
  const open = await callService<readonly OpenCase[]>({ url: `${url}/cases?state=open`, token, person: options.as });
  print(open, options, () =>
    open.length === 0
      ? 'No case is open.\n'
      : tableOf([
          ['case', 'severity', 'rules', 'due', 'waits for'],
          ...open.map((one) => [
            ...[
              one.number,
              one.severity,
              one.rules.join(' '),
              `${londonTime(one.answerDue ?? 'none')}${lateWords(one.answerDue ?? null, Date.now())}`,
            ],
            waitsFor(one),
          ]),
        ]),
  );
}

async function show(reference: string, options: Reading): Promise<void> {
  const { url, token } = casework();
  const found = await callService<CaseShown>({
    ...{ url: `${url}/cases/${encodeURIComponent(reference)}`, token },
    person: options.as,
  });
  print(found, options, () => shownCase(found, Date.now()));
}

interface Acknowledging {
  readonly by: string;
  readonly organisation?: string;
  readonly json?: boolean;
}

async function acknowledge(reference: string, options: Acknowledging): Promise<void> {
  const { url, token } = casework();
  const answer = await callService({
    url: `${url}/cases/${encodeURIComponent(reference)}/acknowledgements`,
    token,
    method: 'POST',
    body: JSON.stringify({ by: options.by, organisation: options.organisation }),
  });
  print(answer, options, () => spelledOut(answer));
}

/** `cases list|show|acknowledge`: the case API from a terminal. */
export function cases(program: Command): void {
  const group = program.command('cases').description('open cases, one case, and acknowledging it');
  group
    .command('list')
    .description('open cases that you may see, the next clock due first, and who is waited for')
    .requiredOption(...operatorOption)
    .option(...jsonOption)
    .action(list);
  group
    .command('show')
    .description('sentence, findings, clocks, people told, in London time; with --json all of it, in UTC')
    .argument('<case>', 'case number or id')
    .requiredOption(...operatorOption)
    .option(...jsonOption)
    .action(show);
  group
    .command('acknowledge')
    .description('say that somebody has it: stops further calls up the chain')
    .argument('<case>', 'case number or id')
    .requiredOption('--by <person>', 'directory id of who has it, e.g. amira-dunlin')
    .option(
      '--organisation <code>',
      'for whom they answer, where several organisations wait and none of them told this person',
    )
    .option(...jsonOption)
    .action(acknowledge);
}
