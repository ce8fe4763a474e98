import { type ChildState, type StateVisit } from './child-state.js';
import { type CodeBook } from './code-book.js';
import { openState } from './open-state.js';
import { type PackedVisit } from './packed-visit.js';

/**
 * Unpacks a whole state, for people and comparisons. @returns null for bytes of another layout version: the child is
 * rebuilt from its rows
 * @throws as `openState` does
 */
export function decodeState(bytes: Buffer, book: CodeBook): ChildState | null {
  const open = openState(bytes, book);
  if (open === null) return null;
  const { identity, namedInPlans, refs, links, persons } = open.head;
  return { identity, namedInPlans, refs, links, persons, visits: Array.from(open.stored, unpacked) };
}

/** What the bytes of a visit say. */
function unpacked(visit: PackedVisit): StateVisit {
  return {
    key: visit.key,
    owner: visit.owner,
    feed: visit.feed,
    organisation: visit.organisation,
    site: visit.site,
    authority: visit.authority,
    setting: visit.setting,
    kind: visit.kind,
    status: visit.status,
    recordedConcern: visit.recordedConcern,
    occurredAt: visit.occurredAt,
    firstReceivedAt: visit.firstReceivedAt,
    latestAt: visit.latestAt,
    coded: visit.codedWords,
    hasFinding: visit.hasFinding,
    hasWatch: visit.hasWatch,
  };
}
