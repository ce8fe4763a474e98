import { type Evidence, type EvidenceEvent } from './evidence.js';

/** An event with the moment at which it is judged, `YYYY-MM-DDTHH:MM`, Europe/London. */
export interface PlacedEvent {
  readonly event: EvidenceEvent;
  readonly at: string;
}

/**
 * Dated events in the order of their days. Within a day they follow their numbers, minute by minute from ten o'clock on, unless
 * each of them has a time.
 * @param dayOf which day stands for an event: an inexact one may lie elsewhere
 * @param withinDay `reversed`: events of one day without times from the last number to the first; the terminal one keeps its place
 */
export function inOrder(
  { events }: Pick<Evidence, 'events'>,
  dayOf: (event: EvidenceEvent) => string | null = ({ day }) => day?.on ?? null,
  withinDay: 'by number' | 'reversed' = 'by number',
): readonly PlacedEvent[] {
  const dated = events.flatMap((event) => {
    const on = dayOf(event);
    return on === null ? [] : [{ event, on }];
  });
  const byDay = Map.groupBy(dated, ({ on }) => on);
  return [...byDay.keys()].sort().flatMap((on) => {
    const ofDay = (byDay.get(on) ?? []).map(({ event }) => event);
    return ofDay.every(({ time }) => time !== null) ? byTime(on, ofDay) : byNumber(on, ofDay, withinDay);
  });
}

function byTime(on: string, events: readonly EvidenceEvent[]): readonly PlacedEvent[] {
  const timeOf = ({ time }: EvidenceEvent): string => time ?? '';
  return events
    .toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : one.n - other.n))
    .map((event) => ({ event, at: `${on}T${timeOf(event)}` }));
}

const firstMinute = 600;

function byNumber(
  on: string,
  events: readonly EvidenceEvent[],
  withinDay: 'by number' | 'reversed',
): readonly PlacedEvent[] {
  const numbered = events.toSorted((one, other) => one.n - other.n);
  return (withinDay === 'reversed' ? reversedAroundEnd(numbered) : numbered).map((event, place) => {
    const minute = Math.min(firstMinute + place, 1_439);
    const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
    return { event, at: `${on}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
  });
}

/** What came before the end stays before it: else it would be judged no longer. */
function reversedAroundEnd(events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  const end = events.findIndex(({ terminal }) => terminal);
  if (end < 0) return events.toReversed();
  return [...events.slice(0, end).toReversed(), ...events.slice(end, end + 1), ...events.slice(end + 1).toReversed()];
}

/** Of events in order those that are a chance: what comes before the terminal one. Nothing can be done after it. */
export function chancesOf(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const terminal = placed.findIndex(({ event }) => event.terminal);
  return terminal < 0 ? placed : placed.slice(0, terminal);
}
