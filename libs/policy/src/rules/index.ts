import { type Rule } from '../define-rule.js';
import { type FeedRule } from '../feed-rule.js';
import { inOrder } from '../order-rules.js';
import { feedSilent } from './feed/r48-feed-silent.js';
import { bruiseOrInjuryNonMobile } from './injury/r15-bruise-or-injury-nonmobile.js';
import { repeatInjuryCrossSite } from './injury/r19-repeat-injury-cross-site.js';
import { multiSiteAttendance } from './injury/r20-multi-site-attendance.js';
import { maltreatmentCoded } from './injury/r22-maltreatment-coded.js';
import { wnbSingle } from './missed-care/r08-wnb-single.js';
import { planChildUnscheduledAttendance } from './plan/r01-plan-child-unscheduled-attendance.js';
import { planStatusUnknown } from './plan/r03-plan-status-unknown.js';

/** All rules. A rule stands after those that it depends on; boot fails when it does not. */
export const rules: readonly Rule[] = inOrder([
  planChildUnscheduledAttendance,
  wnbSingle,
  bruiseOrInjuryNonMobile,
  repeatInjuryCrossSite,
  multiSiteAttendance,
  maltreatmentCoded,
  planStatusUnknown,
]);

/** Rules about feeds: they judge no contact. */
export const feedRules: readonly FeedRule[] = [feedSilent];
