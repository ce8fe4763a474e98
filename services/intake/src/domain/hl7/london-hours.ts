import { DateTime } from 'luxon';

const zone = 'Europe/London';
const hourLength = 3_600_000;
/** Hours kept; a feed speaks of a few at a time, and asking the zone anew costs more than all the rest of a message. */
const mostKept = 10_000;

/** What one hour of the London wall clock is. Offsets in minutes east of UTC. */
export interface LondonHour {
  /** Offset by which its times are turned into instants. */
  readonly offset: number;
  /** Offset in which those instants are written: another one for an hour that spring leaves out. */
  readonly shownOffset: number;
  readonly kind: 'ordinary' | 'lost' | 'doubled';
}

const byWallClock = new Map<number, LondonHour | null>();
const byInstant = new Map<number, number>();

function keep<K, V>(cache: Map<K, V>, key: K, value: V): V {
  if (cache.size >= mostKept) cache.clear();
  cache.set(key, value);
  return value;
}

/**
 * Looks up an hour of the wall clock. An hour that autumn repeats is the second of the two; one that spring leaves out is
 * an hour later by the clock.
 * @returns null when there is no such date
 */
export function londonHour(year: number, month: number, day: number, hour: number): LondonHour | null {
  const key = ((year * 13 + month) * 32 + day) * 24 + hour;
  const known = byWallClock.get(key);
  return known === undefined ? keep(byWallClock, key, askZone(year, month, day, hour)) : known;
}

function askZone(year: number, month: number, day: number, hour: number): LondonHour | null {
  const moment = DateTime.fromObject({ year, month, day, hour }, { zone });
  if (!moment.isValid) return null;
  const wall = Date.UTC(year, month - 1, day, hour);
  const offsetOf = (candidate: DateTime) => (wall - candidate.toMillis()) / 60_000;
  if (moment.hour !== hour) return { offset: offsetOf(moment), shownOffset: moment.offset, kind: 'lost' };
  const offsets = moment.getPossibleOffsets().map(offsetOf);
  const offset = Math.min(...offsets);
  return { offset, shownOffset: offset, kind: offsets.length > 1 ? 'doubled' : 'ordinary' };
}

/** Offset of London at an instant, in minutes. */
export function londonOffsetAt(millis: number): number {
  const hour = Math.floor(millis / hourLength);
  const known = byInstant.get(hour);
  return known ?? keep(byInstant, hour, DateTime.fromMillis(hour * hourLength, { zone }).offset);
}
