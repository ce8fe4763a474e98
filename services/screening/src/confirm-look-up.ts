import { TransientError, type Sql } from '#libs/platform';
import { closureOf, type Closure } from './relink-children.js';
import { findRefs } from './store/person-rows.js';

/**
 * Looks again, now that the children are locked: a link that another transaction committed between the look-up and the
 * lock must not leave a contact with a child that it no longer belongs to, nor part what another feed still joins.
 * @throws TransientError when anything is another one now: the batch is taken again
 */
export async function confirmLookUp(
  sql: Sql,
  refs: readonly string[],
  childOf: ReadonlyMap<string, string>,
  closure: Closure | null,
  toRelink: ReadonlySet<string>,
): Promise<void> {
  const now = await findRefs(sql, refs);
  if (now.some(({ ref, childId }) => childOf.get(ref) !== childId)) throw new TransientError('child-epoch-changed');
  if (closure === null) return;
  if (nameOf(await closureOf(sql, toRelink)) !== nameOf(closure)) throw new TransientError('child-epoch-changed');
}

function nameOf({ childIds, refs, edges }: Closure): string {
  return JSON.stringify([
    [...childIds].sort(),
    refs.map(({ ref, childId }) => `${ref} ${childId}`).sort(),
    edges.map(({ left, right, feed, signalId }) => `${left} ${right} ${feed} ${signalId}`).sort(),
  ]);
}
