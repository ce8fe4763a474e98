import { type Chronology, type EvidenceEvent } from '#libs/chronology';
import { type Policy } from '#libs/policy';
import { replay, type Replay } from './domain/replay.js';
import { seenThrough, type View } from './domain/views.js';
import { type Replayed } from './report/as-text.js';

/** Replays one chronology as it is asked for, and by the patterns alone. */
export function replayChronology({ evidence, frame }: Chronology, view: View, policy: Policy): Replayed {
  const seen = seenThrough(evidence, view);
  const shown = replay(seen, policy);
  const patternsAlone =
    view.recordedConcern === 'blanked'
      ? shown
      : replay(seenThrough(evidence, { ...view, recordedConcern: 'blanked' }), policy);
  const others = inexact(seen.events) ? placements.map((dayOf) => replay(seen, policy, dayOf)) : [];
  const dependsOnDates = others.some((other) => pointOf(other) !== pointOf(shown));
  return { evidence, frame, feeds: view.feeds, view, shown, patternsAlone, dependsOnDates };
}

type DayOf = (event: EvidenceEvent) => string | null;

/** Inexact dates at one end of their range, at the other, and by turns. */
const placements: readonly DayOf[] = [
  ({ day }) => day?.from ?? null,
  ({ day }) => day?.to ?? null,
  ({ day, n }) => (day === null ? null : n % 2 === 0 ? day.from : day.to),
  ({ day, n }) => (day === null ? null : n % 2 === 0 ? day.to : day.from),
];

function inexact(events: readonly EvidenceEvent[]): boolean {
  return events.some(({ day }) => day !== null && day.from !== day.to);
}

function pointOf({ rings }: Replay): number | null {
  return rings[0]?.placed.event.n ?? null;
}
