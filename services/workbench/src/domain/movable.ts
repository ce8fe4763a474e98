import { type EvidenceEvent } from '#libs/chronology';
import { addDays, daysBetween } from '#libs/policy';
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

/** Inexact days, in the order of their events' numbers. The end of the file stays where it is, and what came before it does not pass it. */
export function movablesOf({ seen: { events, hiddenEnd }, steps, until }: ShownOrder): readonly Movable[] {
  const end = hiddenEnd ?? events.find(({ terminal }) => terminal);
  const isBeforeEnd = new Set(steps.map(({ placed }) => placed.event));
  return events
    .toSorted((one, other) => one.n - other.n)
    .flatMap((event): readonly Movable[] => {
      const { day } = event;
      if (day === null || event.terminal || (until !== null && day.from > until)) return [];
      const last = end?.day == null || !isBeforeEnd.has(event) ? day.to : lastBefore(end.day.on, end, event);
      const to = [day.to, last].sort()[0] ?? day.to;
      return day.from < day.on || to > day.on
        ? [{ event, on: day.on, from: day.from, to: to > day.on ? to : day.on }]
        : [];
    });
}

/** On the day of the end itself the numbers say what came before it. */
function lastBefore(on: string, end: EvidenceEvent, { n }: EvidenceEvent): string {
  return n < end.n ? on : addDays(on, -1);
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
