import { type EvidenceEvent } from './evidence.js';

/** Events of a day with the times that are given in their order: what has one takes the places of all that do, the others stay in theirs. */
export function inTheirTimes(events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  return inTheirPlaces(events, ({ time }) => time !== null, byTime);
}

function byTime({ time: one }: EvidenceEvent, { time: other }: EvidenceEvent): number {
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** Some of the events sorted, in the places that they have together. */
export function inTheirPlaces(
  events: readonly EvidenceEvent[],
  isOne: (event: EvidenceEvent) => boolean,
  compare: (one: EvidenceEvent, other: EvidenceEvent) => number,
): readonly EvidenceEvent[] {
  const sorted = events.filter(isOne).toSorted(compare).values();
  return events.map((event) => (isOne(event) ? (sorted.next().value ?? event) : event));
}

const [firstMinute, lastMinute] = [600, 1_439];

/**
 * A time of day, `HH:MM`, for each event of a day in order: the one that is given, else from ten o'clock on, minute by minute, but between
 * the times given before and after it.
 */
export function clocksOf(events: readonly EvidenceEvent[]): readonly string[] {
  const most = latestOf(events);
  let before = 0;
  return events.map(({ time }, place) => {
    const free = Math.max(firstMinute + place, before + 1);
    before = time === null ? Math.max(Math.min(free, most[place] ?? lastMinute), before) : minuteOf(time);
    return time ?? clockAt(before);
  });
}

/** The last minute at which each may be, where those behind it have a minute each before the next time that is given. */
function latestOf(events: readonly EvidenceEvent[]): readonly number[] {
  let next: number | null = null;
  return events
    .toReversed()
    .map(({ time }) => {
      if (time !== null) next = minuteOf(time);
      else if (next !== null) next -= 1;
      return next ?? lastMinute;
    })
    .reverse();
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockAt(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
