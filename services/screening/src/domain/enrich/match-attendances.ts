import { byText, inOrder } from './statement.js';
import { type Visit } from './fold-visit.js';

/** Order of visits: arrival, then (feed, key) by code units. */
function byArrival(left: Visit, right: Visit): number {
  return left.occurredAt - right.occurredAt || byText(left.feed, right.feed) || byText(left.key, right.key);
}

/**
 * Finds the visits of one child that different feeds report about one attendance (`data.md`, section 2):
 * organisation and kind agree and arrivals lie within the window; one to one between different feeds, greedy by
 * arrival, then (feed, key); never two visits of one feed.
 * @param windowMs longest distance from the first arrival of the attendance, in milliseconds.
 * @returns one group an attendance, the earliest arrival first; visits entered in error are left out.
 */
export function matchAttendances(visits: readonly Visit[], windowMs: number): readonly (readonly Visit[])[] {
  const groups: (readonly Visit[])[] = [];
  const ordered = inOrder(
    visits.filter(({ status }) => status !== 'entered-in-error'),
    byArrival,
  );
  // most visits arrive alone: only those with another one near enough are compared
  for (let from = 0, to = 1; from < ordered.length; from = to, to += 1) {
    while (to < ordered.length && gapBefore(ordered, to) <= windowMs) to += 1;
    const near = ordered.slice(from, to);
    if (near.length === 1) groups.push(near);
    else groups.push(...matchNear(near, windowMs));
  }
  return groups;
}

function gapBefore(ordered: readonly Visit[], place: number): number {
  return (ordered[place]?.occurredAt ?? 0) - (ordered[place - 1]?.occurredAt ?? 0);
}

/** @param ordered by arrival, each within the window of the one before */
function matchNear(ordered: readonly Visit[], windowMs: number): readonly (readonly Visit[])[] {
  const groups: Visit[][] = [];
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
