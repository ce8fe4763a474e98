import { neighboursIn, type Neighbours, standingMothers, type MotherStatement } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { motherStatementsAround } from './store/neighbour-rows.js';
import { findRefs, refsOfChildren } from './store/person-rows.js';

/**
 * Finds the mothers, siblings and own children of some children as statements link them now, through every reference of
 * each; likeness finds nobody. A mother is never one child with her newborn through this: the two stay two persons.
 * @returns an entry for each of them
 */
export async function neighboursOf(sql: Sql, childIds: readonly string[]): Promise<ReadonlyMap<string, Neighbours>> {
  if (childIds.length === 0) return new Map();
  const childOf = new Map((await refsOfChildren(sql, childIds)).map(({ ref, childId }) => [ref, childId]));
  const learn = async (refs: readonly string[]): Promise<void> => {
    const unknown = [...new Set(refs)].filter((ref) => !childOf.has(ref));
    for (const { ref, childId } of await findRefs(sql, unknown)) childOf.set(ref, childId);
  };
  const around = await standingAround(sql, [...childOf.keys()]);
  await learn(around.map(({ mother }) => mother));
  const mothers = around.filter(({ child }) => childOf.has(child)).flatMap(({ mother }) => childOf.get(mother) ?? []);
  for (const { ref, childId } of await refsOfChildren(sql, [...new Set(mothers)])) childOf.set(ref, childId);
  const born = await standingAround(sql, [...childOf.keys()]);
  await learn(born.flatMap(({ mother, child }) => [mother, child]));
  const links = born.flatMap(({ mother, child }) => {
    const [motherId, childId] = [childOf.get(mother), childOf.get(child)];
    return motherId === undefined || childId === undefined ? [] : { mother: motherId, child: childId };
  });
  return neighboursIn(links, childIds);
}

async function standingAround(sql: Sql, refs: readonly string[]): Promise<readonly MotherStatement[]> {
  return standingMothers(await motherStatementsAround(sql, refs));
}
