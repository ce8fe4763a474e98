import { daysBetween, londonDate } from './time/london-time.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';

/** Whether a child moves independently, and what had to be taken for granted. */
export interface Mobility {
  readonly value: ThreeValued;
  /** Where the answer comes from: `assumed` is the cautious reading of what nobody recorded. */
  readonly basis: 'recorded' | 'age' | 'assumed' | 'not-known';
}

/** Numbers of the convention, from the policy document. */
export interface MobilityLimits {
  /** Corrected age in days under which no child counts as mobile. */
  readonly nonMobileUnderDays: number;
  /** Corrected age in days under which a child whose mobility is not recorded counts as not mobile. */
  readonly assumedUnderDays: number;
  /** Days for which "not mobile" stands, once a child is older than that. */
  readonly notMobileHoldsDays: number;
  /** Weeks of a full pregnancy: an earlier birth is corrected for. */
  readonly termWeeks: number;
}

/** Age in days counted from the day on which the child was due. A gestation that is not recorded counts as term. */
export function correctedAgeDays(
  birthDate: string,
  gestationWeeks: number | null,
  on: string,
  termWeeks: number,
): number {
  const early = gestationWeeks === null ? 0 : Math.max(0, termWeeks - gestationWeeks) * 7;
  return daysBetween(birthDate, on) - early;
}

/**
 * The convention for mobility (clinical rules, Conventions; design default). Very young infants are not mobile, whatever
 * is recorded. Older infants are what a clinician recorded; where nobody did, they are taken for not mobile, as a named
 * assumption. Beyond that age children are mobile, unless a clinician lately recorded that this one is not.
 */
export function mobilityAt(
  { birthDate, gestationWeeks }: Pick<ChildFacts, 'birthDate' | 'gestationWeeks'>,
  { occurredAt, mobility, mobilityRecordedAt }: Pick<ContactFacts, 'occurredAt' | 'mobility' | 'mobilityRecordedAt'>,
  limits: MobilityLimits,
): Mobility {
  const on = londonDate(occurredAt);
  if (birthDate === null || on < birthDate) return { value: 'unknown', basis: 'not-known' };
  const days = correctedAgeDays(birthDate, gestationWeeks, on, limits.termWeeks);
  if (days < limits.nonMobileUnderDays) return { value: 'no', basis: 'age' };
  if (days < limits.assumedUnderDays)
    return mobility === 'unknown' ? { value: 'no', basis: 'assumed' } : { value: mobility, basis: 'recorded' };
  const recordedDaysAgo = mobilityRecordedAt === null ? Infinity : daysBetween(londonDate(mobilityRecordedAt), on);
  return mobility === 'no' && recordedDaysAgo <= limits.notMobileHoldsDays
    ? { value: 'no', basis: 'recorded' }
    : { value: 'yes', basis: mobility === 'yes' ? 'recorded' : 'age' };
}
