import { contactKind, contactStatus, setting } from '#libs/contracts';
import { type CodeBook } from './code-book.js';
import { type ChildState, type StateHead, type StateLink, type StatePerson, type StateVisit } from './child-state.js';
import * as layout from './state-layout.js';

const settings = setting.options;
const kinds = contactKind.options;
const statuses = contactStatus.options;

/** The head of a packed state, and where its visits begin. */
export interface DecodedHead extends StateHead {
  /** Place of the first person, and of the first visit. */
  readonly places: { readonly persons: number; readonly visits: number };
  readonly visitCount: number;
}

/** Unpacks what a state says of the child itself. @returns null for bytes of another layout version */
export function decodeHead(bytes: Buffer, book: CodeBook): DecodedHead | null {
  if (bytes.length < layout.headBytes || bytes[0] !== layout.version) return null;
  const flags = bytes.readUInt8(1);
  let at = layout.headBytes;
  const take = <T>(count: number, size: number, read: (from: number) => T): readonly T[] => {
    const items: T[] = [];
    for (let index = 0; index < count; index += 1, at += size) items.push(read(at));
    return items;
  };
  const refs = take(bytes.readUInt8(2), layout.refBytes, (from) => layout.readUuid(bytes, from));
  const links = take(bytes.readUInt8(3), layout.linkBytes, (from) => readLink(bytes, from, book));
  const afterLinks = at;
  const persons = take(bytes.readUInt8(4), layout.personBytes, (from) => readPerson(bytes, from, book));
  return {
    identity: (flags & layout.verifiedFlag) === 0 ? 'unverified' : 'verified',
    namedInPlans: (flags & layout.namedFlag) !== 0,
    refs,
    links,
    persons,
    places: { persons: afterLinks, visits: at },
    visitCount: bytes.readUInt16LE(5),
  };
}

/** Unpacks a whole state. @returns null for bytes of another layout version: the child is rebuilt from its rows */
export function decodeState(bytes: Buffer, book: CodeBook): ChildState | null {
  const head = decodeHead(bytes, book);
  if (head === null) return null;
  const { places, visitCount, ...says } = head;
  const visits: StateVisit[] = [];
  for (let at = places.visits; visits.length < visitCount;) {
    visits.push(readVisit(bytes, at, book));
    at += layout.visitBytes + bytes.readUInt8(at + 21) * 2;
  }
  return { ...says, visits };
}

function readLink(bytes: Buffer, at: number, book: CodeBook): StateLink {
  return {
    left: bytes.readUInt8(at),
    right: bytes.readUInt8(at + 1),
    feed: book.wordOf(bytes.readUInt16LE(at + 2)),
    at: bytes.readIntLE(at + 4, 6),
  };
}

function readPerson(bytes: Buffer, at: number, book: CodeBook): StatePerson {
  const weeks = bytes.readUInt8(at + 12);
  return {
    feed: book.wordOf(bytes.readUInt16LE(at)),
    latestAt: bytes.readIntLE(at + 2, 6),
    birthDate: layout.dateOfDay(bytes.readUInt32LE(at + 8)),
    gestationWeeks: weeks === 0 ? null : weeks,
  };
}

function readVisit(bytes: Buffer, from: number, book: CodeBook): StateVisit {
  const flags = bytes.readUInt8(from + 20);
  const wordAt = (place: number): string | null => {
    const code = bytes.readUInt16LE(place);
    return code === 0 ? null : book.wordOf(code);
  };
  const coded: string[] = [];
  for (let place = 0; place < bytes.readUInt8(from + 21); place += 1)
    coded.push(book.wordOf(bytes.readUInt16LE(from + layout.visitBytes + place * 2)));
  return {
    key: layout.readUuid(bytes, from),
    owner: bytes.readUInt8(from + 16),
    feed: wordAt(from + 22) ?? '',
    organisation: wordAt(from + 24) ?? '',
    site: wordAt(from + 26),
    authority: wordAt(from + 28),
    setting: layout.optionAt(settings, bytes.readUInt8(from + 17)),
    kind: layout.optionAt(kinds, bytes.readUInt8(from + 18)),
    status: layout.optionAt(statuses, bytes.readUInt8(from + 19)),
    recordedConcern: (flags & 3) === 0 ? null : (flags & layout.concernYes) !== 0,
    occurredAt: bytes.readIntLE(from + 30, 6),
    firstReceivedAt: bytes.readIntLE(from + 36, 6),
    latestAt: bytes.readIntLE(from + 42, 6),
    coded,
    hasFinding: (flags & layout.findingFlag) !== 0,
    hasWatch: (flags & layout.watchFlag) !== 0,
  };
}
