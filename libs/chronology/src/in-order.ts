import { type Evidence, type EvidenceEvent } from './evidence.js';
import { clocksOf, inTheirTimes } from './within-day.js';

/** An event with the moment at which it is judged, `YYYY-MM-DDTHH:MM`, Europe/London. */
export interface PlacedEvent {
  readonly event: EvidenceEvent;
  readonly at: string;
}

/** Events of a day in another order than that of their numbers and times, by that day; what is not listed there comes after them. */
export type Rearranged = ReadonlyMap<string, readonly EvidenceEvent[]>;

/**
 * Dated events in the order of their days. Within a day they follow their numbers, but for those with times among each other: these
 * follow their times.
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
    const sorted = ofDay.length === 1 ? ofDay : inTheirTimes(ofDay.toSorted(byNumber));
    const inTurn = arranged(sorted, rearranged.get(on));
    const clocks = clocksOf(inTurn);
    return inTurn.map((event, place) => ({ event, at: `${on}T${clocks[place] ?? ''}` }));
  });
}

function byNumber(one: EvidenceEvent, other: EvidenceEvent): number {
  return one.n - other.n;
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
