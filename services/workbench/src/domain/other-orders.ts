import { type EvidenceEvent } from '#libs/chronology';

/** One way in which the events may have followed each other that the file does not rule out. */
export interface Order {
  /** Which day stands for an event. */
  readonly dayOf: (event: EvidenceEvent) => string | null;
  /** Events of one day that have no time, from the last number to the first. */
  readonly withinDay: 'by number' | 'reversed';
}

const given: Order = { dayOf: ({ day }) => day?.on ?? null, withinDay: 'by number' };

/** All inexact days together: at one end of their ranges, at the other, and by turns. */
const together: readonly Order['dayOf'][] = [
  ({ day }) => day?.from ?? null,
  ({ day }) => day?.to ?? null,
  ({ day, n }) => (day === null ? null : n % 2 === 0 ? day.from : day.to),
  ({ day, n }) => (day === null ? null : n % 2 === 0 ? day.to : day.from),
];

/** Beyond so many, inexact days are moved together alone. */
const mostMovedAlone = 40;

/**
 * Orders to try beside the one that is shown: inexact days moved together, and each alone to either end of its range.
 * @param until day of the ring point; what cannot lie before it cannot move it. Null: there is none
 */
export function otherOrders(events: readonly EvidenceEvent[], until: string | null): readonly Order[] {
  const movable = events.filter(
    ({ day }) => day !== null && day.from !== day.to && (until === null || day.from <= until),
  );
  if (movable.length === 0) return [];
  const alone =
    movable.length > mostMovedAlone ? [] : movable.flatMap((event) => [moved(event, 'from'), moved(event, 'to')]);
  return [...together, ...alone].map((dayOf) => ({ ...given, dayOf }));
}

function moved(one: EvidenceEvent, to: 'from' | 'to'): Order['dayOf'] {
  return (event) => (event === one ? (event.day?.[to] ?? null) : given.dayOf(event));
}

/** The days as they are, and the events of each day the other way round. */
export const reversedDays: Order = { ...given, withinDay: 'reversed' };
