import { byText } from './statement.js';
import { type Visit } from './fold-visit.js';

/** Minutes between arrivals within which two feeds may report one attendance, where a service is not told otherwise. */
export const usualAttendanceWindowMinutes = 60;

/** A visit that took place, or is to. */
export interface StandingVisit extends Visit {
  readonly status: Exclude<Visit['status'], 'entered-in-error'>;
}

function isStanding(visit: Visit): visit is StandingVisit {
  return visit.status !== 'entered-in-error';
}

/** Visits that were not entered in error, in the order of arrival. */
export function standingVisits(visits: readonly Visit[]): readonly StandingVisit[] {
  // most often all of them stand, and are in order: then no list is made (hot path)
  const standing = visits.every(isStanding) ? visits : visits.filter(isStanding);
  for (let place = 1; place < standing.length; place += 1) {
    const [left, right] = [standing[place - 1], standing[place]];
    if (left !== undefined && right !== undefined && byArrival(left, right) > 0) return standing.toSorted(byArrival);
  }
  return standing;
}

/** Order of visits: arrival, then (feed, key) by code units. */
function byArrival(left: Visit, right: Visit): number {
  return left.occurredAt - right.occurredAt || byText(left.feed, right.feed) || byText(left.key, right.key);
}

/**
 * Finds the visits of one child that different feeds report about one attendance (`data.md`, section 2):
 * organisation and kind agree and arrivals lie within the window; one to one between different feeds, greedy by
 * arrival, then (feed, key); never two visits of one feed.
 * @param windowMs longest distance from the first arrival of the attendance, in milliseconds.
 * @param ordered as `standingVisits` gives them
 * @returns one group an attendance, the earliest arrival first.
 */
export function matchAttendances(
  ordered: readonly StandingVisit[],
  windowMs: number,
): readonly (readonly StandingVisit[])[] {
  const groups: StandingVisit[][] = [];
  /** Place of the first group that a visit from here on may still belong to. */
  let open = 0;
  for (const visit of ordered) {
    while ((groups[open]?.[0]?.occurredAt ?? Infinity) < visit.occurredAt - windowMs) open += 1;
    let place = open;
    while (place < groups.length && !belongsTo(groups[place], visit, windowMs)) place += 1;
    const partner = groups[place];
    if (partner === undefined) groups.push([visit]);
    else partner.push(visit);
  }
  return groups;
}

function belongsTo(group: readonly Visit[] | undefined, visit: Visit, windowMs: number): boolean {
  const first = group?.[0];
  return (
    group !== undefined &&
    first !== undefined &&
    first.organisation === visit.organisation &&
    first.kind === visit.kind &&
    visit.occurredAt - first.occurredAt <= windowMs &&
    group.every(({ feed }) => feed !== visit.feed)
  );
}
