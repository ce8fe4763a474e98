import { type Evidence, type EvidenceEvent } from './evidence.js';

/** An event with the moment at which it is judged, `YYYY-MM-DDTHH:MM`, Europe/London. */
export interface PlacedEvent {
  readonly event: EvidenceEvent;
  readonly at: string;
}

/** Events of a day in another order than that of their times or numbers, by that day; what is not listed there comes after them. */
export type Rearranged = ReadonlyMap<string, readonly EvidenceEvent[]>;

/**
 * Dated events in the order of their days. Within a day they follow their numbers, minute by minute from ten o'clock on, unless
 * each of them has a time.
 * @param dayOf which day stands for an event: an inexact one may lie elsewhere
 */
export function inOrder(
  { events }: Pick<Evidence, 'events'>,
  dayOf: (event: EvidenceEvent) => string | null = ({ day }) => day?.on ?? null,
  rearranged: Rearranged = new Map(),
): readonly PlacedEvent[] {
  const dated = events.flatMap((event) => {
    const on = dayOf(event);
    return on === null ? [] : [{ event, on }];
  });
  const byDay = Map.groupBy(dated, ({ on }) => on);
  return [...byDay.keys()].sort().flatMap((on) => {
    const ofDay = (byDay.get(on) ?? []).map(({ event }) => event);
    const isTimed = ofDay.every(({ time }) => time !== null);
    const sorted = ofDay.length === 1 ? ofDay : ofDay.toSorted(isTimed ? byTime : byNumber);
    const inTurn = arranged(sorted, rearranged.get(on));
    return inTurn.map((event, place) => ({ event, at: `${on}T${isTimed ? timeOf(event) : minuteOf(place)}` }));
  });
}

function timeOf({ time }: EvidenceEvent): string {
  return time ?? '';
}

function byTime(one: EvidenceEvent, other: EvidenceEvent): number {
  return timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : byNumber(one, other);
}

function byNumber(one: EvidenceEvent, other: EvidenceEvent): number {
  return one.n - other.n;
}

const firstMinute = 600;

/** A time of day that keeps events of a day in their order: from ten o'clock on. */
function minuteOf(place: number): string {
  const minute = Math.min(firstMinute + place, 1_439);
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function arranged(
  ofDay: readonly EvidenceEvent[],
  first: readonly EvidenceEvent[] | undefined,
): readonly EvidenceEvent[] {
  if (first === undefined) return ofDay;
  const listed = new Set(first);
  return [...first, ...ofDay.filter((event) => !listed.has(event))];
}

/** Of events in order those that are a chance: what comes before the terminal one. Nothing can be done after it. */
export function chancesOf(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const terminal = placed.findIndex(({ event }) => event.terminal);
  return terminal < 0 ? placed : placed.slice(0, terminal);
}
