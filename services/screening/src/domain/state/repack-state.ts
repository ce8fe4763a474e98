import { type StateVisit } from './child-state.js';
import { type CodeBook } from './code-book.js';
import { packedOr, writePerson, writeVisit, type NotPacked } from './encode-state.js';
import { type OpenState } from './open-state.js';
import { type PackedVisit } from './packed-visit.js';
import { byArrival, stateVisitOf, wordsOf } from './state-of-child.js';
import * as layout from './state-layout.js';

/** Which visits have a finding or a watch now. Keys of visits. */
export interface Marks {
  /** Every visit whose contact has ever had a finding; null: as the state says, and none beside them. */
  readonly withFinding: ReadonlySet<string> | null;
  /** Every visit for which a watch was ever armed; null: as the state says, and `alsoWatched`. */
  readonly withWatch: ReadonlySet<string> | null;
  readonly alsoWatched: ReadonlySet<string>;
}

/** What an open state is packed into again: unchanged visits as the bytes they were. */
export interface Repacking {
  readonly open: OpenState;
  readonly marks: Marks;
  /** The visits that changed, in the order of (occurredAt, key). */
  readonly changed: readonly StateVisit[];
}

/** Prepares an open state for packing. */
export function repackingOf(open: OpenState, marks: Marks): Repacking {
  const changed = Array.from(open.changed(), ({ after, stored }) => {
    const hasFinding = marks.withFinding?.has(after.key) ?? stored?.hasFinding ?? false;
    return stateVisitOf(after, open.head.refs, hasFinding, isWatched(marks, after.key, stored));
  });
  return { open, marks, changed: changed.sort(byArrival) };
}

function isWatched({ withWatch, alsoWatched }: Marks, key: string, before: PackedVisit | undefined): boolean {
  return alsoWatched.has(key) || (withWatch?.has(key) ?? before?.hasWatch ?? false);
}

/** Words that packing needs numbers for, beside those that have one already. */
export function wordsToPack({ open, changed }: Repacking): Iterable<string> {
  return wordsOf({ links: [], persons: open.persons === open.head.persons ? [] : open.persons, visits: changed });
}

/**
 * Packs an open state again: the same bytes that `encodeState` gives for it.
 * @returns the bytes, or why it cannot be packed
 */
export function repackState({ open, marks, changed }: Repacking, book: CodeBook): Buffer | NotPacked {
  const kept = open.unchanged();
  const counts = [open.persons.length, ...changed.map(({ coded }) => coded.length)];
  if (counts.some((count) => count > 0xff) || kept.length + changed.length > layout.mostVisits) return 'too-many';
  return packedOr(() => {
    const bytes = Buffer.allocUnsafe(sizeOf(open, kept, changed));
    let at = writeHead(bytes, open, kept.length + changed.length, book);
    let next = 0;
    for (const visit of kept) {
      for (let one = changed[next]; one !== undefined && byArrival(one, visit) < 0; one = changed[(next += 1)])
        at = writeVisit(bytes, one, book, at);
      open.bytes.copy(bytes, at, visit.from, visit.from + visit.size);
      remark(bytes, at, visit, marks);
      at += visit.size;
    }
    for (const one of changed.slice(next)) at = writeVisit(bytes, one, book, at);
    return bytes;
  });
}

function sizeOf(open: OpenState, kept: readonly PackedVisit[], changed: readonly StateVisit[]): number {
  let size = open.head.places.persons + open.persons.length * layout.personBytes;
  for (const visit of kept) size += visit.size;
  for (const { coded } of changed) size += layout.visitBytes + coded.length * 2;
  return size;
}

function writeHead(bytes: Buffer, open: OpenState, visits: number, book: CodeBook): number {
  let at = open.head.places.persons;
  open.bytes.copy(bytes, 0, 0, at);
  bytes[4] = open.persons.length;
  bytes.writeUInt16LE(visits, 5);
  for (const person of open.persons) at = writePerson(bytes, person, book, at);
  return at;
}

function remark(bytes: Buffer, at: number, visit: PackedVisit, marks: Marks): void {
  const { withFinding, withWatch, alsoWatched } = marks;
  if (withFinding === null && withWatch === null && alsoWatched.size === 0) return;
  const rest = (bytes[at + 20] ?? 0) & ~(layout.findingFlag | layout.watchFlag);
  const hasFinding = withFinding?.has(visit.key) ?? visit.hasFinding;
  bytes[at + 20] =
    rest | (hasFinding ? layout.findingFlag : 0) | (isWatched(marks, visit.key, visit) ? layout.watchFlag : 0);
}
