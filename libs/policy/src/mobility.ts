import { daysBetween, londonDate } from './time/london-time.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';

/** Whether a child moves independently, and what had to be taken for granted. */
export interface Mobility {
  readonly value: ThreeValued;
  /** Where the answer comes from: `assumed` is the cautious reading of what nobody recorded. */
  readonly basis: 'recorded' | 'age' | 'assumed' | 'not-known';
  /** What the answer takes for granted because it is not recorded: a record may still overturn it. */
  readonly assumptions: readonly string[];
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

/** The numbers of the convention, as a rule that declares them reads them. */
export function mobilityLimits(number: (name: keyof MobilityLimits) => number): MobilityLimits {
  return {
    nonMobileUnderDays: number('nonMobileUnderDays'),
    assumedUnderDays: number('assumedUnderDays'),
    notMobileHoldsDays: number('notMobileHoldsDays'),
    termWeeks: number('termWeeks'),
  };
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
 * is recorded, and what was recorded of one then says nothing of later. Older infants are what a clinician recorded; where nobody
 * did, they are taken for not mobile, as a named assumption. Beyond that age children are mobile, unless a clinician lately recorded that this one is not.
 */
export function mobilityAt(
  { birthDate, gestationWeeks }: Pick<ChildFacts, 'birthDate' | 'gestationWeeks'>,
  contact: Pick<ContactFacts, 'occurredAt' | 'mobility' | 'mobilityRecordedAt'>,
  limits: MobilityLimits,
): Mobility {
  const on = londonDate(contact.occurredAt);
  if (birthDate === null || on < birthDate) return { value: 'unknown', basis: 'not-known', assumptions: [] };
  const days = correctedAgeDays(birthDate, gestationWeeks, on, limits.termWeeks);
  if (days < limits.nonMobileUnderDays) return notMobile('age');
  // asked no sooner: every earlier contact may have to be looked at
  const { mobilityRecordedAt } = contact;
  const mobility = isOfYoungest() ? 'unknown' : contact.mobility;
  /** No child of that age is mobile: that this one was not yet says nothing of later, and who walks then is somebody else. */
  function isOfYoungest(): boolean {
    if (contact.mobility === 'unknown' || mobilityRecordedAt === null || birthDate === null) return false;
    const then = correctedAgeDays(birthDate, gestationWeeks, londonDate(mobilityRecordedAt), limits.termWeeks);
    return then < limits.nonMobileUnderDays;
  }
  const mobile = (basis: Mobility['basis']): Mobility => ({
    value: 'yes',
    basis,
    assumptions: takenAsMobile(days, gestationWeeks, mobility, limits),
  });
  if (days < limits.assumedUnderDays) {
    if (mobility === 'yes') return mobile('recorded');
    return mobility === 'no' ? notMobile('recorded') : { ...notMobile('assumed'), assumptions: [notRecorded] };
  }
  if (mobility === 'no' && daysSince(mobilityRecordedAt, on) <= limits.notMobileHoldsDays) return notMobile('recorded');
  return mobile(mobility === 'yes' ? 'recorded' : 'age');
}

/** Whether nothing is recorded that still holds, and the answer could be another if it were. */
export function isNotRecorded({ basis }: Mobility, { mobility }: Pick<ContactFacts, 'mobility'>): boolean {
  return basis === 'assumed' || (mobility === 'unknown' && basis !== 'age');
}

const notRecorded = 'mobility-not-recorded-taken-as-not-mobile';
const notRecordedThough = 'mobility-not-recorded-taken-as-mobile';
const nothing: readonly string[] = [];
const bornAtTerm = 'gestation-not-recorded-taken-as-term';

function daysSince(recordedAt: number | null, on: string): number {
  return recordedAt === null ? Infinity : daysBetween(londonDate(recordedAt), on);
}

function notMobile(basis: Mobility['basis']): Mobility {
  return { value: 'no', basis, assumptions: [] };
}

/** Only "mobile" can rest on a birth at term: an earlier birth makes a child younger, never older. */
function takenAsMobile(
  days: number,
  gestationWeeks: number | null,
  mobility: ThreeValued,
  { assumedUnderDays, termWeeks }: MobilityLimits,
): readonly string[] {
  const ageMayBeLess = gestationWeeks === null && days - termWeeks * 7 < assumedUnderDays;
  if (mobility !== 'unknown') return ageMayBeLess ? [bornAtTerm] : nothing;
  return ageMayBeLess ? [notRecordedThough, bornAtTerm] : [notRecordedThough];
}
