import { isNhsNumber } from '#libs/contracts';
import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { CommandFailure } from '../command-failure.js';
import { readEndpoints } from '../env.js';
import { operatorOption } from '../operator-name.js';
import { shownChild } from '../print-child.js';
import { explainedChild, rebuiltChild, type Explained, type Rebuilt } from '../print-decisions.js';
import type { Shown } from '../shown-child.js';
import { jsonOption, print } from '../print.js';

interface Options {
  readonly nhsNumber?: string;
  readonly localId?: string;
  readonly as: string;
  readonly unmask?: string;
  readonly finding?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whom the call is about, as screening asks for it. @throws CommandFailure when it does not name exactly one child */
function whom(id: string | undefined, { nhsNumber, localId }: Options): object {
  if ([id, nhsNumber, localId].filter((given) => given !== undefined).length !== 1)
    throw new CommandFailure('Name one child.', 'Give an ID, --nhs-number N or --local-id AUTHORITY/ID.', 2);
  if (nhsNumber !== undefined) {
    const digits = nhsNumber.replaceAll(/[ -]/g, '');
    if (!/^\d{10}$/.test(digits)) throw new CommandFailure('This is not an NHS number.', 'It has ten digits.', 2);
    if (isNhsNumber(digits)) return { nhsNumber: digits };
    throw new CommandFailure('This is not an NHS number.', 'Its last digit does not fit the nine others: a slip?', 2);
  }
  if (localId !== undefined) {
    const [, authority, own] = /^([A-Z0-9]{2,12})\/(.{1,120})$/.exec(localId) ?? [];
    if (authority !== undefined && own !== undefined) return { localId: { authority, id: own } };
    throw new CommandFailure('This is not AUTHORITY/ID.', 'For example --local-id RXX/L0018.', 2);
  }
  if (id !== undefined && uuid.test(id)) return { id };
  throw new CommandFailure('This is not the id of a child.', 'Cases and findings name it; or use --nhs-number.', 2);
}

async function ask<T>(verb: string, child: object, options: Options, more: object = {}): Promise<T> {
  const endpoints = readEndpoints();
  return callService<T>({
    url: `${endpoints.services['screening']?.url ?? ''}/operator/children/${verb}`,
    token: endpoints.operator.token,
    method: 'POST',
    body: JSON.stringify({ as: options.as, child, ...more }),
  });
}

/** Statements of a child that came with an NHS number whose check digit fails: intake knows, which did not use it. */
async function refusedNumbers({ statements }: Shown): Promise<NonNullable<Shown['identity']['refusedNumbers']>> {
  const all = [...statements.contacts, ...statements.persons];
  const { intake, operator } = readEndpoints();
  const asked = all.slice(0, 10_000).map(({ signalId, feed, receivedAt }) => ({ id: signalId, feed, receivedAt }));
  const { signals } = await callService<{ signals: readonly string[] }>({
    url: `${intake.http}/operator/refused-numbers`,
    token: operator.token,
    method: 'POST',
    body: JSON.stringify({ signals: asked }),
  });
  const feeds = all.flatMap(({ signalId, feed }) => (signals.includes(signalId) ? [feed] : []));
  return [...Map.groupBy(feeds, (feed) => feed)].map(([feed, { length }]) => ({ feed, statements: length }));
}

async function show(id: string | undefined, options: Options): Promise<void> {
  const more = options.unmask === undefined ? {} : { unmask: options.unmask };
  const told = await ask<Shown>('show', whom(id, options), options, more);
  const answer = { ...told, identity: { ...told.identity, refusedNumbers: await refusedNumbers(told) } };
  print(answer, options, () => shownChild(answer));
}

async function explain(id: string | undefined, options: Options): Promise<void> {
  if (options.finding !== undefined && !uuid.test(options.finding))
    throw new CommandFailure('This is not the id of a finding.', '`child show` lists the findings.', 2);
  const more = options.finding === undefined ? {} : { finding: options.finding };
  const answer = await ask<Explained>('explain', whom(id, options), options, more);
  print(answer, options, () => explainedChild(answer));
}

async function rebuild(id: string | undefined, options: Options): Promise<void> {
  const more = { dryRun: options.dryRun === true };
  const answer = await ask<Rebuilt>('rebuild', whom(id, options), options, more);
  print(answer, options, () => rebuiltChild(answer));
  if (answer.state.verdict === 'unequal')
    throw new CommandFailure(
      'The packed state was not what its rows give; the alarm is raised.',
      more.dryRun ? 'Without --dry-run it is replaced by what the rows give.' : 'It is replaced. Keep this answer.',
    );
}

/** `child show|explain|rebuild`: behind the scenes of one child. Every call is written down. */
export function child(program: Command): void {
  const group = program
    .command('child')
    .description('one child behind the scenes: masked (`show` unmasks for a reason), and every call is written down');
  const one = (verb: string, description: string): Command =>
    group
      .command(verb)
      .description(description)
      .argument('[id]', 'id of the child')
      .option('--nhs-number <number>', 'find it by a verified NHS number (sent in a body, not stored)')
      .option('--local-id <authority/id>', "find it by an organisation's own number, e.g. RXX/L0018")
      .requiredOption(...operatorOption)
      .option(...jsonOption);
  one('show', 'versions, folds, identity, plans then and now, packed state, findings with revisions, watches')
    .option(
      '--unmask <reason>',
      'show references, visit numbers, words and names of sources; the reason, of 4 to 200 characters, is kept',
    )
    .action(show);
  one(
    'explain',
    'what each rule answered for each contact, and why; with the policy; rules for few readers are left out',
  )
    .option('--finding <id>', 'one finding only')
    .action(explain);
  one('rebuild', 'rebuild the packed state from rows, say whether it was equal, decide again')
    .option('--dry-run', 'change nothing and send nothing')
    .action(rebuild);
}
