import { type OrderKey, compareKeys, sortedBy } from './order.js';
import { localReference, type PersonSaid, type Received, type SignalOf } from './statements.js';

/** References that one child may hold at most. */
export const mostReferences = 20;

/** One feed says that two references are, or are no longer, the same child. `left` is the smaller one. */
interface PairStatement {
  readonly left: string;
  readonly right: string;
  readonly feed: string;
  readonly live: boolean;
  readonly order: OrderKey;
}

/** A link that was left out, and why. */
export interface RefusedEdge {
  readonly left: string;
  readonly right: string;
  readonly reason: 'two-verified-numbers' | 'too-many-references';
}

function pairOf(one: string, other: string): { readonly left: string; readonly right: string } {
  return one < other ? { left: one, right: other } : { left: other, right: one };
}

export function pairsOfPerson(said: PersonSaid): PairStatement[] {
  return said.linked.map((other) => ({
    ...pairOf(said.primary, other),
    feed: said.feed,
    live: true,
    order: [said.at, said.receivedAt, said.id],
  }));
}

/** `move` and `mother-of` link nothing. */
export function pairsOfIdentity(
  { id, receivedAt, data }: Received<SignalOf<'identity.stated'>>,
  secret: string,
): PairStatement[] {
  if (data.change !== 'merge' && data.change !== 'unmerge') return [];
  const at = data.version === undefined ? receivedAt : Date.parse(data.version);
  const pair = pairOf(localReference(secret, data.from), localReference(secret, data.into));
  return [{ ...pair, feed: data.feed, live: data.change === 'merge', order: [at, receivedAt, id] }];
}

/** The pairs that stand, in the order in which they are admitted. */
function standingPairs(statements: readonly PairStatement[]): PairStatement[] {
  const byPairAndFeed = Map.groupBy(statements, ({ left, right, feed }) => JSON.stringify([left, right, feed]));
  const earliestOfStandingFeeds = [...byPairAndFeed.values()].flatMap((ofOneFeed) => {
    const inOrder = sortedBy(ofOneFeed, ({ order }) => order);
    if (inOrder.at(-1)?.live !== true) return [];
    return inOrder.filter(({ live }) => live).slice(0, 1);
  });
  const admission = ({ order, left, right }: PairStatement): OrderKey => [...order, left, right];
  const byPair = Map.groupBy(earliestOfStandingFeeds, ({ left, right }) => JSON.stringify([left, right]));
  const firstOfPair = [...byPair.values()].flatMap((ofPair) => sortedBy(ofPair, admission).slice(0, 1));
  return firstOfPair.sort((one, other) => compareKeys(admission(one), admission(other)));
}

/**
 * The children: sets of references that stand together, each sorted, and the links that were refused.
 * @param alone references that are known whether or not a pair names them
 */
export function children(
  alone: readonly string[],
  statements: readonly PairStatement[],
  isVerified: (reference: string) => boolean,
): { readonly children: string[][]; readonly refused: RefusedEdge[] } {
  const setOf = new Map<string, Set<string>>();
  const childOf = (reference: string): Set<string> => {
    const known = setOf.get(reference) ?? new Set([reference]);
    setOf.set(reference, known);
    return known;
  };
  for (const reference of [...alone, ...statements.flatMap(({ left, right }) => [left, right])]) childOf(reference);

  const refused: RefusedEdge[] = [];
  for (const { left, right } of standingPairs(statements)) {
    const together = new Set([...childOf(left), ...childOf(right)]);
    const verified = [...together].filter(isVerified).length;
    if (verified > 1) refused.push({ left, right, reason: 'two-verified-numbers' });
    else if (together.size > mostReferences) refused.push({ left, right, reason: 'too-many-references' });
    else for (const reference of together) setOf.set(reference, together);
  }
  const sets = [...new Set(setOf.values())].map((set) => sortedBy(set, (reference) => [reference]));
  return {
    children: sortedBy(sets, (references) => references),
    refused: sortedBy(refused, ({ left, right }) => [left, right]),
  };
}
