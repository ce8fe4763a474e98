import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';

function casework(): { url: string; token: string } {
  const found = readEndpoints().services['casework'];
  if (!found?.token) throw new CommandFailure('The endpoints file names no casework service.');
  return { url: found.url, token: found.token };
}

const print = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);

/** `cases list|show|acknowledge`: the case API from a terminal. */
export function cases(program: Command): void {
  const group = program.command('cases').description('open cases, one case, and acknowledging it');
  group
    .command('list')
    .description('open cases, the next answer due first')
    .action(async () => {
      const { url, token } = casework();
      print(await callService({ url: `${url}/cases?state=open`, token }));
    });
  group
    .command('show')
    .description('sentence, evidence, clocks, people told')
    .argument('<case>', 'case number or id')
    .action(async (reference: string) => {
      const { url, token } = casework();
      print(await callService({ url: `${url}/cases/${encodeURIComponent(reference)}`, token }));
    });
  group
    .command('acknowledge')
    .description('say that somebody has it: stops further calls up the chain')
    .argument('<case>', 'case number or id')
    .requiredOption('--by <person>', 'directory id of who has it, e.g. amira-dunlin')
    .action(async (reference: string, options: { by: string }) => {
      const { url, token } = casework();
      const body = JSON.stringify({ by: options.by });
      print(
        await callService({
          url: `${url}/cases/${encodeURIComponent(reference)}/acknowledgements`,
          token,
          method: 'POST',
          body,
        }),
      );
    });
}
