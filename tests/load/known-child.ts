import { randomUUID } from 'node:crypto';
import { birthDateOf, foldPersonByFeed, foldVisit, personRefsOf, personSayingOf, visitSayingOf } from '#libs/facts';
import { type ChildState } from '../../services/screening/src/domain/state/child-state.js';
import { stateOf } from '../../services/screening/src/domain/state/state-of-child.js';
import { type ContactStatement } from '../../services/screening/src/store/contact-rows.js';
import { pastOf, type World } from './history.js';

interface KnownRef {
  readonly ref: string;
  readonly kind: 'verified' | 'local';
  readonly firstReceivedAt: number;
  readonly mintedChildId: string;
}

interface KnownEdge {
  readonly left: string;
  readonly right: string;
  readonly feed: string;
  readonly signalId: string;
  readonly at: number;
  readonly receivedAt: number;
}

/** A child as screening would hold it after its past, made with screening's own folds and codec. */
export interface KnownChild {
  readonly childId: string;
  readonly leastRef: string;
  readonly refs: readonly KnownRef[];
  readonly edges: readonly KnownEdge[];
  readonly statements: readonly ContactStatement[];
  readonly state: ChildState;
}

/** @returns null for a child without a past */
export function knownChild(world: World, number: number, secret: string, isNamedInPlans: boolean): KnownChild | null {
  const refs = new Map<string, KnownRef>();
  const edges: KnownEdge[] = [];
  const statements: ContactStatement[] = [];
  const byFeed = new Map<string, { readonly primary: string; readonly says: ContactStatement['person'] }>();
  for (const { id, receivedAt, data } of pastOf(world, number)) {
    const { feed, organisation } = data;
    const versionAt = Date.parse(data.visit.version ?? '');
    // the person is stated alike by every contact of a feed
    let stated = byFeed.get(feed);
    if (stated === undefined) {
      const named = personRefsOf(secret, data.person, { feed, organisation });
      if (named === null) continue;
      byFeed.set(feed, (stated = { primary: named.primary.ref, says: personSayingOf(data.person) }));
      for (const { ref, kind } of [named.primary, ...named.linked])
        if (!refs.has(ref)) refs.set(ref, { ref, kind, firstReceivedAt: receivedAt, mintedChildId: randomUUID() });
      for (const { ref } of named.linked) {
        const [left, right] = named.primary.ref < ref ? [named.primary.ref, ref] : [ref, named.primary.ref];
        edges.push({ left, right, feed, signalId: id, at: versionAt, receivedAt });
      }
    }
    statements.push({
      feed,
      visit: data.visit.id,
      personRef: stated.primary,
      order: { versionAt, sequence: null, receivedAt, signalId: id },
      says: visitSayingOf(data),
      person: stated.says,
    });
  }
  const [least] = [...refs.values()].sort((a, b) => a.firstReceivedAt - b.firstReceivedAt || (a.ref < b.ref ? -1 : 1));
  if (least === undefined) return null;
  const ordered = [...refs.keys()].sort();
  const persons = foldPersonByFeed(
    statements.map(({ feed, personRef, order, person }) => ({ feed, personRef, order, says: person })),
  );
  const birthDate = birthDateOf(persons);
  const state = stateOf({
    identity: 'verified',
    namedInPlans: isNamedInPlans,
    refs: ordered,
    links: edges.map(({ left, right, feed, at }) => ({
      left: ordered.indexOf(left),
      right: ordered.indexOf(right),
      feed,
      at,
    })),
    persons,
    // every visit of the past was stated once
    visits: statements.flatMap((statement) => foldVisit([statement], birthDate) ?? []),
    withFinding: new Set(),
    withWatch: new Set(),
  });
  return {
    childId: least.mintedChildId,
    leastRef: least.ref,
    refs: [...refs.values()],
    edges,
    statements,
    state,
  };
}
