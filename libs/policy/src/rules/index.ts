import type { Rule } from '../define-rule.js';
import { bruiseOrInjuryNonMobile } from './injury/r15-bruise-or-injury-nonmobile.js';
import { wnbSingle } from './missed-care/r08-wnb-single.js';
import { planChildUnscheduledAttendance } from './plan/r01-plan-child-unscheduled-attendance.js';
import { planStatusUnknown } from './plan/r03-plan-status-unknown.js';

/** All rules. A rule stands after those that it depends on; boot fails when it does not. */
export const rules: readonly Rule[] = inOrder([
  planChildUnscheduledAttendance,
  wnbSingle,
  bruiseOrInjuryNonMobile,
  planStatusUnknown,
]);

function inOrder(list: readonly Rule[]): readonly Rule[] {
  const before = new Set<string>();
  for (const rule of list) {
    if (before.has(rule.id)) throw new Error(`${rule.id} is there twice`);
    const missing = rule.dependsOn?.find((id) => !before.has(id));
    if (missing !== undefined) throw new Error(`${rule.id} depends on ${missing}, which does not stand before it`);
    before.add(rule.id);
  }
  return list;
}
