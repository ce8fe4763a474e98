import { type PlanCheck, type PlanEntryFact, type PlanList, type PlanRegister } from './resolve-plan.js';
import { byText } from './statement.js';

/** One statement of one part of a list, with what it says of the child. */
export interface StatedPart {
  readonly part: number;
  /** Milliseconds. */
  readonly receivedAt: number;
  readonly signalId: string;
  readonly entries: readonly PlanEntryFact[];
}

/** Lists with every statement of each of their parts. */
export type PlanHistory = readonly {
  readonly list: PlanList;
  /** How many parts make it complete. */
  readonly parts: number;
  readonly stated: readonly StatedPart[];
}[];

function byReceipt(left: StatedPart, right: StatedPart): number {
  return left.receivedAt - right.receivedAt || byText(left.signalId, right.signalId);
}

/**
 * What was known of a child's plans at a moment: the statements received by then. A list counts once all of its parts
 * had come; of a part that was stated more than once the last statement by then stands. Shown to people, never decided on.
 * @param then milliseconds
 */
export function planKnownThen(history: PlanHistory, checks: readonly PlanCheck[], then: number): PlanRegister {
  const complete = history.flatMap(({ list, parts, stated }) => {
    const byPart = new Map<number, StatedPart>();
    const byThen = stated.filter(({ receivedAt }) => receivedAt <= then).sort(byReceipt);
    for (const one of byThen) byPart.set(one.part, one);
    const standing = [...byPart.values()].sort(byReceipt);
    const last = standing.at(-1);
    return last === undefined || standing.length < parts ? [] : [{ list, standing, last }];
  });
  complete.sort((a, b) => a.list.asOf - b.list.asOf || byReceipt(a.last, b.last) || byText(a.list.key, b.list.key));
  return {
    lists: Map.groupBy(
      complete.map(({ list }) => list),
      ({ authority }) => authority,
    ),
    entries: new Map(
      complete.map(({ list, standing }) => [
        list.key,
        [...standing].sort((a, b) => a.part - b.part).flatMap(({ entries }) => entries),
      ]),
    ),
    checks: checks.filter(({ receivedAt }) => receivedAt <= then),
  };
}
