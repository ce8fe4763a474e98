import { inTheirPlaces, inTheirTimes, type EvidenceEvent } from '#libs/chronology';
import { given } from './order.js';
import { type Candidate, type ShownOrder } from './shown-order.js';
import { placeInStay } from './stays.js';

/** Of days with more contacts than this, neighbours alone are swapped, and two ways that come to the same are both tried. */
const mostCompared = 12;

/** Contacts of one day. */
interface Day {
  readonly on: string;
  /** How many events are judged before it. */
  readonly place: number;
  /** In the order that is shown. */
  readonly events: readonly EvidenceEvent[];
  /** Whether the order of a stay of the file decides that of two rows of it. */
  readonly isOfStay: (name: string) => boolean;
}

/** One way in which the contacts of a day may follow each other. */
interface Way {
  /** How many of them stand as they are shown before the first that does not. */
  readonly same: number;
  readonly events: () => readonly EvidenceEvent[];
}

/**
 * Orders in which contacts of a day follow each other otherwise, as far as their times and stays allow it.
 * @returns all days the other way round; each day so, and each contact first and last; pairs that are swapped
 */
export function otherOrdersWithinDays(
  shown: ShownOrder,
): readonly [readonly Candidate[], readonly Candidate[], readonly Candidate[]] {
  const days = openDays(shown);
  const turned = days.filter((day) => isOther(kept(day, day.events.toReversed()), day));
  const order = () => ({
    ...given,
    rearranged: new Map(turned.map((day) => [day.on, kept(day, day.events.toReversed())])),
  });
  const each = days.map((day) => waysOf(day, turned.length > 1));
  const tried = (ways: readonly Way[], { on, place }: Day): readonly Candidate[] =>
    ways
      .map(
        ({ same, events }) =>
          ({ cause: 'within days', same: place + same, order: () => rearranged(on, events()) }) as const,
      )
      .filter(({ same }) => same < shown.judged);
  return [
    turned.slice(0, 1).map(({ place }) => ({ cause: 'within days', same: place, order })),
    days.flatMap((day, place) => tried(each[place]?.moved ?? [], day)),
    days.flatMap((day, place) => tried(each[place]?.swapped ?? [], day)),
  ];
}

function rearranged(on: string, events: readonly EvidenceEvent[]): ReturnType<Candidate['order']> {
  return { ...given, rearranged: new Map([[on, events]]) };
}

/** Days until the ring point of which the file leaves the order open. */
function openDays({ stays, steps, until }: ShownOrder): readonly Day[] {
  const dated = steps.map(({ placed: { at, event } }, place) => ({ on: at.slice(0, 10), event, place }));
  return [...Map.groupBy(dated, ({ on }) => on)].flatMap(([on, rows]) => {
    const events = rows.map(({ event }) => event);
    const day = { on, place: rows[0]?.place ?? 0, events, isOfStay: (name: string) => stays.has(name) };
    return (until === null || on <= until) && !isSettled(events) ? [day] : [];
  });
}

/** Whether times say in which order the contacts of a day were. */
function isSettled(events: readonly EvidenceEvent[]): boolean {
  const times = new Set(events.flatMap(({ time }) => (time === null ? [] : [time])));
  return events.length < 2 || times.size === events.length;
}

/** @param isTurned whether to turn the day around, too */
function waysOf(day: Day, isTurned: boolean): { readonly moved: readonly Way[]; readonly swapped: readonly Way[] } {
  const { events } = day;
  const [places, last] = [events.map((_, place) => place), events.length - 1];
  const moved = [
    ...(isTurned ? [{ same: 0, events: () => events.toReversed() }] : []),
    ...places.slice(1).map((place) => ({ same: 0, events: () => movedTo(events, place, 0) })),
    ...places.slice(0, -1).map((place) => ({ same: place, events: () => movedTo(events, place, last) })),
  ];
  const swapped = places.flatMap((one) =>
    places
      .slice(one + 1, events.length > mostCompared ? one + 2 : undefined)
      .map((other) => ({ same: one, events: () => swappedIn(events, one, other) })),
  );
  const known = new Set([numbersOf(events), ...(isTurned ? [] : [numbersOf(kept(day, events.toReversed()))])]);
  return { moved: onceEach(moved, day, known), swapped: onceEach(swapped, day, known) };
}

/** Ways as they may be, without those that are known. */
function onceEach(ways: readonly Way[], day: Day, known: Set<string>): readonly Way[] {
  if (day.events.length > mostCompared)
    return ways.map(({ same, events }) => ({ same, events: () => kept(day, events()) }));
  return ways.flatMap((way) => {
    const events = kept(day, way.events());
    if (known.has(numbersOf(events))) return [];
    known.add(numbersOf(events));
    return [{ same: events.findIndex((event, place) => event !== day.events[place]), events: () => events }];
  });
}

function isOther(events: readonly EvidenceEvent[], day: Day): boolean {
  return numbersOf(events) !== numbersOf(day.events);
}

function numbersOf(events: readonly EvidenceEvent[]): string {
  return events.map(({ n }) => n).join(' ');
}

function movedTo(events: readonly EvidenceEvent[], from: number, to: number): readonly EvidenceEvent[] {
  const others = events.toSpliced(from, 1);
  return [...others.slice(0, to), ...events.slice(from, from + 1), ...others.slice(to)];
}

function swappedIn(events: readonly EvidenceEvent[], one: number, other: number): readonly EvidenceEvent[] {
  const partner = new Map([
    [one, events[other]],
    [other, events[one]],
  ]);
  return events.map((event, place) => partner.get(place) ?? event);
}

/** What times and stays say of the contacts of a day holds in every order of them. */
function kept({ isOfStay }: Day, events: readonly EvidenceEvent[]): readonly EvidenceEvent[] {
  const stays = new Set(events.flatMap(({ episode }) => (episode !== null && isOfStay(episode) ? [episode] : [])));
  return [...stays].reduce(
    (rows, name) =>
      inTheirPlaces(
        rows,
        ({ episode }) => episode === name,
        (one, other) => placeInStay(one) - placeInStay(other),
      ),
    inTheirTimes(events),
  );
}
