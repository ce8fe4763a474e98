import { type Rule } from '../define-rule.js';
import { type FeedRule } from '../feed-rule.js';
import { inOrder } from '../order-rules.js';
import { concealedOrLatePregnancy } from './adolescence/r38a-concealed-or-late-pregnancy.js';
import { exploitationIndicators } from './adolescence/r38b-exploitation-indicators.js';
import { fgmRisk } from './adolescence/r38c-fgm-risk.js';
import { leftBeforeSeen } from './attendance/r25-left-before-seen.js';
import { dischargeAgainstAdvice } from './attendance/r26-discharge-against-advice.js';
import { frequentUnscheduled } from './attendance/r27-frequent-unscheduled.js';
import { oohHeavyRoutineLight } from './attendance/r28-ooh-heavy-routine-light.js';
import { selfHarmUnder18 } from './attendance/r29-self-harm-under-18.js';
import { perplexingPresentation } from './attendance/r30-perplexing-presentation.js';
import { feedSilent } from './feed/r48-feed-silent.js';
import { addressOrGpChurn } from './household/r31-address-or-gp-churn.js';
import { hvNoAccess } from './household/r32-hv-no-access.js';
import { missedImmsAndReviews } from './household/r33-missed-imms-and-reviews.js';
import { falteringGrowthLost } from './household/r34-faltering-growth-lost.js';
import { domesticAbuseHousehold } from './household/r35-domestic-abuse-household.js';
import { parentPresentation } from './household/r36-parent-presentation.js';
import { carerChangeOrNoPr } from './household/r37-carer-change-or-no-pr.js';
import { bruiseOrInjuryNonMobile } from './injury/r15-bruise-or-injury-nonmobile.js';
import { infantMajorInjury } from './injury/r16-infant-major-injury.js';
import { bruisePatternUnder4 } from './injury/r17-bruise-pattern-under-4.js';
import { burnScaldConcern } from './injury/r18-burn-scald-concern.js';
import { repeatInjuryCrossSite } from './injury/r19-repeat-injury-cross-site.js';
import { multiSiteAttendance } from './injury/r20-multi-site-attendance.js';
import { delayedPresentation } from './injury/r21-delayed-presentation.js';
import { maltreatmentCoded } from './injury/r22-maltreatment-coded.js';
import { assaultWeaponUnder18 } from './injury/r23-assault-weapon-under-18.js';
import { ingestionPoisoningRepeat } from './injury/r24-ingestion-poisoning-repeat.js';
import { wnbSingle } from './missed-care/r08-wnb-single.js';
import { wnbChildOnPlan } from './missed-care/r09-wnb-child-on-plan.js';
import { wnbRepeat } from './missed-care/r10-wnb-repeat.js';
import { wnbEssentialCare } from './missed-care/r11-wnb-essential-care.js';
import { cancelReschedulePattern } from './missed-care/r12-cancel-reschedule-pattern.js';
import { dischargedAfterWnb } from './missed-care/r13-discharged-after-wnb.js';
import { dentalWnbNeglect } from './missed-care/r14-dental-wnb-neglect.js';
import { planChildUnscheduledAttendance } from './plan/r01-plan-child-unscheduled-attendance.js';
import { planChildOutOfArea } from './plan/r02-plan-child-out-of-area.js';
import { householdChildOnPlan } from './plan/r05-household-child-on-plan.js';
import { unbornPlanEvent } from './plan/r06-unborn-plan-event.js';
import { planStatusUnknown } from './plan/r03-plan-status-unknown.js';
import { recentlyEndedPlan } from './plan/r04-recently-ended-plan.js';
import { lacHealthAssessmentOverdue } from './plan/r07-lac-health-assessment-overdue.js';
import { dischargeWithoutPlan } from './process/r39-discharge-without-plan.js';
import { referralNotAcknowledged } from './process/r40-referral-not-acknowledged.js';
import { referralDecisionOverdue } from './process/r41-referral-decision-overdue.js';
import { strategyOrS47NotHeld } from './process/r42-strategy-or-s47-not-held.js';
import { conferenceNonAttendance } from './process/r43-conference-non-attendance.js';
import { noSocialWorker } from './process/r44-cin-no-social-worker.js';
import { longStay } from './process/r45-long-stay-s85.js';
import { deathOrSeriousHarm } from './process/r46-death-or-serious-harm.js';

/** All rules. A rule stands after those that it depends on; boot fails when it does not. */
export const rules: readonly Rule[] = inOrder([
  planChildUnscheduledAttendance,
  planChildOutOfArea,
  unbornPlanEvent,
  wnbSingle,
  wnbChildOnPlan,
  cancelReschedulePattern,
  dischargedAfterWnb,
  dentalWnbNeglect,
  bruiseOrInjuryNonMobile,
  infantMajorInjury,
  bruisePatternUnder4,
  burnScaldConcern,
  repeatInjuryCrossSite,
  multiSiteAttendance,
  assaultWeaponUnder18,
  ingestionPoisoningRepeat,
  maltreatmentCoded,
  dischargeAgainstAdvice,
  selfHarmUnder18,
  planStatusUnknown,
  recentlyEndedPlan,
  lacHealthAssessmentOverdue,
  dischargeWithoutPlan,
  referralNotAcknowledged,
  referralDecisionOverdue,
  strategyOrS47NotHeld,
  conferenceNonAttendance,
  noSocialWorker,
  longStay,
  deathOrSeriousHarm,
  hvNoAccess,
  missedImmsAndReviews,
  falteringGrowthLost,
  domesticAbuseHousehold,
  parentPresentation,
  concealedOrLatePregnancy,
  exploitationIndicators,
  fgmRisk,
  wnbEssentialCare,
  wnbRepeat,
  frequentUnscheduled,
  oohHeavyRoutineLight,
  perplexingPresentation,
  delayedPresentation,
  householdChildOnPlan,
  leftBeforeSeen,
  addressOrGpChurn,
  carerChangeOrNoPr,
]);

/** Rules that read what is known of those beside a child, each once. */
export const rulesOfNeighbours: readonly string[] = [
  ...new Set(rules.filter(({ readsNeighbours }) => readsNeighbours === true).map(({ id }) => id)),
];

/** Rules about feeds: they judge no contact. */
export const feedRules: readonly FeedRule[] = [feedSilent];
