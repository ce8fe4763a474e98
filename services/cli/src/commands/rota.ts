import type { Command } from 'commander';
import { roleWords, type AbsenceView, type DirectoryPerson, type RotaView } from '#libs/contracts';
import { callDispatch } from '../dispatch-service.js';
import { londonTime } from '../london-time.js';
import { jsonOption, part, print } from '../print.js';

interface Showing {
  readonly organisation?: string;
  readonly from?: string;
  readonly days: string;
  readonly json?: boolean;
}

async function show({ organisation, from, days, json = false }: Showing): Promise<void> {
  const codes = organisation === undefined ? await allOrganisations() : [organisation];
  const rotas = await Promise.all(
    codes.map((code) => {
      const asked = new URLSearchParams({ organisation: code, days, ...(from === undefined ? {} : { from }) });
      return callDispatch<RotaView>(`/rota?${asked.toString()}`);
    }),
  );
  print(rotas, { json }, () => rotas.map(shownRota).join('\n'));
}

async function allOrganisations(): Promise<readonly string[]> {
  const people = await callDispatch<readonly DirectoryPerson[]>('/directory/people');
  return [...new Set(people.flatMap(({ organisations }) => organisations))].toSorted();
}

function shownRota({ organisation, roles, gaps, absences }: RotaView): string {
  const now = roles.map(({ name, spans }) => {
    const [first, second] = spans;
    const until =
      second === undefined ? '' : `until ${londonTime(first?.until ?? '')}, then ${second.person?.name ?? 'nobody'}`;
    return [name, first?.person?.name ?? 'nobody', until];
  });
  return [
    part(organisation, ['role', 'hears it', ''], now).trimStart(),
    part(
      'nobody',
      ['when and who', 'then'],
      gaps.map(({ words, then }) => [words, then]),
    ),
    part('away', ['id', 'person', 'from', 'until', 'cover', 'said by'], absences.map(absenceCells)),
  ].join('');
}

function absenceCells({ id, person, from, until, cover, by }: AbsenceView): readonly string[] {
  return [id, person, londonTime(from), londonTime(until), cover ?? 'as the directory says', by ?? 'not kept'];
}

interface Away {
  readonly from: string;
  readonly to: string;
  readonly cover?: string;
  readonly by: string;
  readonly json?: boolean;
}

async function away(person: string, { from, to, cover, by, json = false }: Away): Promise<void> {
  const body = { person, from, to, by, ...(cover === undefined ? {} : { cover }) };
  const absence = await callDispatch<AbsenceView>('/absences', 'POST', body);
  print(
    absence,
    { json },
    () => `${person} is away until ${londonTime(absence.until)}. To take it back: rota back ${absence.id}\n`,
  );
}

async function back(id: string, { json = false }: { readonly json?: boolean }): Promise<void> {
  const answer = await callDispatch(`/absences/${encodeURIComponent(id)}`, 'DELETE');
  print(answer, { json }, () => 'The absence has been taken back.\n');
}

/** `rota`, `rota away`, `rota back`: who hears what a role is told, when nobody does, and who is away. */
export function rota(program: Command): void {
  const group = program
    .command('rota')
    .description(`who hears what a role is told (${roleWords.NN.toLowerCase()} and others), and when nobody does`)
    .option('--organisation <code>', 'one organisation, e.g. RXX; default: all')
    .option('--from <instant>', 'e.g. 2026-11-20T08:00:00Z; default: now')
    .option('--days <n>', 'how far ahead', '14')
    .option(...jsonOption)
    .action(show);
  group
    .command('away')
    .description('say that somebody will be away: their cover is told meanwhile')
    .argument('<person>', 'directory id, e.g. amira-dunlin')
    .requiredOption('--from <instant>', 'e.g. 2026-11-20T08:00:00Z')
    .requiredOption('--to <instant>', 'when they are back')
    .option('--cover <person>', 'who stands in, in place of the cover that the directory names')
    .requiredOption('--by <person>', 'directory id of who says so, e.g. ola')
    .option(...jsonOption)
    .action(away);
  group
    .command('back')
    .description('take an absence back')
    .argument('<absence>', 'id, as `rota` prints it')
    .option(...jsonOption)
    .action(back);
}
