import { Command, CommanderError } from 'commander';
import { CommandFailure } from './command-failure.js';
import { cases } from './commands/cases.js';
import { child } from './commands/child.js';
import { feeds } from './commands/feeds.js';
import { phone } from './commands/phone.js';
import { quarantine } from './commands/quarantine.js';
import { reconcile } from './commands/reconcile.js';
import { rota } from './commands/rota.js';
import { sendHl7 } from './commands/send-hl7.js';
import { sendPlanList } from './commands/send-plan-list.js';
import { simulate } from './commands/simulate.js';
import { topics } from './commands/topics.js';
import { volume } from './commands/volume.js';

/**
 * Runs one command. Errors go to standard error: one line first, the remedy second.
 * @returns exit status: 0 done, 1 the thing asked for failed, 2 the call was wrong, 3 the machine lacks something
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command('npm run cli --')
    .description(
      'Bellwether: operators’ and developers’ commands. They speak to the system that `npm start` runs. Times are of London; with --json they are UTC.',
    )
    .exitOverride()
    // an option after a subcommand is the subcommand's own: `rota away … --from`
    .enablePositionalOptions()
    .showHelpAfterError('(add --help for the options)');
  for (const add of [
    sendHl7,
    sendPlanList,
    cases,
    quarantine,
    feeds,
    topics,
    child,
    reconcile,
    rota,
    phone,
    volume,
    simulate,
  ])
    add(program);
  // subcommands inherit neither exitOverride nor the help hint by themselves
  const inherit = (command: Command): void => {
    for (const child of command.commands) {
      child.copyInheritedSettings(command);
      inherit(child);
    }
  };
  inherit(program);
  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandFailure)) throw error;
    process.stderr.write(`${error.message}\n${error.remedy === undefined ? '' : `${error.remedy}\n`}`);
    return error.exitStatus;
  }
}
