import type { Command } from 'commander';
import { callService } from '../call-service.js';
import { readEndpoints } from '../env.js';
import { jsonOption, print, tableOf } from '../print.js';

/** A feed as intake tells of it. */
interface Feed {
  readonly feed: string;
  readonly authority: string | null;
  readonly state: 'heard' | 'silent' | 'not-yet-judged' | 'never-heard';
  readonly silentSince: string | null;
  readonly lastHeardAt: string | null;
  readonly usually: string | null;
}

/** `feeds`: the feeds of the running system, where each is received, who numbers its records, and which of them is silent. */
export function feeds(program: Command): void {
  program
    .command('feeds')
    .description('list the feeds, their addresses, and which of them are silent')
    .option(...jsonOption)
    .action(async (options: { json?: boolean }) => {
      const { feeds: known, intake, operator } = readEndpoints();
      const { feeds: told } = await callService<{ feeds: readonly Feed[] }>({
        url: `${intake.http}/operator/feeds`,
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
        } = stateOf.get(name) ?? {};
        const http = `${intake.http}/signals`;
        return { name, mllp: mllp ?? null, http, authority, state, silentSince, lastHeardAt, usually };
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
          ]),
        ),
      );
    });
}

/** "silent since 2026-11-17T11:00:00.000Z, usually PT4M". */
function standing({
  state,
  silentSince,
  usually,
}: Pick<Feed, 'silentSince' | 'usually'> & { state: string | null }): string {
  if (silentSince !== null) return `silent since ${silentSince}, usually ${usually ?? 'not known'}`;
  return state === null ? 'not configured at intake' : state.replaceAll('-', ' ');
}
