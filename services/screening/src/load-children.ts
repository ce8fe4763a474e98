import {
  foldChild,
  type FoldedChild,
  type PlanRegister,
  nameOfVisit,
  type VisitName,
  type ChildToDecide,
} from '#libs/facts';
import { type Sql } from '#libs/platform';
import { type HeldWatch } from './domain/evaluate/arm-watches.js';
import { loadNeighbours } from './load-neighbours.js';
import { contactVersionsOf, personFactsOf, type ContactStatement } from './store/contact-rows.js';
import { refsOfChildren } from './store/person-rows.js';
import { flaggedOf } from './store/neighbour-rows.js';
import { type PlanLists } from './store/plan-lists.js';
import { planChecksOf, planEntriesOf } from './store/plan-rows.js';
import { ownersOf, type VisitOwner } from './store/visit-rows.js';

/** One child as the rows tell it, with the owners of its visits as they are stored. */
export interface LoadedChild extends ChildToDecide {
  readonly childId: string;
  /** In code-unit order. */
  readonly refs: readonly string[];
  /** The one of them that stands for a verified NHS number; null when there is none. */
  readonly verifiedRef: string | null;
  readonly folded: FoldedChild;
  readonly owners: readonly VisitOwner[];
}

/** What rows are grouped by; made once (hot path). */
const by = {
  childId: ({ childId }: { readonly childId: string }) => childId,
  ref: ({ ref }: { readonly ref: string }) => ref,
  personRef: ({ personRef }: { readonly personRef: string }) => personRef,
  listKey: ({ listKey }: { readonly listKey: string }) => listKey,
};

/** Reads and folds everything that is known of some children. Their rows must be locked. */
export async function loadChildren(
  sql: Sql,
  childIds: readonly string[],
  watches: readonly HeldWatch[],
  planLists: PlanLists,
  attendanceWindowMs: number,
): Promise<readonly LoadedChild[]> {
  const refs = Map.groupBy(await refsOfChildren(sql, childIds), by.childId);
  const allRefs = [...refs.values()].flat().map(by.ref);
  const named = await contactVersionsOf(sql, allRefs);
  const owners = await ownersOf(sql, distinctVisits(named));
  const ownersByRef = Map.groupBy(owners, by.personRef);
  const known = new Set(allRefs);
  const otherRefs = new Set(owners.flatMap((owner) => owner.refs).filter((ref) => !known.has(ref)));
  const versions = [...named, ...(await contactVersionsOf(sql, [...otherRefs]))];
  const versionsByVisit = Map.groupBy(versions, nameOfVisit);
  const versionsByRef = Map.groupBy(versions, by.personRef);
  const persons = Map.groupBy(await personFactsOf(sql, allRefs), by.personRef);

  const folded = new Map<string, { folded: FoldedChild; owners: readonly VisitOwner[] }>();
  for (const childId of childIds) {
    const own = (refs.get(childId) ?? []).map(by.ref);
    const visitsOwned = own.flatMap((ref) => ownersByRef.get(ref) ?? []);
    const statements = visitsOwned.flatMap((visit) => versionsByVisit.get(nameOfVisit(visit)) ?? []);
    const held = new Set(statements);
    const moved: ContactStatement[] = [];
    for (const ref of own)
      for (const version of versionsByRef.get(ref) ?? []) if (!held.has(version)) moved.push(version);
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
  const refsByChild = new Map([...refs].map(([childId, own]) => [childId, own.map(by.ref)]));
  const registers = await loadRegisters(sql, refsByChild, planLists);
  const neighbours = await loadNeighbours(sql, await flaggedOf(sql, childIds), planLists);
  return childIds.flatMap((childId) => {
    const child = folded.get(childId);
    if (child === undefined) return [];
    const verifiedRef = (refs.get(childId) ?? []).find(({ kind }) => kind === 'verified')?.ref ?? null;
    return {
      childId,
      refs: [...(refsByChild.get(childId) ?? [])].sort(),
      verifiedRef,
      identity: verifiedRef === null ? ('unverified' as const) : ('verified' as const),
      folded: child.folded,
      owners: child.owners,
      plans: registers.get(childId) ?? { lists: new Map(), entries: new Map(), checks: [] },
      neighbours: neighbours.get(childId) ?? [],
      firedWatches: watches.filter((watch) => watch.childId === childId && watch.state === 'fired'),
    };
  });
}

function distinctVisits(statements: readonly VisitName[]) {
  const visits = new Map<string, VisitName>();
  for (const { feed, visit } of statements) visits.set(nameOfVisit({ feed, visit }), { feed, visit });
  return [...visits.values()];
}

/** What is known of each child's plans: every complete list, and what lists and look-ups say of the child. */
export async function loadRegisters(
  sql: Sql,
  refsByChild: ReadonlyMap<string, readonly string[]>,
  planLists: PlanLists,
): Promise<ReadonlyMap<string, PlanRegister>> {
  const allRefs = [...refsByChild.values()].flat();
  const lists = await planLists.current(sql);
  const entries = Map.groupBy(await planEntriesOf(sql, allRefs), by.ref);
  const checks = Map.groupBy(await planChecksOf(sql, allRefs), by.ref);
  return new Map(
    [...refsByChild].map(([childId, refs]) => [
      childId,
      {
        lists,
        entries: Map.groupBy(
          refs.flatMap((ref) => entries.get(ref) ?? []),
          by.listKey,
        ),
        checks: refs.flatMap((ref) => checks.get(ref) ?? []),
      },
    ]),
  );
}
