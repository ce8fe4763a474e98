import { type BaseRates } from './base-rates.js';
import { homeAt, type Child } from './child.js';
import { told } from './facts.js';
import { type Random } from './random.js';
import { timesOf } from './times.js';
import { type Visit } from './visit.js';

/** A parent's own attendance after an overdose, where the hospital says it on the records of the children of the household. */
export function parentsOwnOf(
  child: Child,
  rates: BaseRates,
  household: Random,
  within: { from: number; to: number },
): readonly Visit[] {
  const yearly = rates.value('parent.self-harm') / 1000;
  return timesOf(household.fork('times'), within, () => yearly, yearly)
    .filter((at) => child.from <= at && at < child.to)
    .map((at) => {
      const isSafe = household.fork('safe', at).chance(rates.value('parent.child-safe'));
      const place = homeAt(child, at).hospital.department;
      const codes = ['parent-self-harm', ...(isSafe ? ['child-safe-with-other'] : [])];
      const words = isSafe
        ? 'parent attended after overdose, child with grandparents'
        : 'parent attended after overdose';
      return told({ purpose: 'parent', place, setting: 'ed' }, at, codes, words);
    });
}
