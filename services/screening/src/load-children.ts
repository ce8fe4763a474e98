import { type Sql } from '#libs/platform';
import { coveringAuthority, type Organisations } from './domain/enrich/covering-authority.js';
import { foldChild, type FoldedChild } from './domain/enrich/fold-child.js';
import { type PlanList, type PlanRegister } from './domain/enrich/resolve-plan.js';
import { type HeldWatch } from './domain/evaluate/arm-watches.js';
import { type ChildToDecide } from './domain/evaluate/child-facts.js';
import { contactVersionsOf, personFactsOf } from './store/contact-rows.js';
import { refsOfChildren } from './store/person-rows.js';
import { planChecksOf, planEntriesOf, planListsOf } from './store/plan-rows.js';
import { ownersOf, type VisitOwner } from './store/visit-rows.js';

/** One child as the rows tell it, with the owners of its visits as they are stored. */
export interface LoadedChild extends ChildToDecide {
  readonly childId: string;
  readonly owners: readonly VisitOwner[];
}

/** Reads and folds everything that is known of some children. Their rows must be locked. */
export async function loadChildren(
  sql: Sql,
  childIds: readonly string[],
  watches: readonly HeldWatch[],
  organisations: Organisations,
  attendanceWindowMs: number,
): Promise<readonly LoadedChild[]> {
  const refs = Map.groupBy(await refsOfChildren(sql, childIds), ({ childId }) => childId);
  const allRefs = [...refs.values()].flat().map(({ ref }) => ref);
  const owners = await ownersOf(sql, allRefs);
  const ownersByRef = Map.groupBy(owners, ({ personRef }) => personRef);
  const versionRefs = new Set([...allRefs, ...owners.flatMap((owner) => owner.refs)]);
  const versions = await contactVersionsOf(sql, [...versionRefs]);
  const versionsByVisit = Map.groupBy(versions, ({ feed, visit }) => JSON.stringify([feed, visit]));
  const versionsByRef = Map.groupBy(versions, ({ personRef }) => personRef);
  const persons = Map.groupBy(await personFactsOf(sql, allRefs), ({ personRef }) => personRef);

  const folded = new Map<string, { folded: FoldedChild; owners: readonly VisitOwner[] }>();
  for (const childId of childIds) {
    const own = (refs.get(childId) ?? []).map(({ ref }) => ref);
    const visitsOwned = own.flatMap((ref) => ownersByRef.get(ref) ?? []);
    const statements = visitsOwned.flatMap(
      ({ feed, visit }) => versionsByVisit.get(JSON.stringify([feed, visit])) ?? [],
    );
    const held = new Set(statements);
    const moved = own.flatMap((ref) => versionsByRef.get(ref) ?? []).filter((version) => !held.has(version));
    folded.set(childId, {
      owners: visitsOwned,
      folded: foldChild(
        {
          refs: new Set(own),
          visits: statements,
          persons: [
            ...own.flatMap((ref) => persons.get(ref) ?? []),
            ...moved.map(({ feed, personRef, order, person }) => ({ feed, personRef, order, says: person })),
          ],
        },
        attendanceWindowMs,
      ),
    });
  }
  const registers = await loadRegisters(sql, childIds, refs, folded, organisations);
  return childIds.flatMap((childId) => {
    const child = folded.get(childId);
    if (child === undefined) return [];
    const isVerified = (refs.get(childId) ?? []).some(({ kind }) => kind === 'verified');
    return {
      childId,
      identity: isVerified ? ('verified' as const) : ('unverified' as const),
      folded: child.folded,
      owners: child.owners,
      plans: registers.get(childId) ?? { lists: new Map(), entries: new Map(), checks: [] },
      firedWatches: watches.filter((watch) => watch.childId === childId && watch.state === 'fired'),
    };
  });
}

/** What is known of each child's plans: every complete list of an authority that covers it or has named it. */
async function loadRegisters(
  sql: Sql,
  childIds: readonly string[],
  refs: ReadonlyMap<string, readonly { readonly ref: string }[]>,
  folded: ReadonlyMap<string, { readonly folded: FoldedChild }>,
  organisations: Organisations,
): Promise<ReadonlyMap<string, PlanRegister>> {
  const allRefs = [...refs.values()].flat().map(({ ref }) => ref);
  const entries = Map.groupBy(await planEntriesOf(sql, allRefs), ({ ref }) => ref);
  const checks = Map.groupBy(await planChecksOf(sql, allRefs), ({ ref }) => ref);
  const covering = [...folded.values()].flatMap(({ folded: { contacts } }) =>
    contacts.flatMap((contact) => coveringAuthority(organisations, contact) ?? []),
  );
  const naming = [...entries.values()].flat().map(({ authority }) => authority);
  const lists: ReadonlyMap<string, readonly PlanList[]> = Map.groupBy(
    await planListsOf(sql, [...new Set([...covering, ...naming])]),
    ({ authority }) => authority,
  );
  return new Map(
    childIds.map((childId) => {
      const own = (refs.get(childId) ?? []).map(({ ref }) => ref);
      const named = own.flatMap((ref) => entries.get(ref) ?? []);
      return [
        childId,
        {
          lists,
          entries: Map.groupBy(named, ({ listKey }) => listKey),
          checks: own.flatMap((ref) => checks.get(ref) ?? []),
        },
      ];
    }),
  );
}
