import { type Scene } from './define-rule.js';
import { type PlanFacts } from './facts.js';
import { harmAt } from './injuries.js';
import { daysBetween, londonDate } from './time/london-time.js';

/** Plans as several rules read them (clinical rules, Conventions: the plan modifier). */

/**
 * The plan that ended last, when that was lately: within the rule's `recentPlanDays`, or `recentUnbornPlanDays` for one made
 * before birth. null when none did.
 */
export function endedLately(scene: Scene): PlanFacts['ended'][number] | null {
  return lastEnded(scene.contact.plan, scene);
}

/** The same of plans of somebody else, as of the contact. */
export function lastEnded(
  plan: Pick<PlanFacts, 'ended'>,
  { contact: { occurredAt }, number }: Scene,
): PlanFacts['ended'][number] | null {
  if (plan.ended.length === 0) return null;
  const on = londonDate(occurredAt);
  const isLate = ({ kind, on: end }: PlanFacts['ended'][number]): boolean =>
    daysBetween(end, on) <= number(kind === 'UCPP' ? 'recentUnbornPlanDays' : 'recentPlanDays');
  return plan.ended.findLast(isLate) ?? null;
}

/** A plan in force other than being looked after; one whose kind is not stated is taken for such a plan. */
export function isProtected({ value, kinds }: Pick<PlanFacts, 'value' | 'kinds'>): boolean {
  return value === 'yes' && (kinds.length === 0 || kinds.some((kind) => kind !== 'LAC'));
}

/** What is taken for granted where an answer says that there is a plan and not which. */
export function planAssumptions({ value, kinds }: PlanFacts): readonly string[] {
  return value === 'yes' && kinds.length === 0 ? ['kind-of-plan-not-stated-taken-as-protection-plan'] : [];
}

/** Severities of an attendance of a child with a plan: R01, and with others beside them R02. */
export const planAttendances = ['harm', 'protectionPlan', 'lookedAfter'] as const;

/** One of `planAttendances`: harm goes before the kind of plan. */
export function planAttendance({ contact }: Scene): (typeof planAttendances)[number] {
  if (harmAt(contact).length > 0) return 'harm';
  return isProtected(contact.plan) ? 'protectionPlan' : 'lookedAfter';
}
