import { contactKind, contactStatus, setting, type CodedFact } from '#libs/contracts';
import { type FeedPerson, type Visit } from '#libs/facts';
import { type CodeBook, UnknownWord } from './code-book.js';
import { decodeHead, type DecodedHead } from './decode-head.js';
import * as layout from './state-layout.js';
import { StoredVisits } from './stored-visits.js';

/** What statements have made of a visit. */
export interface Change {
  readonly after: Visit;
  /** Its place among the stored visits; -1 for a new one. */
  readonly index: number;
}

/** Visits of a child: those from some moment on, and more of those before them each time somebody asks. */
export interface VisitsInReach {
  /** Most of them in the order of arrival. */
  readonly recent: readonly Visit[];
  /** Those from a moment (milliseconds) on that were not given before, parted from what lies before them as `recent` is. */
  readonly earlier: (since: number) => readonly Visit[];
}

// made once: hot path
const settings = setting.options;
const kinds = contactKind.options;
const statuses = contactStatus.options;
const afterOf = ({ after }: Change): Visit => after;

/** A child's state while statements are applied to it: visits that nobody asks about stay bytes. */
export class OpenState {
  persons: readonly FeedPerson[];
  /** Earliest arrival, before or after, of a visit that changed; milliseconds. */
  changedSince = Infinity;
  /** Of one statement there is one: a list is looked through faster than a map is made. */
  private readonly changes: Change[] = [];

  constructor(
    readonly bytes: Buffer,
    readonly head: DecodedHead,
    readonly stored: StoredVisits,
  ) {
    this.persons = head.persons;
  }

  /** The visit as it is now; undefined for one that nobody has stated. */
  visitOf(key: string): Visit | undefined {
    const change = this.changeOf(key);
    if (change !== undefined) return change.after;
    const index = this.stored.indexOf(key);
    return index < 0 ? undefined : this.stored.at(index);
  }

  /** Sets a visit as it is now. */
  replace(after: Visit): void {
    const known = this.changeOf(after.key);
    const index = known === undefined ? this.stored.indexOf(after.key) : known.index;
    const before = known?.after ?? (index < 0 ? after : this.stored.at(index));
    const change = { after, index };
    if (known === undefined) this.changes.push(change);
    else this.changes[this.changes.indexOf(known)] = change;
    this.changedSince = Math.min(this.changedSince, after.occurredAt, before.occurredAt);
  }

  /** Visits that statements have changed or added. */
  changed(): readonly Change[] {
    return this.changes;
  }

  private changeOf(key: string): Change | undefined {
    for (const change of this.changes) if (change.after.key === key) return change;
    return undefined;
  }

  /** Whether a visit has a coded fact of this sort, or had one before it changed: no visit is unpacked. */
  mayTell(isOfSort: (fact: CodedFact) => boolean): boolean {
    return this.changes.some(({ after }) => after.coded.some(isOfSort)) || this.stored.mayTell(isOfSort);
  }

  /** Places of the stored visits that statements have changed, in order. */
  replaced(): readonly number[] {
    const places: number[] = [];
    for (const { index } of this.changes) if (index >= 0) places.push(index);
    return places.length < 2 ? places : places.sort((a, b) => a - b);
  }

  /**
   * The new visit, when it is all that has changed and arrived more than `windowMs` (milliseconds) after every other: so do
   * most. null otherwise.
   */
  loneArrival(windowMs: number): Visit | null {
    const [change] = this.changes;
    if (change === undefined || this.changes.length > 1 || change.index >= 0) return null;
    const { count } = this.stored;
    const isLast = count === 0 || this.stored.occurredAt(count - 1) < change.after.occurredAt - windowMs;
    return isLast ? change.after : null;
  }

  /**
   * Visits as they are now, parted where a gap of more than `windowMs` lies before `since` (both in milliseconds): no visit
   * of one part is within the window of one of the other.
   */
  visitsSince(since: number, windowMs: number): VisitsInReach {
    const replaced = this.replaced();
    const changed = this.changes.map(afterOf);
    if (changed.length > 1) changed.sort((a, b) => a.occurredAt - b.occurredAt);
    const backwards = new Backwards(this.stored, replaced, changed, windowMs);
    return { recent: backwards.take(since), earlier: (moment) => backwards.take(moment) };
  }
}

/** Visits from the latest on, as far back as somebody asks. */
class Backwards {
  private storedLeft: number;
  private changedLeft: number;

  /**
   * @param replaced places of the stored visits that have changed
   * @param changed visits as they are now, in the order of arrival
   */
  constructor(
    private readonly stored: StoredVisits,
    private readonly replaced: readonly number[],
    private readonly changed: readonly Visit[],
    private readonly windowMs: number,
  ) {
    this.storedLeft = stored.count;
    this.changedLeft = changed.length;
  }

  /** Those from a moment (milliseconds) on that were not taken before, to a gap of more than the window before it. */
  take(since: number): readonly Visit[] {
    const taken: Visit[] = [];
    let reach = since;
    for (;;) {
      const stored = this.storedLeft === 0 ? undefined : this.stored.at(this.storedLeft - 1);
      const change = this.changedLeft === 0 ? undefined : this.changed[this.changedLeft - 1];
      const isChange = change !== undefined && (stored === undefined || change.occurredAt >= stored.occurredAt);
      const latest = isChange ? change : stored;
      if (latest === undefined || latest.occurredAt < reach - this.windowMs) return taken.reverse();
      if (latest.occurredAt < reach) reach = latest.occurredAt;
      if (isChange) this.changedLeft -= 1;
      else this.storedLeft -= 1;
      if (isChange || !this.isReplaced(this.storedLeft)) taken.push(latest);
    }
  }

  private isReplaced(place: number): boolean {
    return this.replaced.length > 0 && this.replaced.includes(place);
  }
}

/**
 * Opens a packed state. Whatever is read of it later is there: words and places are looked at here.
 * @returns null for bytes of another layout version
 * @throws UnknownWord when the book lacks a word of it; Error when its bytes make no sense
 */
export function openState(bytes: Buffer, book: CodeBook): OpenState | null {
  const head = decodeHead(bytes, book);
  if (head === null) return null;
  if (head.places.visits + head.visitCount * layout.visitBytes > bytes.length)
    throw new Error('a state is shorter than it says');
  const starts = new Array<number>(head.visitCount + 1);
  let at = head.places.visits;
  starts[0] = at;
  for (let place = 1; place <= head.visitCount; place += 1) {
    const end = at + layout.visitBytes + (bytes[at + layout.codedCountPlace] ?? 0) * 2;
    lookAt(bytes, at, end, book);
    at = end;
    starts[place] = at;
  }
  if (at !== bytes.length) throw new Error('a state is longer or shorter than it says');
  return new OpenState(bytes, head, new StoredVisits({ bytes, book, refs: head.refs }, starts));
}

/** @throws UnknownWord, or Error: a later read of this visit would fail */
function lookAt(bytes: Buffer, from: number, end: number, book: CodeBook): void {
  if (end > bytes.length) throw new Error('a state is shorter than it says');
  layout.optionAt(settings, bytes[from + 17]);
  layout.optionAt(kinds, bytes[from + layout.kindPlace]);
  layout.optionAt(statuses, bytes[from + layout.statusPlace]);
  for (let at = from + 22; at < from + 30; at += 2) lookUp(bytes, at, book);
  for (let at = from + layout.visitBytes; at < end; at += 2) lookUp(bytes, at, book);
}

function lookUp(bytes: Buffer, at: number, book: CodeBook): void {
  const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  if (code !== 0 && !book.knows(code)) throw new UnknownWord();
}
