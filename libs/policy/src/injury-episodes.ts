import { ageAt } from './age.js';
import { attended } from './attendance.js';
import { mayBeAtOnePlace } from './body-regions.js';
import { unspecifiedInjury } from './codes/injuries.js';
import { type Scene } from './define-rule.js';
import { accidentWeight, injuryWeight, isPublicAccident, isTrafficOrSport } from './explained-injury.js';
import { type ChildFacts, type ContactFacts, type InjuryFact, type ThreeValued } from './facts.js';
import { injuriesAt, isMark, newInjuries, newMarks, type MarkDays } from './injuries.js';
import { any, type Count } from './kleene.js';
import { contactsBefore } from './look-back.js';
import { type MobilityLimits } from './mobility.js';
import { SeenInjuries } from './seen-injuries.js';

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
  readonly markDays: MarkDays;
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

/** Where an injury comes first, whatever its words begin with. */
const emergencySettings = new Set(['ed', 'walk-in', 'urgent-care', 'ambulance', 'out-of-hours']);

const isClinic = ({ kind, setting }: ContactFacts): boolean => kind === 'appointment' && reviewSettings.has(setting);

/** By its words a dressing, stitches or a plaster again. */
const isDressing = ({ setting, circumstances }: ContactFacts): boolean =>
  circumstances.includes('wound-review') && !emergencySettings.has(setting);

/** A planned follow-up is no attendance of its own (clinical rules, Conventions): at a clinic, or to look at a wound or a plaster again. */
export function isReview(contact: ContactFacts): boolean {
  return isClinic(contact) || isDressing(contact);
}

/** Whether a contact is one at which an injury was brought to somebody, for the first time or again. */
export function isInjuryAttendance(child: ChildFacts, contact: ContactFacts, marks: MarkDays): boolean {
  if (!mayHaveMark(contact) || !attended(contact) || isClinic(contact)) return false;
  const found = newMarks(child, contact, marks);
  return found.length > 0 && !(isDressing(contact) && found.every((mark) => wasSeenBefore(child, contact, mark)));
}

function wasSeenBefore(child: ChildFacts, { occurredAt }: ContactFacts, injury: InjuryFact): boolean {
  return child.contacts.some(
    (other) =>
      other.occurredAt < occurredAt && attended(other) && injuriesAt(other).some((seen) => isSame(seen, injury)),
  );
}

/** Asked first: it makes nothing. */
function mayHaveMark(contact: ContactFacts): boolean {
  return contact.injuries.some(isMark) || contact.complaints.includes('injury');
}

/** Injury attendances of a child in the days up to and with a contact, the latest first. */
export function injuryAttendances(
  child: ChildFacts,
  contact: ContactFacts,
  days: number,
  marks: MarkDays,
): readonly ContactFacts[] {
  const found = isInjuryAttendance(child, contact, marks) ? [contact] : [];
  for (const other of contactsBefore(child, contact, days))
    if (isInjuryAttendance(child, other, marks)) found.push(other);
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
  const attendances = injuryAttendances(child, contact, days + limits.sameInjuryDays, limits.markDays);
  const from = contact.occurredAt - days * 86_400_000;
  const seen = new SeenInjuries(limits.sameInjuryDays);
  const episodes: InjuryEpisode[] = [];
  for (const attendance of attendances.toReversed()) {
    const marks = newMarks(child, attendance, limits.markDays);
    const distinct = isAnother(attendance, marks, seen, limits);
    seen.add(marks, attendance, distinct);
    if (attendance.occurredAt < from || distinct === 'no' || isLeftOut(child, attendance, limits)) continue;
    // a condition lowers what is said of the contact itself, and makes those before it count for less
    const isBefore = attendance !== contact;
    const weight = isBefore ? injuryWeight(child, attendance, limits) : accidentWeight(child, attendance, limits);
    episodes.push({ contact: attendance, distinct, weight, isPublic: isPublicAccident(attendance) });
  }
  return episodes.reverse();
}

