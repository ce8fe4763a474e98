import { componentsOf, type Edge } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { insertChildren, type LockedChild } from './store/child-rows.js';
import { edgesOf, findRefs, moveRefs, refsOfChildren, refuseEdges, type StoredRef } from './store/person-rows.js';
import { rehomeFindings } from './store/finding-rows.js';

/** Everything that a change of links can reach: children, their references, and the edges between these. */
export interface Closure {
  /** Children that the references form now, and those that they could form alone (some have no row yet). */
  readonly childIds: readonly string[];
  readonly refs: readonly StoredRef[];
  readonly edges: readonly Edge[];
}

/** Follows references and edges from some children until nothing new is reached. */
export async function closureOf(sql: Sql, from: ReadonlySet<string>): Promise<Closure> {
  const childIds = new Set(from);
  for (;;) {
    const refs = await refsOfChildren(sql, [...childIds]);
    const inside = new Set(refs.map(({ ref }) => ref));
    const edges = await edgesOf(sql, [...inside]);
    const outside = edges.flatMap(({ left, right }) => [left, right]).filter((ref) => !inside.has(ref));
    const neighbours = await findRefs(sql, [...new Set(outside)]);
    if (neighbours.length === 0) {
      const possible = new Set([...childIds, ...refs.map(({ mintedChildId }) => mintedChildId)]);
      return { childIds: [...possible], refs, edges };
    }
    for (const { childId } of neighbours) childIds.add(childId);
  }
}

/** One child that became part of another, or was parted from it. */
interface Relink {
  readonly change: 'linked' | 'unlinked';
  readonly childId: string;
  readonly alias: string;
  readonly epoch: number;
}

export interface Relinked {
  readonly relinks: readonly Relink[];
  /** Children that have other references than before, with their new epoch. */
  readonly epochs: ReadonlyMap<string, number>;
  /** References that now belong to another child. */
  readonly childOf: ReadonlyMap<string, string>;
  /** Rows of children that this change has made. */
  readonly added: readonly LockedChild[];
  /** Edges newly refused: they are in quarantine and must be alarmed. */
  readonly refused: number;
}

/**
 * Makes the children of a closure what its edges say. All rows of the closure must be locked.
 * Findings and watches of a child that wholly became part of another go with it, without a revision.
 */
export async function relinkChildren(
  sql: Sql,
  { childIds, refs, edges }: Closure,
  locked: ReadonlyMap<string, LockedChild>,
): Promise<Relinked> {
  const { childOf, refused } = componentsOf(refs, edges);
  const newlyRefused = await refuseEdges(sql, refused);
  const moved = refs.filter(({ ref, childId }) => childOf.get(ref) !== childId);
  if (moved.length === 0) {
    return { relinks: [], epochs: new Map(), childOf: new Map(), added: [], refused: newlyRefused };
  }
  const homes = new Map(moved.map(({ ref }) => [ref, childOf.get(ref) ?? '']));
  const leastRefs = new Map(refs.map(({ mintedChildId, ref }) => [mintedChildId, ref]));
  const missing = [...new Set(homes.values())].filter((childId) => !locked.has(childId));
  await insertChildren(
    sql,
    missing.map((childId) => ({ childId, leastRef: leastRefs.get(childId) ?? '' })),
  );
  await moveRefs(sql, [...homes]);
  const epoch = Math.max(...childIds.map((childId) => locked.get(childId)?.epoch ?? 0)) + 1;
  const changed = new Set(moved.flatMap(({ ref, childId }) => [childId, homes.get(ref) ?? '']));
  const relinks: Relink[] = [];
  for (const former of new Set(moved.map(({ childId }) => childId))) {
    const now = new Set(refs.filter(({ childId }) => childId === former).map(({ ref }) => childOf.get(ref) ?? ''));
    const [home] = now;
    if (home !== undefined && home !== former && now.size === 1) {
      await rehomeFindings(sql, former, home);
      relinks.push({ change: 'linked', childId: home, alias: former, epoch });
      continue;
    }
    for (const alias of now) if (alias !== former) relinks.push({ change: 'unlinked', childId: former, alias, epoch });
  }
  return {
    relinks,
    epochs: new Map([...changed].map((childId) => [childId, epoch])),
    childOf: homes,
    added: missing.map((childId) => ({ childId, epoch: 0, version: 0, rowPlace: null })),
    refused: newlyRefused,
  };
}
