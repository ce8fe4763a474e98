import { readUuid } from '#libs/platform';
import { type CodeBook } from './code-book.js';
import { type StateHead, type StateLink, type StatePerson } from './child-state.js';
import * as layout from './state-layout.js';

/** The head of a packed state, and where its visits begin. */
export interface DecodedHead extends StateHead {
  /** Place of the first person, and of the first visit. */
  readonly places: { readonly persons: number; readonly visits: number };
  readonly visitCount: number;
}

/** Unpacks what a state says of the child itself. @returns null for bytes of another layout version */
export function decodeHead(bytes: Buffer, book: CodeBook): DecodedHead | null {
  if (bytes.length < layout.headBytes || bytes[0] !== layout.version) return null;
  const [flags, refCount, linkCount, personCount] = [
    byteAt(bytes, 1),
    byteAt(bytes, 2),
    byteAt(bytes, 3),
    byteAt(bytes, 4),
  ];
  const afterRefs = layout.headBytes + refCount * layout.refBytes;
  const afterLinks = afterRefs + linkCount * layout.linkBytes;
  const afterPersons = afterLinks + personCount * layout.personBytes;
  if (afterPersons > bytes.length) throw new Error('a state is shorter than it says');
  const refs: string[] = [];
  for (let at = layout.headBytes; at < afterRefs; at += layout.refBytes) refs.push(readUuid(bytes, at));
  const links: StateLink[] = [];
  for (let at = afterRefs; at < afterLinks; at += layout.linkBytes) links.push(readLink(bytes, at, book));
  const persons: StatePerson[] = [];
  for (let at = afterLinks; at < afterPersons; at += layout.personBytes) persons.push(readPerson(bytes, at, book));
  return {
    identity: (flags & layout.verifiedFlag) === 0 ? 'unverified' : 'verified',
    namedInPlans: (flags & layout.namedFlag) !== 0,
    refs,
    links,
    persons,
    places: { persons: afterLinks, visits: afterPersons },
    visitCount: bytes.readUInt16LE(5),
  };
}

function byteAt(bytes: Buffer, at: number): number {
  return bytes[at] ?? 0;
}

function readLink(bytes: Buffer, at: number, book: CodeBook): StateLink {
  return {
    left: byteAt(bytes, at),
    right: byteAt(bytes, at + 1),
    feed: book.wordOf(bytes.readUInt16LE(at + 2)),
    at: layout.readInstant(bytes, at + 4),
  };
}

function readPerson(bytes: Buffer, at: number, book: CodeBook): StatePerson {
  const weeks = byteAt(bytes, at + 12);
  return {
    feed: book.wordOf(bytes.readUInt16LE(at)),
    latestAt: layout.readInstant(bytes, at + 2),
    birthDate: layout.dateOfDay(bytes.readUInt32LE(at + 8)),
    gestationWeeks: weeks === 0 ? null : weeks,
  };
}
