import { codedWord, type FeedPerson, type Visit, byText } from '#libs/facts';
import { type ChildState, type StateLink, type StateVisit } from './child-state.js';
import { encodeState, type PackableState } from './encode-state.js';

/** What a state is made of, however it was come by: from rows, or from an older state and a statement. */
export interface StateParts {
  readonly identity: ChildState['identity'];
  readonly namedInPlans: boolean;
  readonly refs: readonly string[];
  readonly links: readonly StateLink[];
  readonly persons: readonly FeedPerson[];
  readonly visits: readonly Visit[];
  /** Keys of visits whose contact has a finding that stands. */
  readonly withFinding: ReadonlySet<string>;
  /** Keys of visits for which a watch was ever armed. */
  readonly withWatch: ReadonlySet<string>;
}

/** Puts a state together, in canonical order. `refs` must be in code-unit order: links and owners are places in it. */
export function stateOf(parts: StateParts): ChildState {
  const visits = parts.visits.map((visit) =>
    stateVisitOf(visit, parts.refs, parts.withFinding.has(visit.key), parts.withWatch.has(visit.key)),
  );
  return {
    identity: parts.identity,
    namedInPlans: parts.namedInPlans,
    refs: parts.refs,
    links: [...parts.links].sort((a, b) => a.left - b.left || a.right - b.right || byText(a.feed, b.feed)),
    persons: parts.persons,
    visits: visits.sort(byArrival),
  };
}

/** A folded visit as a state keeps it. */
export function stateVisitOf(
  visit: Visit,
  refs: readonly string[],
  hasFinding: boolean,
  hasWatch: boolean,
): StateVisit {
  const { key, feed, organisation, site, authority, setting, kind, status, recordedConcern } = visit;
  return {
    key,
    owner: Math.max(0, refs.indexOf(visit.ownerRef)),
    feed,
    organisation,
    site,
    authority,
    setting,
    kind,
    status,
    recordedConcern,
    occurredAt: visit.occurredAt,
    firstReceivedAt: visit.firstReceivedAt,
    latestAt: visit.latestAt,
    coded: visit.coded.map(codedWord),
    hasFinding,
    hasWatch,
  };
}

/** Order of visits in a state: arrival, then key. */
export function byArrival(left: Pick<Visit, 'occurredAt' | 'key'>, right: Pick<Visit, 'occurredAt' | 'key'>): number {
  return left.occurredAt - right.occurredAt || byText(left.key, right.key);
}

/** Every word of a state: each needs a number before it can be packed. */
export function* wordsOf({
  links,
  persons,
  visits,
}: Pick<ChildState, 'links' | 'persons' | 'visits'>): Iterable<string> {
  for (const { feed } of links) yield feed;
  for (const { feed } of persons) yield feed;
  for (const { feed, organisation, site, authority, coded } of visits) {
    yield feed;
    yield organisation;
    if (site !== null) yield site;
    if (authority !== null) yield authority;
    yield* coded;
  }
}

/** A state with everything that packing it takes. */
export function packable(state: ChildState): PackableState {
  return { words: wordsOf(state), pack: (book) => encodeState(state, book) };
}
