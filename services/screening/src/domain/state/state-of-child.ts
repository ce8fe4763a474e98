import { codedFactOf, codedWord } from '../enrich/coded-word.js';
import { type ChildState, type StateLink, type StateVisit } from './child-state.js';
import { type FeedPerson } from '../enrich/fold-person.js';
import { type Visit } from '../enrich/fold-visit.js';
import { byText } from '../enrich/statement.js';

/** What a state is made of, however it was come by: from rows, or from an older state and a statement. */
export interface StateParts {
  readonly identity: ChildState['identity'];
  readonly namedInPlans: boolean;
  readonly refs: readonly string[];
  readonly links: readonly StateLink[];
  readonly persons: readonly FeedPerson[];
  readonly visits: readonly Visit[];
  /** Keys of visits whose contact has ever had a finding. */
  readonly withFinding: ReadonlySet<string>;
  /** Keys of visits for which a watch was ever armed. */
  readonly withWatch: ReadonlySet<string>;
}

/** Puts a state together, in canonical order. `refs` must be in code-unit order: links and owners are places in it. */
export function stateOf(parts: StateParts): ChildState {
  const places = new Map(parts.refs.map((ref, place) => [ref, place]));
  const visits = parts.visits.map((visit): StateVisit => {
    const { key, feed, organisation, site, authority, setting, kind, status, recordedConcern } = visit;
    return {
      key,
      owner: places.get(visit.ownerRef) ?? 0,
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
      hasFinding: parts.withFinding.has(key),
      hasWatch: parts.withWatch.has(key),
    };
  });
  return {
    identity: parts.identity,
    namedInPlans: parts.namedInPlans,
    refs: parts.refs,
    links: [...parts.links].sort((a, b) => a.left - b.left || a.right - b.right || byText(a.feed, b.feed)),
    persons: parts.persons,
    visits: visits.sort((a, b) => a.occurredAt - b.occurredAt || byText(a.key, b.key)),
  };
}

/** The visits of a state as the fold gives them. */
export function visitsOf({ refs, visits }: Pick<ChildState, 'refs' | 'visits'>): readonly Visit[] {
  return visits.map((visit) => ({
    key: visit.key,
    feed: visit.feed,
    ownerRef: refs[visit.owner] ?? '',
    latestAt: visit.latestAt,
    organisation: visit.organisation,
    site: visit.site,
    occurredAt: visit.occurredAt,
    setting: visit.setting,
    kind: visit.kind,
    status: visit.status,
    coded: visit.coded.map(codedFactOf),
    recordedConcern: visit.recordedConcern,
    authority: visit.authority,
    firstReceivedAt: visit.firstReceivedAt,
  }));
}

/** Every word of a state: each needs a number before it can be packed. */
export function* wordsOf({ links, persons, visits }: ChildState): Iterable<string> {
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
