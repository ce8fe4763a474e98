import { bornWith } from './birth-days.js';
import { endOfFile, withinEnd } from './end-of-file.js';
import { movablesOf, otherDaysOf, type Movable, type OtherDays } from './movable.js';
import { given, type Order } from './order.js';
import { placeOfDay, type Candidate, type ShownOrder } from './shown-order.js';
import { isStayKept, roomIn, type Stay } from './stays.js';

type Days = Order['days'];

/** An inexact day, and the others that are tried for it. */
interface Open extends Movable, OtherDays {}

/** Orders in which a day is drawn for each inexact event: as many as there are such events, and no more than these. */
const mostDrawn = 6;

/**
 * Orders with other days for the inexact ones.
 * @returns `extremes`: all inexact days as early, and all as late as may be. `tiers`: those, by turns, and drawn; each alone at the ends of
 *   its range; each alone around other events; each alone here and there in a long range
 */
export function ordersOfOtherDays(shown: ShownOrder): {
  readonly extremes: readonly Days[];
  readonly tiers: readonly [Candidate[], Candidate[], Candidate[], Candidate[]];
} {
  const known = knownDays(shown);
  const all = movablesOf(shown).map((one): Open => ({ ...one, ...otherDaysOf(one, known(one.on), shown) }));
  if (all.length === 0) return { extremes: [], tiers: [[], [], [], []] };
  const { stays } = shown;
  const end = endOfFile(shown);
  const within = (days: Days): Days => withinEnd(days, end);
  const tried = (days: Days): readonly Candidate[] => candidate(within(inStays(days, stays)), shown);
  const alone = (which: keyof OtherDays): Candidate[] =>
    all.flatMap((one) =>
      one[which]
        .filter((day) => isOpen(one, day, stays.get(one.event.episode ?? '')))
        .flatMap((day) => candidate(within(new Map([[one.event, day]])), shown)),
    );
  const extremes = [picked(all, ({ from }) => from), picked(all, ({ to }) => to)];
  const many = all.length === 1 ? extremes : [...extremes, ...mixed(all)];
  return {
    extremes: extremes.map((days) => within(inStays(days, stays))),
    tiers: [onceEach(many).flatMap(tried), all.length === 1 ? [] : alone('ends'), alone('around'), alone('spread')],
  };
}

/** Days on which events are shown, in order, but for one day where nothing but the event that is asked for is. */
function knownDays({ seen: { events } }: ShownOrder): (on: string) => readonly string[] {
  const counts = Map.groupBy(
    events.flatMap(({ day }) => (day === null ? [] : [day.on])),
    (on) => on,
  );
  const days = [...counts.keys()].sort();
  return (on) => (counts.get(on)?.length === 1 ? days.filter((day) => day !== on) : days);
}

function picked(all: readonly Open[], dayOf: (one: Open, place: number) => string): Days {
  return new Map(all.map((one, place) => [one.event, dayOf(one, place)]));
}

/** By turns early and late, and drawn: by the numbers of the events alone, so that the same file has the same. */
function mixed(all: readonly Open[]): readonly Days[] {
  return [
    picked(all, ({ from, to }, place) => (place % 2 === 0 ? from : to)),
    picked(all, ({ from, to }, place) => (place % 2 === 0 ? to : from)),
    ...Array.from({ length: Math.min(all.length, mostDrawn) }, (_, seed) => picked(all, (one) => drawnDay(one, seed))),
  ];
}

/** Few inexact days are drawn alike now and then. */
function onceEach(many: readonly Days[]): readonly Days[] {
  const told = many.map((days) => [...days.values()].join(' '));
  return many.filter((_, place) => told.indexOf(told[place] ?? '') === place);
}

function drawnDay({ event, on, ends, around, spread }: Open, seed: number): string {
  const days = [on, ...ends, ...around, ...spread];
  const mixedUp = Math.imul(event.n + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b);
  const number = Math.imul(mixedUp ^ (mixedUp >>> 15), 0x2c1b3c6d) >>> 8;
  return days[number % days.length] ?? on;
}

function isOpen({ event }: Open, day: string, stay: Stay | undefined): boolean {
  if (stay === undefined) return true;
  const { from, to } = roomIn(stay, event);
  return from <= day && day <= to;
}

/** A stay that would come apart is left as it is shown. */
function inStays(days: Days, stays: ReadonlyMap<string, Stay>): Days {
  const moved = new Set([...days.keys()].map(({ episode }) => episode));
  const apart = [...moved].filter((name) => !isStayKept(stays.get(name ?? '') ?? [], { days }));
  return apart.length === 0 ? days : new Map([...days].filter(([{ episode }]) => !apart.includes(episode)));
}

/** Nothing where it begins to differ after the day of the ring point, or where a stay has come apart before the end. */
function candidate(days: Days, shown: ShownOrder): readonly Candidate[] {
  const [first] = [...days].flatMap(([{ day }, on]) => (day === null || day.on === on ? [] : [day.on, on])).sort();
  const { seen, stays, until } = shown;
  if ([...days.keys()].some(({ episode }) => !isStayKept(stays.get(episode ?? '') ?? [], { days }))) return [];
  if (first === undefined || (until !== null && first > until)) return [];
  const born = bornWith(days, seen);
  // with another birth nothing is as it is shown
  const same = born === null ? placeOfDay(shown, first) : 0;
  return [{ cause: 'days', same, order: () => ({ ...given, days, born }) }];
}
