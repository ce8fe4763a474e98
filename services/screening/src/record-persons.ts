import { randomUUID } from 'node:crypto';
import { byTime, componentsOf, type Edge, type KnownRef, type PersonRefs, type SourceOrder } from '#libs/facts';
import { type Sql } from '#libs/platform';
import { insertChildren } from './store/child-rows.js';
import { edgesOf, findRefs, insertEdges, insertRefs, type StoredRef } from './store/person-rows.js';

/** A statement that names a person. */
export interface StatedPerson {
  readonly feed: string;
  readonly order: SourceOrder;
  readonly refs: PersonRefs;
}

type NamedRef = Pick<KnownRef, 'ref' | 'kind' | 'nhsNumber'>;

export interface RecordedPersons {
  /** Child of each reference that the batch names, as the look-up found or made it. */
  readonly childOf: ReadonlyMap<string, string>;
  /** Children made by this batch: nobody outside has heard of them. */
  readonly made: ReadonlySet<string>;
  /** Children whose references new edges join or part. */
  readonly toRelink: ReadonlySet<string>;
}

/**
 * Records the references that a batch names and the edges between them; new references become children, in canonical
 * order.
 * @param ends references that identity statements and look-ups name, with their `receivedat`.
 */
export async function recordPersons(
  sql: Sql,
  persons: readonly StatedPerson[],
  ends: readonly (NamedRef & { readonly receivedAt: number })[],
  identityEdges: readonly Edge[],
): Promise<RecordedPersons> {
  const named = namedRefs(persons, ends);
  const stored = await findRefs(sql, [...named.keys()]);
  const known = new Set(stored.map(({ ref }) => ref));
  const carried = carriedEdges(persons);
  const edges = [...carried, ...identityEdges];
  const added = [...named.values()].filter(({ ref }) => !known.has(ref));
  const childOfAdded = componentsOf(added, edges).childOf;
  const inserted = added.map((ref): StoredRef => ({ ...ref, childId: childOfAdded.get(ref.ref) ?? ref.mintedChildId }));
  await insertRefs(sql, inserted);
  const heads = inserted.filter(({ childId, mintedChildId }) => childId === mintedChildId);
  await insertChildren(
    sql,
    heads.map(({ childId, ref }) => ({ childId, leastRef: ref })),
  );
  const childOf = new Map([...stored, ...inserted].map(({ ref, childId }) => [ref, childId]));
  const held = await edgesOf(sql, [...new Set(edges.flatMap(({ left, right }) => [left, right]))]);
  const fresh = [
    ...carried.filter((edge) => !held.some((other) => says(other, edge))),
    ...identityEdges.filter((edge) => !held.some((other) => isSame(other, edge))),
  ];
  await insertEdges(sql, fresh);
  const toRelink = fresh
    .filter(({ left, right, state }) => {
      const isApart = childOf.get(left) !== childOf.get(right);
      // an earlier statement of a known link may let it in before one that is refused then
      return isApart === (state === 'live') || known.has(left) || known.has(right);
    })
    .flatMap(({ left, right }) => [childOf.get(left), childOf.get(right)])
    .filter((childId) => childId !== undefined);
  return { childOf, made: new Set(heads.map(({ childId }) => childId)), toRelink: new Set(toRelink) };
}

function isOfSamePair(held: Edge, edge: Edge): boolean {
  return held.left === edge.left && held.right === edge.right && held.feed === edge.feed;
}

function isSame(held: Edge, edge: Edge): boolean {
  return isOfSamePair(held, edge) && held.signalId === edge.signalId && held.receivedAt <= edge.receivedAt;
}

/**
 * Whether an edge that is held already says what one carried by a person statement would: the same link, no later.
 * Nothing ever withdraws a link to a verified number, so its earliest statement is enough.
 */
function says(held: Edge, edge: Edge): boolean {
  return isOfSamePair(held, edge) && byTime(held, edge) <= 0;
}

function namedRefs(
  persons: readonly StatedPerson[],
  ends: readonly (NamedRef & { readonly receivedAt: number })[],
): ReadonlyMap<string, KnownRef> {
  const named = new Map<string, KnownRef>();
  const name = ({ ref, kind, nhsNumber }: NamedRef, receivedAt: number): void => {
    const before = named.get(ref);
    const firstReceivedAt = Math.min(receivedAt, before?.firstReceivedAt ?? receivedAt);
    const mintedChildId = before?.mintedChildId ?? randomUUID();
    named.set(ref, { ref, kind, ...(nhsNumber === undefined ? {} : { nhsNumber }), firstReceivedAt, mintedChildId });
  };
  for (const { refs, order } of persons) {
    for (const ref of [refs.primary, ...refs.linked]) name(ref, order.receivedAt);
  }
  for (const end of ends) name(end, end.receivedAt);
  return named;
}

/** The edges that statements carry: a verified number and a local id in one statement; each pair once, the earliest. */
function carriedEdges(persons: readonly StatedPerson[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const { feed, order, refs } of persons) {
    for (const { ref } of refs.linked) {
      const [left, right] = refs.primary.ref < ref ? [refs.primary.ref, ref] : [ref, refs.primary.ref];
      const at = order.versionAt ?? order.receivedAt;
      const { receivedAt, signalId } = order;
      const edge: Edge = { left, right, feed, state: 'live', at, receivedAt, signalId };
      const before = edges.get(`${left} ${right} ${feed}`);
      if (before === undefined || byTime(edge, before) < 0) edges.set(`${left} ${right} ${feed}`, edge);
    }
  }
  return [...edges.values()];
}
