import { type Neighbour } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { neighboursOf } from './find-neighbours.js';
import { refsOfChildren } from './store/person-rows.js';
import { type PlanLists } from './store/plan-lists.js';
import { planEntriesOf } from './store/plan-rows.js';

/**
 * Those beside some children whom a list has ever named under a verified number. What is known of a record without one
 * belongs to its organisation alone (`data.md`, section 3). Nobody beside a child is locked: what changes of them
 * meanwhile has the child decided again (`docs/adr/0009`).
 * @param childIds those that are flagged: of the others nothing need be asked
 */
export async function loadNeighbours(
  sql: Sql,
  childIds: readonly string[],
  planLists: PlanLists,
): Promise<ReadonlyMap<string, readonly Neighbour[]>> {
  if (childIds.length === 0) return new Map();
  const found = await neighboursOf(sql, childIds);
  const beside = new Set([...found.values()].flatMap(({ relatives }) => relatives.map(({ childId }) => childId)));
  const verified = (await refsOfChildren(sql, [...beside])).filter(({ kind }) => kind === 'verified');
  const childOf = new Map(verified.map(({ ref, childId }) => [ref, childId]));
  const named = await planEntriesOf(sql, [...childOf.keys()]);
  if (named.length === 0) return new Map();
  const entries = Map.groupBy(named, ({ ref }) => childOf.get(ref));
  const lists = await planLists.current(sql);
  return new Map(
    [...found].map(([childId, { relatives }]) => [
      childId,
      relatives.flatMap((relative): readonly Neighbour[] => {
        const own = entries.get(relative.childId);
        if (own === undefined) return [];
        return [{ relation: relative.relation, plans: { lists, entries: Map.groupBy(own, byList) } }];
      }),
    ]),
  );
}

const byList = ({ listKey }: { readonly listKey: string }): string => listKey;
