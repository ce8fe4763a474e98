import { byText } from './statement.js';

/** A person reference as stored: the child id minted for it, and since when it is known. Instants are milliseconds. */
export interface KnownRef {
  readonly ref: string;
  readonly kind: 'verified' | 'local';
  /** Of a verified one, as far as it is known. */
  readonly nhsNumber?: string;
  readonly mintedChildId: string;
  readonly firstReceivedAt: number;
}

/** Statement that two references are one person, or no longer are. `left` is the lesser of the two. */
export interface Edge {
  readonly left: string;
  readonly right: string;
  readonly feed: string;
  readonly state: 'live' | 'withdrawn';
  /** Version time of the source, else `receivedat`; milliseconds. */
  readonly at: number;
  readonly receivedAt: number;
  readonly signalId: string;
}

export interface Components {
  /** Child id of each reference. */
  readonly childOf: ReadonlyMap<string, string>;
  /** Live edges that would put two verified NHS numbers, or too many references, into one child. */
  readonly refused: readonly Edge[];
}

/** References of one child beyond which an edge is refused: a number that many records share identifies nobody. */
const mostRefs = 20;

/** Order in which statements about links are taken up: as versions are, source time first. */
export function byTime(left: Edge, right: Edge): number {
  return left.at - right.at || left.receivedAt - right.receivedAt || byText(left.signalId, right.signalId);
}

/** The standing edges: of each (pair, feed) the latest statement decides; the earliest live one gives the order. */
export function standingEdges(edges: readonly Edge[]): readonly Edge[] {
  const byPair = new Map<string, Edge[]>();
  for (const edge of [...edges].sort(byTime)) {
    const name = `${edge.left} ${edge.right} ${edge.feed}`;
    byPair.set(name, [...(byPair.get(name) ?? []), edge]);
  }
  return [...byPair.values()]
    .filter((statements) => statements.at(-1)?.state === 'live')
    .flatMap((statements) => statements.find(({ state }) => state === 'live') ?? [])
    .sort((a, b) => byTime(a, b) || byText(a.left, b.left) || byText(a.right, b.right));
}

/**
 * The children that references form: connected components of the standing edges, taken in time order, an edge being
 * refused when it would join two verified numbers or more than `mostRefs` references.
 * A child bears the id minted for its least reference (first `receivedat`, then reference).
 */
export function componentsOf(refs: readonly KnownRef[], edges: readonly Edge[]): Components {
  const groups = new Map(refs.map((ref) => [ref.ref, [ref]]));
  const refused: Edge[] = [];
  for (const edge of standingEdges(edges)) {
    const left = groups.get(edge.left);
    const right = groups.get(edge.right);
    if (left === undefined || right === undefined || left === right) continue;
    const joined = [...left, ...right];
    if (joined.filter(({ kind }) => kind === 'verified').length > 1 || joined.length > mostRefs) {
      refused.push(edge);
      continue;
    }
    for (const { ref } of joined) groups.set(ref, joined);
  }
  const childOf = new Map<string, string>();
  for (const [ref, group] of groups) {
    const least = [...group].sort((a, b) => a.firstReceivedAt - b.firstReceivedAt || byText(a.ref, b.ref))[0];
    if (least !== undefined) childOf.set(ref, least.mintedChildId);
  }
  return { childOf, refused };
}
