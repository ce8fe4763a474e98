import { type ChildState } from './child-state.js';

/** Layout of a packed state, little-endian. A change of layout is another version: older bytes are then rebuilt. */
export const version = 1;

/** Version, flags, three counts and the number of visits. */
export const headBytes = 7;
export const refBytes = 16;
/** Two places, feed, since when. */
export const linkBytes = 10;
/** Feed, latest statement, birth date, gestation. */
export const personBytes = 13;
/** One visit without its coded facts, two bytes each. */
export const visitBytes = 48;

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

/** A calendar date as days since 1900; null when it lies before that. */
export function dayNumber(date: string | null): number | null {
  if (date === null) return noDay;
  const day = Math.round((Date.parse(date) - firstDay) / dayMs);
  return day >= 0 && day < noDay ? day : null;
}

export function dateOfDay(day: number): string | null {
  return day === noDay ? null : new Date(firstDay + day * dayMs).toISOString().slice(0, 10);
}

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
