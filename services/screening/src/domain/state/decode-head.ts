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
  const flags = bytes.readUInt8(1);
  let at = layout.headBytes;
  const take = <T>(count: number, size: number, read: (from: number) => T): readonly T[] => {
    const items: T[] = [];
    for (let index = 0; index < count; index += 1, at += size) items.push(read(at));
    return items;
  };
  const refs = take(bytes.readUInt8(2), layout.refBytes, (from) => readUuid(bytes, from));
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
