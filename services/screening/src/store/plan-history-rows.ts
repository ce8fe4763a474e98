import { type PlanHistory, type StatedPart, type PlanList } from '#libs/facts';
import { type Sql } from '#libs/platform';

interface PartRow {
  readonly list_key: string;
  readonly authority: string;
  readonly as_of: Date;
  readonly scope: PlanList['scope'];
  readonly parts: number;
  readonly part: number;
  readonly signal_id: string;
  readonly received_at: Date;
}

interface EntryRow {
  readonly list_key: string;
  readonly part: number;
  readonly signal_id: string;
  readonly plan: StatedPart['entries'][number]['kind'];
  readonly starts: string | null;
  readonly ends: string | null;
  readonly worker: string | null;
}

const nameOf = (row: Pick<EntryRow, 'list_key' | 'part' | 'signal_id'>): string =>
  JSON.stringify([row.list_key, row.part, row.signal_id]);

/**
 * Every statement of every part of the lists that can say something of a child, replaced and incomplete ones included.
 * @param covering authorities that covered the child at a contact; those that name it are added.
 */
export async function planHistoryOf(
  sql: Sql,
  refs: readonly string[],
  covering: readonly string[],
): Promise<PlanHistory> {
  const { rows: entries } = await sql.query<EntryRow>(
    `SELECT list_key, part, signal_id, plan, starts::text AS starts, ends::text AS ends, worker FROM plan_entry
      WHERE ref = ANY ($1::uuid[]) ORDER BY list_key, part, signal_id, place`,
    [refs],
  );
  const { rows: parts } = await sql.query<PartRow>(
    `SELECT l.list_key, l.authority, l.as_of, l.scope, l.parts, p.part, p.signal_id, p.received_at
       FROM plan_list l JOIN plan_part p USING (list_key)
      WHERE l.authority = ANY ($1::text[])
         OR l.authority IN (SELECT n.authority FROM plan_list n WHERE n.list_key = ANY ($2::uuid[]))`,
    [covering, [...new Set(entries.map(({ list_key }) => list_key))]],
  );
  const entriesByPart = Map.groupBy(entries, nameOf);
  return [...Map.groupBy(parts, ({ list_key }) => list_key).values()].flatMap((ofList) => {
    const [first] = ofList;
    if (first === undefined) return [];
    return {
      list: { key: first.list_key, authority: first.authority, asOf: first.as_of.getTime(), scope: first.scope },
      parts: first.parts,
      stated: ofList.map((row) => ({
        part: row.part,
        receivedAt: row.received_at.getTime(),
        signalId: row.signal_id,
        entries: (entriesByPart.get(nameOf(row)) ?? []).map(({ plan, starts, ends, worker }) => ({
          kind: plan,
          start: starts,
          end: ends,
          worker,
        })),
      })),
    };
  });
}
