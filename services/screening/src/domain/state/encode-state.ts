import { contactKind, contactStatus, setting } from '#libs/contracts';
import { writeUuid } from '#libs/platform';
import { mostCodes, type CodeBook } from './code-book.js';
import { type ChildState, type StatePerson, type StateVisit } from './child-state.js';
import * as layout from './state-layout.js';

/** Why a child cannot be packed: it is then judged from its rows, always rightly and more slowly. */
export type NotPacked = 'too-many' | 'word-without-number' | 'date-out-of-range';

class CannotPack extends Error {
  constructor(readonly reason: NotPacked) {
    super(reason);
  }
}

const settings: readonly string[] = setting.options;
const kinds: readonly string[] = contactKind.options;
const statuses: readonly string[] = contactStatus.options;

/** A state that is ready to be packed. */
export interface PackableState {
  /** Words that need a number first. */
  readonly words: Iterable<string>;
  readonly pack: (book: CodeBook) => Buffer | NotPacked;
}

/** Packs a state. @returns the bytes, or why it cannot be packed */
export function encodeState(state: ChildState, book: CodeBook): Buffer | NotPacked {
  const { refs, links, persons, visits } = state;
  const counts = [refs.length, links.length, persons.length, ...visits.map(({ coded }) => coded.length)];
  if (counts.some((count) => count > 0xff) || visits.length > layout.mostVisits) return 'too-many';
  return packedOr(pack, state, book);
}

function pack(state: ChildState, book: CodeBook): Buffer {
  const bytes = Buffer.allocUnsafe(layout.sizeOf(state));
  write(bytes, state, book);
  return bytes;
}

/** Runs what packs. @returns its bytes, or why they cannot be packed */
export function packedOr<Given extends readonly unknown[]>(
  how: (...given: Given) => Buffer,
  ...given: Given
): Buffer | NotPacked {
  try {
    return how(...given);
  } catch (error) {
    if (error instanceof CannotPack) return error.reason;
    throw error;
  }
}

function numberOf(word: string | null, book: CodeBook): number {
  if (word === null) return 0;
  const code = book.codeOf(word);
  if (code === null || code > mostCodes) throw new CannotPack('word-without-number');
  return code;
}

function write(bytes: Buffer, { identity, namedInPlans, refs, links, persons, visits }: ChildState, book: CodeBook) {
  bytes[0] = layout.version;
  bytes[1] = (identity === 'verified' ? layout.verifiedFlag : 0) | (namedInPlans ? layout.namedFlag : 0);
  bytes[2] = refs.length;
  bytes[3] = links.length;
  bytes[4] = persons.length;
  bytes.writeUInt16LE(visits.length, 5);
  let at = layout.headBytes;
  for (const ref of refs) {
    writeUuid(bytes, ref, at);
    at += layout.refBytes;
  }
  for (const { left, right, feed, at: since } of links) {
    bytes[at] = left;
    bytes[at + 1] = right;
    bytes.writeUInt16LE(numberOf(feed, book), at + 2);
    bytes.writeIntLE(since, at + 4, 6);
    at += layout.linkBytes;
  }
  for (const person of persons) at = writePerson(bytes, person, book, at);
  for (const visit of visits) at = writeVisit(bytes, visit, book, at);
}

/** Packs what a feed says of the person. @returns the place after it */
export function writePerson(
  bytes: Buffer,
  { feed, latestAt, birthDate, gestationWeeks }: StatePerson,
  book: CodeBook,
  at: number,
): number {
  bytes.writeUInt16LE(numberOf(feed, book), at);
  bytes.writeIntLE(latestAt, at + 2, 6);
  bytes.writeUInt32LE(dayOf(birthDate), at + 8);
  bytes[at + 12] = gestationWeeks ?? 0;
  return at + layout.personBytes;
}

function dayOf(birthDate: string | null): number {
  const day = layout.dayNumber(birthDate);
  if (day === null) throw new CannotPack('date-out-of-range');
  return day;
}

function concernBits(concern: boolean | null): number {
  if (concern === null) return 0;
  return concern ? layout.concernYes : layout.concernNo;
}

/** Packs a visit. @returns the place after it */
export function writeVisit(bytes: Buffer, visit: StateVisit, book: CodeBook, from: number): number {
  writeUuid(bytes, visit.key, from);
  bytes[from + 16] = visit.owner;
  bytes[from + 17] = settings.indexOf(visit.setting);
  bytes[from + layout.kindPlace] = kinds.indexOf(visit.kind);
  bytes[from + layout.statusPlace] = statuses.indexOf(visit.status);
  bytes[from + 20] =
    concernBits(visit.recordedConcern) |
    (visit.hasFinding ? layout.findingFlag : 0) |
    (visit.hasWatch ? layout.watchFlag : 0);
  bytes[from + 21] = visit.coded.length;
  bytes.writeUInt16LE(numberOf(visit.feed, book), from + 22);
  bytes.writeUInt16LE(numberOf(visit.organisation, book), from + 24);
  bytes.writeUInt16LE(numberOf(visit.site, book), from + 26);
  bytes.writeUInt16LE(numberOf(visit.authority, book), from + 28);
  bytes.writeIntLE(visit.occurredAt, from + 30, 6);
  bytes.writeIntLE(visit.firstReceivedAt, from + 36, 6);
  bytes.writeIntLE(visit.latestAt, from + 42, 6);
  let at = from + layout.visitBytes;
  for (const word of visit.coded) {
    bytes.writeUInt16LE(numberOf(word, book), at);
    at += 2;
  }
  return at;
}
