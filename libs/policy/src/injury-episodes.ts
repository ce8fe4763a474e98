import { ageAt } from './age.js';
import { attended } from './attendance.js';
import { sameRegion } from './body-regions.js';
import { accidentWeight, injuryWeight, isPublicAccident, isTrafficOrSport } from './explained-injury.js';
import { type ChildFacts, type ContactFacts, type InjuryFact, type ThreeValued } from './facts.js';
import { isMark, newMarks } from './injuries.js';
import { any, type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';
import { type MobilityLimits } from './mobility.js';
import { londonDate } from './time/london-time.js';

/** One injury, or several seen together, at the attendance that recorded it first. */
export interface InjuryEpisode {
  readonly contact: ContactFacts;
  /** Whether it is another injury than those seen before: unknown where a site is not recorded. */
  readonly distinct: 'yes' | 'unknown';
  /** How much it counts: less than one when it is explained. */
  readonly weight: number;
  readonly isPublic: boolean;
}

/** Numbers by which episodes are told apart and weighed, from the policy document. */
export interface EpisodeLimits extends MobilityLimits {
  /** Days within which the same region is taken for the same injury, unless the dates of injury say otherwise. */
  readonly sameInjuryDays: number;
  /** Hours within which a child who was transferred is still at the same attendance. */
  readonly transferHours: number;
  /** Age in years from which traffic and sport are not counted. */
  readonly accidentsFromYears: number;
  readonly explainedWeight: number;
}

/** Clinics at which an injury that is known is looked at again. */
const reviewSettings = new Set(['outpatient', 'inpatient', 'therapy']);

/** A planned follow-up is no attendance of its own (clinical rules, Conventions). */
export function isReview({ kind, setting }: ContactFacts): boolean {
  return kind === 'appointment' && reviewSettings.has(setting);
}

/** Whether a contact is one at which an injury was brought to somebody, for the first time or again. */
export function isInjuryAttendance(child: ChildFacts, contact: ContactFacts): boolean {
  return mayHaveMark(contact) && attended(contact) && !isReview(contact) && newMarks(child, contact).length > 0;
}

/** Asked first: it makes nothing. */
function mayHaveMark(contact: ContactFacts): boolean {
  return contact.injuries.some(isMark) || contact.complaints.includes('injury');
}

/** Injury attendances of a child in the days up to and with a contact, the latest first. */
export function injuryAttendances(child: ChildFacts, contact: ContactFacts, days: number): readonly ContactFacts[] {
  const found = isInjuryAttendance(child, contact) ? [contact] : [];
  for (const other of contactsBefore(child, contact, days)) if (isInjuryAttendance(child, other)) found.push(other);
  return found;
}

/**
 * Injuries of a child that are certainly or perhaps distinct, in the days up to and with a contact, the latest first: of another date of injury, or of another region first recorded at a later, separate attendance.
 * Source: `data.md`, section 5 (how R19 is read).
 */
export function injuryEpisodes(
  child: ChildFacts,
  contact: ContactFacts,
  days: number,
  limits: EpisodeLimits,
): readonly InjuryEpisode[] {
  // one that was seen before the window is not new in it
  const attendances = injuryAttendances(child, contact, days + limits.sameInjuryDays);
  const from = contact.occurredAt - days * 86_400_000;
  return attendances.flatMap((attendance, place): InjuryEpisode[] => {
    if (attendance.occurredAt < from || isLeftOut(child, attendance, limits)) return [];
    const before = attendances.slice(place + 1);
    const distinct = isAnother(child, attendance, before, limits);
    if (distinct === 'no') return [];
    // a condition lowers what is said of the contact itself, and makes those before it count for less
    const isBefore = attendance !== contact;
    const weight = isBefore ? injuryWeight(child, attendance, limits) : accidentWeight(child, attendance, limits);
    return [{ contact: attendance, distinct, weight, isPublic: isPublicAccident(attendance) }];
  });
}

/** How many injuries there are: what is perhaps the same as an earlier one counts only towards the most. */
export function countOfEpisodes(episodes: readonly InjuryEpisode[]): Count {
  let [lo, hi] = [0, 0];
  for (const { distinct, weight } of episodes) {
    hi += weight;
    if (distinct === 'yes') lo += weight;
  }
  return { lo, hi };
}

function isLeftOut({ birthDate }: ChildFacts, contact: ContactFacts, { accidentsFromYears }: EpisodeLimits): boolean {
  if (!isTrafficOrSport(contact)) return false;
  const age = ageAt(birthDate, contact.occurredAt);
  return age !== null && age.years >= accidentsFromYears;
}

/** Whether a mark of an attendance was not seen at any before. */
function isAnother(
  child: ChildFacts,
  contact: ContactFacts,
  before: readonly ContactFacts[],
  limits: EpisodeLimits,
): ThreeValued {
  const comparable = before.filter((earlier) => mayBeSame(earlier, contact, limits));
  if (comparable.length === 0) return 'yes';
  if (comparable.some((earlier) => isTransfer(earlier, contact, limits))) return 'no';
  const seen = comparable.flatMap((earlier) => newMarks(child, earlier));
  return any(...newMarks(child, contact).map((mark) => isNew(mark, seen)));
}

function isNew(mark: InjuryFact, seen: readonly InjuryFact[]): ThreeValued {
  let answer: ThreeValued = 'yes';
  for (const other of seen) {
    const same = sameRegion(mark, other);
    if (same === 'yes') return 'no';
    if (same === 'unknown') answer = 'unknown';
  }
  return answer;
}

/** Whether what is seen at a contact can be what was seen at an earlier one, by their dates. */
function mayBeSame(earlier: ContactFacts, contact: ContactFacts, { sameInjuryDays }: EpisodeLimits): boolean {
  const { injuredOn } = contact;
  if (injuredOn === null) return contact.occurredAt - earlier.occurredAt <= sameInjuryDays * 86_400_000;
  if (earlier.injuredOn !== null) return injuredOn === earlier.injuredOn;
  return injuredOn <= londonDate(earlier.occurredAt);
}

function isTransfer(earlier: ContactFacts, contact: ContactFacts, { transferHours }: EpisodeLimits): boolean {
  const hours = (contact.occurredAt - earlier.occurredAt) / 3_600_000;
  return contact.circumstances.includes('transferred-in') && hours <= transferHours;
}
