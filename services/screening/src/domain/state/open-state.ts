import { contactKind, contactStatus, setting } from '#libs/contracts';
import { type FeedPerson } from '../enrich/fold-person.js';
import { type Visit } from '../enrich/fold-visit.js';
import { type CodeBook, UnknownWord } from './code-book.js';
import { decodeHead, type DecodedHead } from './decode-head.js';
import { PackedVisit } from './packed-visit.js';
import * as layout from './state-layout.js';

/** A child's state while statements are applied to it: visits that nobody asks about stay bytes. */
export class OpenState {
  persons: readonly FeedPerson[];
  /** Earliest arrival, before or after, of a visit that changed; milliseconds. */
  changedSince = Infinity;
  private readonly changes = new Map<string, Change>();

  /** @param stored the visits as they lie in `bytes`, in the order of (occurredAt, key) */
  constructor(
    readonly bytes: Buffer,
    readonly head: DecodedHead,
    readonly stored: readonly PackedVisit[],
  ) {
    this.persons = head.persons;
  }

  /** The visit as it is now; undefined for one that nobody has stated. */
  visitOf(key: string): Visit | undefined {
    return this.changes.get(key)?.after ?? this.storedVisitOf(key);
  }

  private storedVisitOf(key: string): PackedVisit | undefined {
    const keyHead = Number.parseInt(key.slice(0, 8), 16);
    for (const visit of this.stored) if (visit.keyHead === keyHead && visit.key === key) return visit;
    return undefined;
  }

  /** Sets a visit as it is now. */
  replace(after: Visit): void {
    const known = this.changes.get(after.key);
    const stored = known === undefined ? this.storedVisitOf(after.key) : known.stored;
    const before = known?.after ?? stored ?? after;
    this.changes.set(after.key, { after, stored });
    this.changedSince = Math.min(this.changedSince, after.occurredAt, before.occurredAt);
  }

  /** Visits that statements have changed or added. */
  changed(): Iterable<Change> {
    return this.changes.values();
  }

  /** Stored visits that no statement has changed, in their order. */
  unchanged(): readonly PackedVisit[] {
    const replaced = [...this.changes.values()].flatMap(({ stored }) => stored ?? []);
    return replaced.length === 0 ? this.stored : this.stored.filter((visit) => !replaced.includes(visit));
  }

  /** Every visit as it is now, most of them in the order of arrival. */
  visits(): readonly Visit[] {
    const all: Visit[] = [...this.unchanged()];
    for (const { after } of this.changes.values()) all.push(after);
    return all;
  }
}

/** What statements have made of a visit. */
export interface Change {
  readonly after: Visit;
  /** As it lies in the bytes; undefined for a new one. */
  readonly stored: PackedVisit | undefined;
}

/**
 * Opens a packed state. Whatever is read of it later is there: words and places are looked at here.
 * @returns null for bytes of another layout version
 * @throws UnknownWord when the book lacks a word of it; Error when its bytes make no sense
 */
export function openState(bytes: Buffer, book: CodeBook): OpenState | null {
  const head = decodeHead(bytes, book);
  if (head === null) return null;
  const packed = { bytes, book, refs: head.refs };
  const visits: PackedVisit[] = [];
  let at = head.places.visits;
  for (let left = head.visitCount; left > 0; left -= 1) {
    const visit = new PackedVisit(packed, at);
    lookAt(bytes, at, at + visit.size, book);
    visits.push(visit);
    at += visit.size;
  }
  if (at !== bytes.length) throw new Error('a state is longer or shorter than it says');
  return new OpenState(bytes, head, visits);
}

/** @throws UnknownWord, or Error: a later read of this visit would fail */
function lookAt(bytes: Buffer, from: number, end: number, book: CodeBook): void {
  if (end > bytes.length) throw new Error('a state is shorter than it says');
  layout.optionAt(setting.options, bytes[from + 17]);
  layout.optionAt(contactKind.options, bytes[from + 18]);
  layout.optionAt(contactStatus.options, bytes[from + 19]);
  for (let at = from + 22; at < from + 30; at += 2) lookUp(bytes, at, book);
  for (let at = from + layout.visitBytes; at < end; at += 2) lookUp(bytes, at, book);
}

function lookUp(bytes: Buffer, at: number, book: CodeBook): void {
  const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  if (code !== 0 && !book.knows(code)) throw new UnknownWord();
}
