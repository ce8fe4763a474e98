import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { readEndpoints } from '../env.js';
import { changeInWords, type ListChange } from '../leaving-children.js';
import { londonTime } from '../london-time.js';
import { jsonOption, print, tableOf } from '../print.js';

/** A feed as intake tells of it. */
interface Feed {
  readonly feed: string;
  readonly authority: string | null;
  readonly state: 'heard' | 'silent' | 'not-yet-judged' | 'never-heard';
  readonly silentSince: string | null;
  readonly lastHeardAt: string | null;
  readonly usually: string | null;
  /** Messages of the last days that came with an NHS number whose check digit fails. */
  readonly refusedNumbers: { readonly count: number; readonly days: number };
}

/** The last full list of an authority, as screening tells of it. */
interface PlanList extends Pick<ListChange, 'known' | 'leaving' | 'joining' | 'unusual'> {
  readonly authority: string;
  readonly feed: string;
  readonly asOf: string;
}

/** `feeds`: the feeds of the running system, where each is received, who numbers its records, and which of them is silent. */
export function feeds(program: Command): void {
  program
    .command('feeds')
    .description('list the feeds, their addresses, and which of them are silent')
    .option(...jsonOption)
    .action(async (options: { json?: boolean }) => {
      const { feeds: known, intake, operator, services } = readEndpoints();
      const { feeds: told } = await callService<{ feeds: readonly Feed[] }>({
        url: `${intake.http}/operator/feeds`,
        token: operator.token,
      });
      const { lists } = await callService<{ lists: readonly PlanList[] }>({
        url: `${services['screening']?.url ?? ''}/operator/plan-lists`,
        token: operator.token,
      });
      const stateOf = new Map(told.map((feed) => [feed.feed, feed]));
      const rows = known.map(({ name, mllp }) => {
        const {
          authority = null,
          state = null,
          silentSince = null,
          lastHeardAt = null,
          usually = null,
          refusedNumbers = null,
        } = stateOf.get(name) ?? {};
        const http = `${intake.http}/signals`;
        const planLists = lists.filter(({ feed }) => feed === name);
        return {
          ...{ name, mllp: mllp ?? null, http, authority, state, silentSince, lastHeardAt, usually },
          ...{ refusedNumbers, planLists },
        };
      });
      // what does not reach us stands first
      rows.sort((one, other) => Number(other.state === 'silent') - Number(one.state === 'silent'));
      print(rows, options, () =>
        tableOf(
          rows.map((row) => [
            row.name,
            row.authority ?? 'no authority',
            standing(row),
            row.mllp ?? 'no MLLP',
            row.http,
            warnings(row).join('; '),
          ]),
        ),
      );
    });
}

/** What somebody has to look at. */
function warnings({
  refusedNumbers,
  planLists,
}: {
  readonly refusedNumbers: Feed['refusedNumbers'] | null;
  readonly planLists: readonly PlanList[];
}): readonly string[] {
  const { count = 0, days = 0 } = refusedNumbers ?? {};
  return [
    ...(count === 0 ? [] : [`${count} NHS number(s) with a wrong check digit in ${days} days, not used`]),
    ...planLists
      .filter(({ unusual }) => unusual)
      .map((list) => `list of ${list.authority} of ${londonTime(list.asOf)}: ${changeInWords(list)} Is it whole?`),
  ];
}

/** "silent since Tue 17 Nov 2026, 11:00 GMT, usually PT4M". */
function standing({
  state,
  silentSince,
  usually,
}: Pick<Feed, 'silentSince' | 'usually'> & { state: string | null }): string {
  if (silentSince !== null) return `silent since ${londonTime(silentSince)}, usually ${usually ?? 'not known'}`;
  if (state === 'not-yet-judged') return 'not yet judged: too few messages to know what silence is';
  return state === null ? 'not configured at intake' : state.replaceAll('-', ' ');
}
