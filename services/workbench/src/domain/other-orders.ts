import { type EvidenceEvent } from '#libs/chronology';
import { type Seen } from './views.js';

/** One way in which the events may have followed each other that the file does not rule out. */
export interface Order {
  /** Which day stands for an event. */
  readonly dayOf: (event: EvidenceEvent) => string | null;
  /** Events of one day that have no time, from the last number to the first. */
  readonly withinDay: 'by number' | 'reversed';
}

/** The order that is shown. */
export const given: Order = { dayOf: ({ day }) => day?.on ?? null, withinDay: 'by number' };

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
 * Orders to try beside the one that is shown: inexact days moved together, and each alone to either end of its range. The end of the
 * file stays where it is, and what came before it does not pass it.
 * @param until day of the ring point; what cannot lie before it cannot move it. Null: there is none
 */
export function otherOrders({ events, hiddenEnd }: Seen, until: string | null): readonly Order[] {
  const movable = events.filter(
    ({ day, terminal }) => !terminal && day !== null && day.from !== day.to && (until === null || day.from <= until),
  );
  if (movable.length === 0) return [];
  const alone =
    movable.length > mostMovedAlone ? [] : movable.flatMap((event) => [moved(event, 'from'), moved(event, 'to')]);
  const end = (hiddenEnd ?? events.find(({ terminal }) => terminal))?.day?.on ?? null;
  return [...together, ...alone].map((dayOf) => ({ ...given, dayOf: withinEnd(dayOf, end) }));
}

function withinEnd(dayOf: Order['dayOf'], end: string | null): Order['dayOf'] {
  return (event) => {
    const [day, usual] = [dayOf(event), given.dayOf(event)];
    if (event.terminal) return usual;
    return day !== null && usual !== null && end !== null && usual <= end && day > end ? end : day;
  };
}

function moved(one: EvidenceEvent, to: 'from' | 'to'): Order['dayOf'] {
  return (event) => (event === one ? (event.day?.[to] ?? null) : given.dayOf(event));
}

/** The days as they are, and the events of each day the other way round, but for the end of the file. */
export const reversedDays: Order = { ...given, withinDay: 'reversed' };
