import { type Rule } from '../define-rule.js';
import { inOrder } from '../order-rules.js';
import { leftBeforeSeen } from './attendance/r25-left-before-seen.js';
import { bruiseOrInjuryNonMobile } from './injury/r15-bruise-or-injury-nonmobile.js';
import { wnbSingle } from './missed-care/r08-wnb-single.js';
import { wnbChildOnPlan } from './missed-care/r09-wnb-child-on-plan.js';
import { wnbRepeat } from './missed-care/r10-wnb-repeat.js';
import { wnbEssentialCare } from './missed-care/r11-wnb-essential-care.js';
import { planChildUnscheduledAttendance } from './plan/r01-plan-child-unscheduled-attendance.js';
import { planChildOutOfArea } from './plan/r02-plan-child-out-of-area.js';
import { planStatusUnknown } from './plan/r03-plan-status-unknown.js';

/** All rules. A rule stands after those that it depends on; boot fails when it does not. */
export const rules: readonly Rule[] = inOrder([
  planChildUnscheduledAttendance,
  planChildOutOfArea,
  wnbSingle,
  wnbChildOnPlan,
  wnbEssentialCare,
  bruiseOrInjuryNonMobile,
  planStatusUnknown,
  wnbRepeat,
  leftBeforeSeen,
]);
