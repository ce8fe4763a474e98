import { localRef, verifiedRef } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { type Whom } from './operator-calls.js';
import { epochsOf } from './store/child-rows.js';
import { childMintedFor, findRefs, refsOfChildren } from './store/person-rows.js';

/**
 * The child that an operator asks about, as it is now: an id of one that became part of another leads to the other.
 * @param indexSecret numbers are not stored: their keyed reference is computed and looked for.
 * @returns null when nobody is known by it
 */
export async function findChild(sql: Sql, indexSecret: string, whom: Whom): Promise<string | null> {
  if ('id' in whom) {
    const id = whom.id.toLowerCase();
    if ((await refsOfChildren(sql, [id])).length > 0) return id;
    return (await epochsOf(sql, [id])).has(id) ? childMintedFor(sql, id) : null;
  }
  const { ref } = 'nhsNumber' in whom ? verifiedRef(indexSecret, whom.nhsNumber) : localRef(indexSecret, whom.localId);
  const [found] = await findRefs(sql, [ref]);
  return found?.childId ?? null;
}
