import { type PlanStated } from '#libs/contracts';
import { day, hour, instantOf } from './calendar.js';
import { type Span } from './household.js';
import { authorities } from './places.js';
import { entriesAt } from './plans.js';
import { type SimulatedChild } from './simulate.js';

/** Longest part of a list that a signal may carry (contract). */
const longestPart = 500;

/** Full lists of the authorities that send them: weekly, in the morning, cut into parts. */
export function planListsOf(
  children: readonly SimulatedChild[],
  span: Span,
): readonly { readonly at: number; readonly signal: PlanStated }[] {
  return authorities.flatMap(({ code, listFeed }) => {
    if (listFeed === null) return [];
    const lists: { at: number; signal: PlanStated }[] = [];
    for (let at = span.from + 6 * hour; at < span.to; at += 7 * day) {
      const entries = entriesAt(children, code, at);
      const of = Math.max(1, Math.ceil(entries.length / longestPart));
      for (let part = 1; part <= of; part += 1) {
        lists.push({
          at: at + part * 1_000,
          signal: {
            type: 'plan.stated',
            feed: listFeed,
            authority: code,
            asOf: instantOf(at),
            scope: 'full',
            ...(of > 1 ? { list: { id: `${code}-${instantOf(at)}`, part, of } } : {}),
            entries: entries.slice((part - 1) * longestPart, part * longestPart),
          },
        });
      }
    }
    return lists;
  });
}
