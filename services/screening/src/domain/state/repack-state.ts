import { type StateVisit } from './child-state.js';
import { type CodeBook } from './code-book.js';
import { packedOr, writePerson, writeVisit, type NotPacked } from './encode-state.js';
import { type OpenState } from './open-state.js';
import { type PackedVisit } from './packed-visit.js';
import { byArrival, stateVisitOf, wordsOf } from './state-of-child.js';
import * as layout from './state-layout.js';
import { type StoredVisits } from './stored-visits.js';

/** Which visits have a finding or a watch now. Keys of visits. */
export interface Marks {
  /** Every visit whose contact has a finding that stands; null: as the state says, and none beside them. */
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
  const changed: StateVisit[] = [];
  for (const { after, index } of open.changed()) {
    const stored = index < 0 ? undefined : open.stored.at(index);
    const hasFinding = marks.withFinding?.has(after.key) ?? stored?.hasFinding ?? false;
    changed.push(stateVisitOf(after, open.head.refs, hasFinding, isWatched(marks, after.key, stored)));
  }
  return { open, marks, changed: changed.length < 2 ? changed : changed.sort(byArrival) };
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
export function repackState(repacking: Repacking, book: CodeBook): Buffer | NotPacked {
  const { open, changed } = repacking;
  const replaced = open.replaced();
  const visits = open.stored.count - replaced.length + changed.length;
  let mostOfOne = open.persons.length;
  for (const { coded } of changed) mostOfOne = Math.max(mostOfOne, coded.length);
  if (mostOfOne > 0xff || visits > layout.mostVisits) return 'too-many';
  return packedOr(repack, repacking, replaced, visits, book);
}

function repack(repacking: Repacking, replaced: readonly number[], visits: number, book: CodeBook): Buffer {
  const { open, changed } = repacking;
  const { stored } = open;
  const [last] = changed;
  if (last !== undefined && replaced.length === 0 && isAppended(repacking, last))
    return append(repacking, last, visits, book);
  const bytes = Buffer.allocUnsafe(sizeOf(open, replaced, changed));
  let at = writeHead(bytes, open, visits, book);
  let done = 0;
  for (const one of changed) {
    let place = stored.count;
    while (place > done && isBefore(one, stored, place - 1)) place -= 1;
    at = keep(bytes, at, repacking, replaced, done, place);
    done = place;
    at = writeVisit(bytes, one, book, at);
  }
  keep(bytes, at, repacking, replaced, done, stored.count);
  return bytes;
}

/** Whether all that is new is one visit after the others, and no further feed speaks of the person: so it is for most. */
function isAppended({ open: { head, persons, stored }, changed }: Repacking, one: StateVisit): boolean {
  if (changed.length > 1 || persons.length !== head.persons.length) return false;
  return stored.count === 0 || one.occurredAt > stored.occurredAt(stored.count - 1);
}

/** Packs the bytes as they were, what a feed says of the person where it has changed, and a visit after them. */
function append({ open, marks }: Repacking, one: StateVisit, visits: number, book: CodeBook): Buffer {
  const { bytes: before, head, stored } = open;
  const bytes = Buffer.allocUnsafe(before.length + layout.visitBytes + one.coded.length * 2);
  bytes.set(before);
  bytes.writeUInt16LE(visits, 5);
  for (const [place, person] of open.persons.entries())
    if (person !== head.persons[place])
      writePerson(bytes, person, book, head.places.persons + place * layout.personBytes);
  remark(bytes, 0, stored, 0, stored.count, marks);
  writeVisit(bytes, one, book, before.length);
  return bytes;
}

/** Copies the stored visits [from, until), but for those that have changed. @returns where the next bytes go */
function keep(
  bytes: Buffer,
  at: number,
  repacking: Repacking,
  replaced: readonly number[],
  from: number,
  until: number,
): number {
  let to = at;
  let begin = from;
  for (const gap of replaced)
    if (gap >= from && gap < until) {
      to += copy(bytes, to, repacking, begin, gap);
      begin = gap + 1;
    }
  return to + copy(bytes, to, repacking, begin, until);
}

/** Copies the stored visits [first, end) and sets their marks. @returns how many bytes they are */
function copy(bytes: Buffer, at: number, { open, marks }: Repacking, first: number, end: number): number {
  const { bytes: before, stored } = open;
  if (first >= end) return 0;
  const from = stored.startOf(first);
  before.copy(bytes, at, from, stored.startOf(end));
  remark(bytes, at - from, stored, first, end, marks);
  return stored.startOf(end) - from;
}

function isBefore(one: StateVisit, stored: StoredVisits, index: number): boolean {
  const later = one.occurredAt - stored.occurredAt(index);
  return later < 0 || (later === 0 && byArrival(one, stored.at(index)) < 0);
}

function sizeOf(open: OpenState, replaced: readonly number[], changed: readonly StateVisit[]): number {
  const { bytes, head, persons, stored } = open;
  let size = head.places.persons + persons.length * layout.personBytes + bytes.length - head.places.visits;
  for (const place of replaced) size -= stored.startOf(place + 1) - stored.startOf(place);
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

/** Sets the marks of stored visits where they lie now. @param moved by how many bytes */
function remark(bytes: Buffer, moved: number, stored: StoredVisits, from: number, until: number, marks: Marks): void {
  const { withFinding, withWatch, alsoWatched } = marks;
  if (withFinding === null && withWatch === null && alsoWatched.size === 0) return;
  for (let index = from; index < until; index += 1) {
    const visit = stored.at(index);
    const at = stored.startOf(index) + moved + layout.flagsPlace;
    const rest = (bytes[at] ?? 0) & ~(layout.findingFlag | layout.watchFlag);
    const hasFinding = withFinding?.has(visit.key) ?? visit.hasFinding;
    const hasWatch = isWatched(marks, visit.key, visit);
    bytes[at] = rest | (hasFinding ? layout.findingFlag : 0) | (hasWatch ? layout.watchFlag : 0);
  }
}
