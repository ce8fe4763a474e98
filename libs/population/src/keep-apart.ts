import { day, hour } from './calendar.js';
import { type Visit } from './visit.js';

// taken once: a look-up of a global costs much where modules run in a context of their own, as in tests
const { floor, max } = Math;

/** How long a visit takes at most, with the way there. */
export function lengthOf({ kind, stayHours }: Pick<Visit, 'kind' | 'stayHours'>): number {
  if (kind === 'stay') return max(40, stayHours ?? 0) * hour;
  return (4 + (stayHours === undefined ? 0 : max(40, stayHours))) * hour;
}

/**
 * Visits in order, moved by whole days so that no child is in two places at once. Those pushed beyond the end fall away.
 *
 * @param others visits that stay where they are
 */
export function keptApart(visits: readonly Visit[], to: number, others: readonly Visit[] = []): readonly Visit[] {
  const apart: Visit[] = [];
  const placed = others.filter(({ told }) => told !== true);
  // marked visits first: an embedded history keeps its dates
  const ordered = visits.toSorted(
    (one, other) => Number(other.marked ?? false) - Number(one.marked ?? false) || one.at - other.at,
  );
  for (const visit of ordered) {
    let at = floor(visit.at);
    while (placed.some((other) => at < other.at + lengthOf(other) && other.at < at + lengthOf(visit))) at += day;
    if (at >= to) continue;
    const there = { ...visit, at };
    placed.push(there);
    apart.push(there);
  }
  return apart.sort((one, other) => one.at - other.at);
}
