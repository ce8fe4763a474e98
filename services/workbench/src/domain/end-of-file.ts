import { type EvidenceEvent } from '#libs/chronology';
import { addDays } from '#libs/policy';
import { type Order } from './order.js';
import { type ShownOrder } from './shown-order.js';

/** The end of a file. What is shown before it comes before it in every order that is tried: that was a chance, on whichever day. */
export interface EndOfFile {
  readonly event: EvidenceEvent;
  /** The day that is shown. */
  readonly on: string;
  /** First and last day on which it may have been, with all that is shown before it. */
  readonly from: string;
  readonly to: string;
  readonly before: ReadonlySet<EvidenceEvent>;
  /** Those of them that would pass it on some days of both. */
  readonly passing: readonly EvidenceEvent[];
}

/** @returns null where the file has no end with a day */
export function endOfFile({ seen: { events, hiddenEnd }, steps }: ShownOrder): EndOfFile | null {
  const event = hiddenEnd ?? events.find(({ terminal }) => terminal);
  if (event?.day == null) return null;
  const before = steps.map(({ placed }) => placed.event);
  const { on, to } = event.day;
  const first = before.reduce((day, one) => latest(day, firstAfter(one, one.day?.from ?? '', event)), event.day.from);
  const from = first < on ? first : on;
  return { event, on, from, to, before: new Set(before), passing: before.filter((one) => mayPass(event, from, one)) };
}

/** The last day of an event that is shown before the end, where the end is on a day. */
export function lastBefore(end: Turn, on: string, event: Turn): string {
  return isFirst(event, end) ? on : addDays(on, -1);
}

/** The first day of the end, where an event that is shown before it is on a day. */
function firstAfter(event: Turn, on: string, end: Turn): string {
  return on === '' || isFirst(event, end) ? on : addDays(on, 1);
}

/** What says which of two events of one day is first. */
type Turn = Pick<EvidenceEvent, 'n' | 'time'>;

/** Of two events of one day: their times say which is first, where both have one, else their numbers. */
function isFirst(one: Turn, other: Turn): boolean {
  return one.time === null || other.time === null || one.time === other.time ? one.n < other.n : one.time < other.time;
}

function mayPass(end: EvidenceEvent, on: string, { day, ...event }: EvidenceEvent): boolean {
  return day !== null && day.to > lastBefore(end, on, event);
}

/**
 * Other days of events, with which nothing passes the end that is shown before it: an end that is not moved is put after what would pass
 * it, and what an end that is moved would pass is put before it.
 */
export function withinEnd(days: Order['days'], end: EndOfFile | null): Order['days'] {
  if (end === null || end.from === end.to) return days;
  const { event, on, before, passing } = end;
  const dayOf = (one: EvidenceEvent): string => days.get(one) ?? one.day?.on ?? '';
  const moved = [...days.keys()].filter((one) => before.has(one));
  const last = days.get(event) ?? moved.reduce((day, one) => latest(day, firstAfter(one, dayOf(one), event)), on);
  // what stays where it is shown is before an end that is not put earlier
  const late = (last < on ? passing : moved).filter((one) => dayOf(one) > lastBefore(event, last, one));
  if (last === dayOf(event) && late.length === 0) return days;
  return new Map([...days, [event, last], ...late.map((one) => [one, lastBefore(event, last, one)] as const)]);
}

/**
 * Numbers of events that may lie after the end by their days, and are before it in every order that is tried. Those that lie after the
 * ring point are left out: it would not be another one.
 */
export function mayPassEnd(shown: ShownOrder): readonly number[] {
  const end = endOfFile(shown);
  if (end === null) return [];
  const from = end.event.day?.from ?? end.on;
  return [...end.before]
    .filter((one) => (shown.until === null || (one.day?.on ?? '') <= shown.until) && mayPass(end.event, from, one))
    .map(({ n }) => n)
    .sort((one, other) => one - other);
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
