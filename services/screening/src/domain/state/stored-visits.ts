import { contactKind, contactStatus, type CodedFact } from '#libs/contracts';
import { PackedVisit, type Packed } from './packed-visit.js';
import * as layout from './state-layout.js';

const openStay = { kind: contactKind.options.indexOf('stay'), status: contactStatus.options.indexOf('arrived') };

/**
 * The visits as they lie in a packed state, in the order of (occurredAt, key). Twenty of them are bytes and twenty numbers
 * until somebody asks for one.
 */
export class StoredVisits implements Iterable<PackedVisit> {
  private asked: (PackedVisit | undefined)[] | undefined;

  /** @param starts where each visit begins, and where the last ends */
  constructor(
    private readonly packed: Packed,
    private readonly starts: readonly number[],
  ) {}

  get count(): number {
    return this.starts.length - 1;
  }

  /** @param index from 0; `count` is where the last one ends */
  startOf(index: number): number {
    const start = this.starts[index];
    if (start === undefined) throw new RangeError('a state has fewer visits');
    return start;
  }

  at(index: number): PackedVisit {
    // of its whole length at once: a list that grows to its twentieth place is made several times
    const asked = (this.asked ??= new Array<PackedVisit | undefined>(this.count));
    return (asked[index] ??= new PackedVisit(this.packed, this.startOf(index)));
  }

  /** Milliseconds. */
  occurredAt(index: number): number {
    return layout.readInstant(this.packed.bytes, this.startOf(index) + layout.occurredAtPlace);
  }

  /** Milliseconds at which a visit was first heard of; nothing else of it is read. */
  firstReceivedAt(index: number): number {
    return layout.readInstant(this.packed.bytes, this.startOf(index) + layout.firstReceivedAtPlace);
  }

  /** Whether a visit is a stay of which no end is stated; nothing else of it is read. */
  isOpenStay(index: number): boolean {
    const start = this.startOf(index);
    const { bytes } = this.packed;
    return bytes[start + layout.kindPlace] === openStay.kind && bytes[start + layout.statusPlace] === openStay.status;
  }

  private isMarked(index: number): boolean {
    const flags = this.packed.bytes[this.startOf(index) + layout.flagsPlace] ?? 0;
    return (flags & (layout.findingFlag | layout.watchFlag)) !== 0;
  }

  /** @returns the place of a visit, -1 when there is none of this key */
  indexOf(key: string): number {
    const keyHead = Number.parseInt(key.slice(0, 8), 16);
    for (let index = 0; index < this.count; index += 1) {
      if (this.packed.bytes.readUInt32BE(this.startOf(index)) === keyHead && this.at(index).key === key) return index;
    }
    return -1;
  }

  /** Visits with a finding or a watch that arrived then or later (milliseconds). */
  markedSince(since: number): readonly PackedVisit[] {
    const marked: PackedVisit[] = [];
    for (let index = this.count - 1; index >= 0 && this.occurredAt(index) >= since; index -= 1)
      if (this.isMarked(index)) marked.push(this.at(index));
    return marked;
  }

  /** Whether a visit has a coded fact of this sort. */
  mayTell(isOfSort: (fact: CodedFact) => boolean): boolean {
    for (let index = 0; index < this.count; index += 1) if (this.tells(index, isOfSort)) return true;
    return false;
  }

  /** Whether one visit has a coded fact of this sort. */
  tells(index: number, isOfSort: (fact: CodedFact) => boolean): boolean {
    const { bytes, book } = this.packed;
    const end = this.startOf(index + 1);
    for (let at = this.startOf(index) + layout.visitBytes; at < end; at += 2)
      if (isOfSort(book.factOf(bytes.readUInt16LE(at)))) return true;
    return false;
  }

  *[Symbol.iterator](): Iterator<PackedVisit> {
    for (let index = 0; index < this.count; index += 1) yield this.at(index);
  }
}
