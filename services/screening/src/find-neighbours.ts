import { type Sql } from '#libs/platform';
import { standingMothers, type MotherStatement } from './domain/enrich/mothers.js';
import { motherStatementsAround } from './store/neighbour-rows.js';
import { findRefs, refsOfChildren } from './store/person-rows.js';

/**
 * Children of one mother beyond whose number hers is no person's record: a number that many name identifies nobody. A
 * bound of identity like that of references in `components.ts`, no clinical number (`docs/adr/0009`).
 */
const mostChildren = 20;

/** Those beside a child, by child id. */
export interface Neighbours {
  /** Its mothers, the other children of these, and the children of whom it is the mother itself. */
  readonly childIds: readonly string[];
  /** Mothers left out, because too many children name them. */
  readonly crowded: number;
}

/**
 * Finds the mother and the siblings of a child as statements link them now, through every reference of each; likeness
 * finds nobody. A mother is never one child with her newborn through this: the two stay two persons, beside each other.
 */
export async function neighboursOf(sql: Sql, childId: string): Promise<Neighbours> {
  const own = (await refsOfChildren(sql, [childId])).map(({ ref }) => ref);
  const around = await standingAround(sql, own);
  const motherRefs = around.filter(({ child }) => own.includes(child)).map(({ mother }) => mother);
  const mothers = [...new Set((await findRefs(sql, motherRefs)).map((ref) => ref.childId))];
  const families = [...mothers, childId];
  const refsOfFamilies = await refsOfChildren(sql, families);
  const bornTo = await standingAround(
    sql,
    refsOfFamilies.map(({ ref }) => ref),
  );
  const childOf = new Map(
    (
      await findRefs(
        sql,
        bornTo.map(({ child }) => child),
      )
    ).map((ref) => [ref.ref, ref.childId]),
  );
  const found = new Set(mothers);
  const crowded = new Set<string>();
  for (const mother of families) {
    const refs = new Set(refsOfFamilies.filter((ref) => ref.childId === mother).map(({ ref }) => ref));
    const children = new Set(
      bornTo.filter((stated) => refs.has(stated.mother)).flatMap(({ child }) => childOf.get(child) ?? []),
    );
    if (children.size > mostChildren) crowded.add(mother);
    else for (const child of children) found.add(child);
  }
  found.delete(childId);
  for (const mother of crowded) found.delete(mother);
  return { childIds: [...found].sort(), crowded: crowded.size };
}

async function standingAround(sql: Sql, refs: readonly string[]): Promise<readonly MotherStatement[]> {
  return standingMothers(await motherStatementsAround(sql, refs));
}