/** Days within which a follow-up looks again at what was seen: of what lasts, and of marks that fade. */
interface ReviewDays {
  readonly lasting: number;
  readonly fading: number;
}
/** What fades within weeks: one that is there later is another. */
const fading = new Set(['bruise', 'abrasion', 'bite', unspecifiedInjury]);

/** Of one kind at one place; a mark that fades at the very same one, and none where nobody says where. */
function isSame(seen: InjuryFact, injury: InjuryFact): boolean {
  const { kind, bodySite, laterality } = injury;
  if (seen.kind !== kind) return false;
  if (!fading.has(kind)) return mayBeAtOnePlace(seen, injury);
  return bodySite !== null && seen.bodySite === bodySite && seen.laterality === laterality;
}

/**
 * Injuries of a contact, none where a planned follow-up looks again at what was all recorded at attendances in the days before it,
 * each of its kind and at the same place: that is no attendance of its own (clinical rules, Conventions).
 */
export function unlessReviewed(
  { child, contact }: { readonly child: ChildFacts; readonly contact: ContactFacts },
  injuries: readonly InjuryFact[],
  days: ReviewDays,
): readonly InjuryFact[] {
  if (!isReview(contact)) return injuries;
  const seen = contactsBefore(child, contact, days.lasting)
    .filter((other) => attended(other) && !isReview(other))
    .flatMap((other) => injuriesAt(other).map((injury) => ({ injury, since: other.occurredAt })));
  const fadedBefore = contact.occurredAt - days.fading * 86_400_000;
  const isSeen = (injury: InjuryFact): boolean =>
    seen.some((other) => (!fading.has(injury.kind) || other.since >= fadedBefore) && isSame(other.injury, injury));
  return injuries.every(isSeen) ? [] : injuries;
}

/** The days of a follow-up, that a rule which asks `marksFirstSeen` declares. */
export const reviewNumbers = { reviewDays: 'days', fadingReviewDays: 'days' } as const;

/** The same with poisonings, of a rule of what lasts (R16). */
export function injuriesFirstSeen(scene: Pick<Scene, 'child' | 'contact' | 'number'>): readonly InjuryFact[] {
  const days = scene.number('reviewDays');
  return unlessReviewed(scene, newInjuries(scene.child, scene.contact, scene.number), { lasting: days, fading: days });
}

/** Marks of a contact that are not of birth or of a procedure; none where a follow-up looks again at what was all recorded before. */
export function marksFirstSeen(scene: Pick<Scene, 'child' | 'contact' | 'number'>): readonly InjuryFact[] {
  const days = { lasting: scene.number('reviewDays'), fading: scene.number('fadingReviewDays') };
  return unlessReviewed(scene, newMarks(scene.child, scene.contact, scene.number), days);
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

/** Traffic and sport from an age on: such accidents say nothing of a home (clinical rules, R19). */
export function isLeftOut(
  { birthDate }: ChildFacts,
  contact: ContactFacts,
  { accidentsFromYears }: Pick<EpisodeLimits, 'accidentsFromYears'>,
): boolean {
  if (!isTrafficOrSport(contact)) return false;
  const age = ageAt(birthDate, contact.occurredAt);
  return age !== null && age.years >= accidentsFromYears;
}

/** Whether a mark of an attendance was not seen at any before it. */
function isAnother(
  attendance: ContactFacts,
  marks: readonly InjuryFact[],
  seen: SeenInjuries,
  limits: EpisodeLimits,
): ThreeValued {
  if (wasTransferred(attendance, seen, limits)) return 'no';
  return any(...marks.map((mark) => seen.isAnother(mark, attendance)));
}

/** Whether the child was taken over from an attendance at which the same may have been seen. */
function wasTransferred(contact: ContactFacts, seen: SeenInjuries, { transferHours }: EpisodeLimits): boolean {
  if (!contact.circumstances.includes('transferred-in')) return false;
  const last = seen.lastSeen(contact);
  return last !== null && contact.occurredAt - last <= transferHours * 3_600_000;
}
