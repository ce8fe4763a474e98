import { type EvidenceEvent } from '#libs/chronology';
import { addDays, daysBetween } from '#libs/policy';
import { endOfFile, lastBefore, type EndOfFile } from './end-of-file.js';
import { evenly, type ShownOrder } from './shown-order.js';

/** An event of which the file does not know the day, and which may move the ring point. */
export interface Movable {
  readonly event: EvidenceEvent;
  /** The day that is shown. */
  readonly on: string;
  /** First and last day on which it may have been. */
  readonly from: string;
  readonly to: string;
}

/** Inexact days, in the order of their events' numbers. What is shown before the end of the file does not pass it. */
export function movablesOf(shown: ShownOrder): readonly Movable[] {
  const { seen, until } = shown;
  const end = endOfFile(shown);
  const all = seen.hiddenEnd === undefined ? seen.events : [...seen.events, seen.hiddenEnd];
  return all
    .toSorted((one, other) => one.n - other.n)
    .flatMap((event): readonly Movable[] => {
      const room = roomOf(event, end);
      if (room === null || (until !== null && room.from > until)) return [];
      return room.from < room.on || room.to > room.on ? [{ event, ...room }] : [];
    });
}

function roomOf(event: EvidenceEvent, end: EndOfFile | null): Omit<Movable, 'event'> | null {
  const { day } = event;
  if (day === null) return null;
  const { on, from, to } = event === end?.event ? end : day;
  if (end?.before.has(event) !== true) return { on, from, to };
  const last = [to, lastBefore(end.event, end.to, event)].sort()[0] ?? to;
  return { on, from, to: last > on ? last : on };
}

/** Other days for an event, but for the one that is shown. */
export interface OtherDays {
  /** The first and the last of its range. */
  readonly ends: readonly string[];
  /** Those just before, on and just after the days of other events. */
  readonly around: readonly string[];
  /** Some here and there in a long range. */
  readonly spread: readonly string[];
}

/** Of so many other events in a range the days are tried. */
const mostAround = 12;
/** Days between those that are tried in a long range: about a month. */
const spreadDays = 30;
const mostSpread = 12;

/** @param known days on which events are shown, in order; that of the event itself counts where there is another on it */
export function otherDaysOf(one: Movable, known: readonly string[], { until }: ShownOrder): OtherDays {
  const { on, from, to } = one;
  const near = evenly(between(known, addDays(from, -1), addDays(to, 1)), mostAround);
  const far = Array.from({ length: Math.ceil(daysBetween(from, to) / spreadDays) - 1 }, (_, place) =>
    addDays(from, (place + 1) * spreadDays),
  );
  const told = new Set([on]);
  const fresh = (days: readonly string[]): readonly string[] =>
    telling(
      days.filter((day) => day >= from && day <= to && !told.has(day) && told.add(day)),
      one,
      until,
    );
  return {
    ends: fresh([from, to]),
    around: fresh(near.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])),
    spread: fresh(evenly(far, mostSpread)),
  };
}

/** Whoever is gone after the ring point is gone, whichever day it is; what was after it is of interest only before. */
function telling(days: readonly string[], { on }: Movable, until: string | null): readonly string[] {
  if (until === null) return days;
  const [first] = on > until ? [] : days.filter((day) => day > until);
  return days.filter((day) => day <= until || day === first);
}

/** Those of some days in order that lie from one to another, both included. */
function between(days: readonly string[], from: string, to: string): readonly string[] {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let place = low; place < days.length && (days[place] ?? '') <= to; place += 1) found.push(days[place] ?? '');
  return found;
}
