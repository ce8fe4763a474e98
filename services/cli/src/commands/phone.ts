import type { Command } from 'commander';
import type { PhoneTask } from '#libs/contracts';
import { callDispatch } from '../dispatch-service.js';
import { CommandFailure } from '../command-failure.js';
import { londonTime } from '../london-time.js';
import { jsonOption, print, tableOf } from '../print.js';

async function list(options: { readonly json?: boolean }): Promise<void> {
  const tasks = await callDispatch<readonly PhoneTask[]>('/phone-tasks');
  print(tasks, options, () =>
    tasks.length === 0
      ? 'Nobody has to be rung.\n'
      : tableOf([
          ['id', 'case', 'severity', 'ring', 'number', 'by', 'state'],
          ...tasks.map(({ id, caseNumber, severity, person, phone, dueAt, state }) => [
            ...[id, caseNumber, severity, person.name, phone, londonTime(dueAt), state],
          ]),
        ]),
  );
}

interface Done {
  readonly reached?: boolean;
  readonly notReached?: boolean;
  readonly by: string;
  readonly json?: boolean;
}

async function done(id: string, { reached = false, notReached = false, by, json = false }: Done): Promise<void> {
  if (reached === notReached)
    throw new CommandFailure('Say what came of it.', 'Give either --reached or --not-reached.', 2);
  const outcome = reached ? 'reached' : 'not-reached';
  const task = await callDispatch<PhoneTask>(`/phone-tasks/${encodeURIComponent(id)}`, 'POST', { outcome, by });
  print(task, { json }, () =>
    reached
      ? `${task.person.name} has heard of ${task.caseNumber}. It is not acknowledged by that.\n`
      : `${task.person.name} was not reached about ${task.caseNumber}. The next step is told.\n`,
  );
}

/** `phone list`, `phone done`: people who are to be rung because mail did not reach them. */
export function phone(program: Command): void {
  const group = program.command('phone').description('people who are to be rung because mail did not reach them');
  group
    .command('list')
    .description('whom to ring, the next due first')
    .option(...jsonOption)
    .action(list);
  group
    .command('done')
    .description('say what came of ringing somebody')
    .argument('<id>', 'as `phone list` prints it')
    .option('--reached', 'they have heard it')
    .option('--not-reached', 'they have not: the next step is told')
    .requiredOption('--by <person>', 'directory id of who rang, e.g. ola')
    .option(...jsonOption)
    .action(done);
}
