import { type CodedFact } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { byText } from './statement.js';
import { type Visit } from './fold-visit.js';
import { matchAttendances } from './match-attendances.js';

/** One attendance of one child, over all feeds that report it. Instants are milliseconds. */
export interface Contact extends Omit<Visit, 'feed' | 'visit' | 'ownerRef' | 'latest' | 'status'> {
  /** Digest of the least (feed, visit) folded in. */
  readonly key: string;
  readonly status: Exclude<Visit['status'], 'entered-in-error'>;
  /** The visits folded in, in the order of (feed, visit). */
  readonly visits: readonly { readonly feed: string; readonly visit: string }[];
}

/** Key of a contact, from the least (feed, visit) folded into it. Final. */
export function contactKey(feed: string, visit: string): string {
  return nameUuid('contact', feed, visit);
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
  const ordered = [...group].sort((a, b) => byText(a.feed, b.feed) || byText(a.visit, b.visit));
  const first = ordered[0];
  if (first === undefined || first.status === 'entered-in-error') return null;
  const { organisation, occurredAt, setting, kind, status } = first;
  return {
    key: contactKey(first.feed, first.visit),
    visits: ordered.map(({ feed, visit }) => ({ feed, visit })),
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

/** Every coded fact of every feed, once. */
function unite(lists: readonly (readonly CodedFact[])[]): readonly CodedFact[] {
  const seen = new Map<string, CodedFact>();
  for (const fact of lists.flat()) {
    const { kind, system, code, bodySite, laterality, recordedAs } = fact;
    const name = JSON.stringify([kind, system, code, bodySite, laterality, recordedAs]);
    if (!seen.has(name)) seen.set(name, fact);
  }
  return [...seen.entries()].sort(([a], [b]) => byText(a, b)).map(([, fact]) => fact);
}
