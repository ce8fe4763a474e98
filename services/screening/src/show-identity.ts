import { standingEdges } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { maskedRef, type Masking } from './mask.js';
import { edgesOf, refsOfChildren, refusedLinksOf } from './store/person-rows.js';
import { identityStatementsOf } from './store/signal-rows.js';

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Who a child is: its references, every statement that links or parts them, and links that were refused. */
export async function showIdentity(sql: Sql, childId: string, masking: Masking) {
  const refs = await refsOfChildren(sql, [childId]);
  const own = refs.map(({ ref }) => ref);
  const edges = await edgesOf(sql, own);
  const standing = new Set(standingEdges(edges));
  return {
    references: refs
      .toSorted((a, b) => a.firstReceivedAt - b.firstReceivedAt || (a.ref < b.ref ? -1 : 1))
      .map(({ ref, kind, mintedChildId, firstReceivedAt }) => ({
        reference: maskedRef(ref, masking),
        kind,
        mintedChildId,
        firstReceivedAt: instantOf(firstReceivedAt),
      })),
    links: edges
      .toSorted((a, b) => a.at - b.at || a.receivedAt - b.receivedAt)
      .map((edge) => ({
        references: [maskedRef(edge.left, masking), maskedRef(edge.right, masking)],
        feed: edge.feed,
        state: edge.state,
        stands: standing.has(edge),
        /** A standing link that was refused joins nobody. */
        joins: standing.has(edge) && own.includes(edge.left) && own.includes(edge.right),
        statedAt: instantOf(edge.at),
        receivedAt: instantOf(edge.receivedAt),
        signalId: edge.signalId,
      })),
    refusedLinks: (await refusedLinksOf(sql, own)).map(({ left, right, feed, signalId, refusedAt }) => ({
      references: [maskedRef(left, masking), maskedRef(right, masking)],
      feed,
      signalId,
      refusedAt: refusedAt.toISOString(),
    })),
    statements: (await identityStatementsOf(sql, own)).map(({ change, from, to, feed, at, receivedAt, signalId }) => ({
      change,
      from: maskedRef(from, masking),
      into: maskedRef(to, masking),
      feed,
      statedAt: instantOf(at),
      receivedAt: instantOf(receivedAt),
      signalId,
    })),
  };
}
