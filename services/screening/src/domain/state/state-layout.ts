import { type ChildState } from './child-state.js';

/**
 * Layout of a packed state, little-endian. A change of layout, or of what a mark means, is another version: older bytes are
 * then rebuilt. 2: a visit is marked for findings that stand, no longer for those that were withdrawn.
 * 3: what the words of a source say lies among the coded facts.
 */
export const version = 3;

/** Version, flags, three counts and the number of visits. */
export const headBytes = 7;
export const refBytes = 16;
/** Two places, feed, since when. */
export const linkBytes = 10;
/** Feed, latest statement, birth date, gestation. */
export const personBytes = 13;
/** One visit without its coded facts, two bytes each. */
export const visitBytes = 48;
/** Places in a visit. */
export const kindPlace = 18;
export const statusPlace = 19;
export const flagsPlace = 20;
export const codedCountPlace = 21;
export const occurredAtPlace = 30;
export const firstReceivedAtPlace = 36;

/** More visits than this are judged from rows: a state must stay small. */
export const mostVisits = 1_000;

export const verifiedFlag = 1;
export const namedFlag = 2;
export const concernYes = 1;
export const concernNo = 2;
export const findingFlag = 4;
export const watchFlag = 8;

const dayMs = 86_400_000;
const noDay = 0xffff_ffff;
const firstDay = Date.UTC(1900, 0, 1);

/** Dates that are remembered, each way: the days of three centuries. What a publisher invents beyond them is worked out again. */
const mostDates = 110_000;
const days = new Map<string, number | null>();

/** A calendar date as days since 1900; null when it lies before that. */
export function dayNumber(date: string | null): number | null {
  if (date === null) return noDay;
  let known = days.get(date);
  if (known === undefined) {
    const day = Math.round((Date.parse(date) - firstDay) / dayMs);
    known = day >= 0 && day < noDay ? day : null;
    if (days.size < mostDates) days.set(date, known);
  }
  return known;
}

const dates = new Map<number, string>();

/** The calendar date that `dayNumber` gave this number; null for none. Dates are few: each is written once. */
export function dateOfDay(day: number): string | null {
  if (day === noDay) return null;
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
    if (dates.size < mostDates) dates.set(day, date);
  }
  return date;
}

function byte(bytes: Buffer, at: number): number {
  return bytes[at] ?? 0;
}

/** A whole number of six bytes, as `writeIntLE` wrote it. Read byte by byte: a history has many (hot path). */
export function readInstant(bytes: Buffer, at: number): number {
  const low = byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
  const high = ((byte(bytes, at + 4) | (byte(bytes, at + 5) << 8)) << 16) >> 16;
  return (low >>> 0) + high * 0x1_0000_0000;
}

/** A word of the contract by its place. @throws Error when there is none: the bytes make no sense */
export function optionAt<T>(options: readonly T[], place: number | undefined): T {
  const option = place === undefined ? undefined : options[place];
  if (option === undefined) throw new Error('a state names a word that the contract lacks');
  return option;
}

/** Bytes that a state takes. */
export function sizeOf({ refs, links, persons, visits }: ChildState): number {
  const coded = visits.reduce((sum, visit) => sum + visit.coded.length, 0);
  return (
    headBytes +
    refs.length * refBytes +
    links.length * linkBytes +
    persons.length * personBytes +
    visits.length * visitBytes +
    coded * 2
  );
}
