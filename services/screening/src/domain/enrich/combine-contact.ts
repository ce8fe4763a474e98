import { type CodedFact } from '#libs/contracts';
import { codedWord } from './coded-word.js';
import { byText } from './statement.js';
import { type Visit } from './fold-visit.js';
import { matchAttendances } from './match-attendances.js';

/** One attendance of one child, over all feeds that report it. Instants are milliseconds. */
export interface Contact extends Omit<Visit, 'feed' | 'ownerRef' | 'latestAt' | 'status'> {
  /** Key of the visit of the least feed folded in. */
  readonly key: string;
  readonly status: Exclude<Visit['status'], 'entered-in-error'>;
  /** The visits folded in, one of each feed, in the order of feed. */
  readonly visits: readonly { readonly feed: string; readonly key: string }[];
}

/**
 * Contacts of one child from its visits, ordered by (occurredAt, key).
 * @param windowMs see `matchAttendances`.
 */
export function combineContacts(visits: readonly Visit[], windowMs: number): readonly Contact[] {
  return matchAttendances(visits, windowMs)
    .map(combine)
    .filter((contact) => contact !== null)
    .sort((a, b) => a.occurredAt - b.occurredAt || byText(a.key, b.key));
}

/** Feeds in order of precedence: feed id. What any feed states of a concern or an injury stays. */
function combine(group: readonly Visit[]): Contact | null {
  const ordered = [...group].sort((a, b) => byText(a.feed, b.feed));
  const first = ordered[0];
  if (first === undefined || first.status === 'entered-in-error') return null;
  const { organisation, occurredAt, setting, kind, status } = first;
  return {
    key: first.key,
    visits: ordered.map(({ feed, key }) => ({ feed, key })),
    organisation,
    occurredAt,
    setting,
    kind,
    status,
    site: firstStated(ordered, ({ site }) => site),
    authority: firstStated(ordered, ({ authority }) => authority),
    coded: unite(ordered.map(({ coded }) => coded)),
    recordedConcern: ordered.some((visit) => visit.recordedConcern === true)
      ? true
      : firstStated(ordered, (visit) => visit.recordedConcern),
    firstReceivedAt: Math.min(...ordered.map((visit) => visit.firstReceivedAt)),
  };
}

function firstStated<T>(visits: readonly Visit[], read: (visit: Visit) => T | null): T | null {
  for (const visit of visits) {
    const value = read(visit);
    if (value !== null) return value;
  }
  return null;
}

/** Every coded fact of every feed, in the order of feed, then as listed; equal ones once. */
function unite(lists: readonly (readonly CodedFact[])[]): readonly CodedFact[] {
  const facts = lists.flat();
  if (facts.length < 2) return facts;
  const seen = new Map<string, CodedFact>();
  for (const fact of facts) if (!seen.has(codedWord(fact))) seen.set(codedWord(fact), fact);
  return [...seen.values()];
}
