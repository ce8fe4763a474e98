import { type Sql } from '#libs/platform';
import { motherStatementsAround } from './store/neighbour-rows.js';
import { type IdentityStatement } from './store/signal-rows.js';

/**
 * The references whose neighbours new statements about mothers change, each with the signal that does: the child, its
 * mother, and whoever was said to be its mother otherwise. It links none of them.
 * @param added identity statements that this batch has added.
 */
export async function takeMothers(
  sql: Sql,
  added: readonly IdentityStatement[],
): Promise<readonly (readonly [ref: string, signalId: string])[]> {
  const stated = added.filter(({ change }) => change === 'mother-of');
  const known = await motherStatementsAround(
    sql,
    stated.map(({ to }) => to),
  );
  return stated.flatMap(({ from, to, signalId }) => [
    [from, signalId] as const,
    [to, signalId] as const,
    ...known.filter(({ child }) => child === to).map(({ mother }) => [mother, signalId] as const),
  ]);
}
