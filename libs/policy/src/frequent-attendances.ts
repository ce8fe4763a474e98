import { type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts, type ThreeValued } from './facts.js';
import { all, any, atLeast, type Count } from './kleene.js';
import {
  conditionsOnRecord,
  countOfAttendances,
  isBeyond,
  unscheduledAttendances,
  type UnscheduledAttendance,
} from './unscheduled-attendances.js';

/** Attendances without an appointment added up, as R27 does. Source: clinical rules, R27. */

const lookBack = ({ child, contact, number }: Scene): readonly UnscheduledAttendance[] =>
  unscheduledAttendances(child, contact, number('windowDays'), number('transferHours'));
const onRecord = ({ child, contact, number }: Scene): readonly Circumstance[] =>
  conditionsOnRecord(child, contact, number('windowDays'));

/** All within the window, the latest first. */
export const attendances = (scene: Scene): readonly UnscheduledAttendance[] => scene.once(lookBack);

/** Long-term conditions on record within the window. */
export const conditions = (scene: Scene): readonly Circumstance[] => scene.once(onRecord);

const beyond =
  (scene: Scene) =>
  (contact: ContactFacts): ThreeValued =>
    isBeyond(conditions(scene), contact);

/** Those that no condition on record explains, the latest first. */
export function unexplained(scene: Scene): readonly ContactFacts[] {
  const explains = beyond(scene);
  return attendances(scene).flatMap(({ contact }) => (explains(contact) === 'no' ? [] : [contact]));
}

/** How many these are. */
export const countOfUnexplained = (scene: Scene): Count => countOfAttendances(attendances(scene), beyond(scene));

/** How many make it often at the child's age; the fewest of any age when the age is not known. */
function often({ age, number }: Scene): number {
  const [infant, young, older] = [number('infantAttendances'), number('youngAttendances'), number('olderAttendances')];
  if (age === null) return Math.min(infant, young, older);
  if (age.years < number('infantUnderYears')) return infant;
  return age.years < number('youngUnderYears') ? young : older;
}

/** Often in a year, or many within weeks, of all or of those that count. */
export function comesOften(scene: Scene, counts?: (contact: ContactFacts) => ThreeValued): ThreeValued {
  const { age, contact, number } = scene;
  const from = contact.occurredAt - number('burstDays') * 86_400_000;
  const lately = attendances(scene).filter((each) => each.contact.occurredAt >= from);
  const answer = any(
    atLeast(often(scene), countOfAttendances(attendances(scene), counts)),
    atLeast(number('burstAttendances'), countOfAttendances(lately, counts)),
  );
  return age === null && answer === 'yes' ? 'unknown' : answer;
}

/** Often even without what a condition on record explains, and this attendance is one of those. */
export function comesOftenBeyond(scene: Scene): ThreeValued {
  const counts = beyond(scene);
  return all([() => counts(scene.contact), () => comesOften(scene, counts)], scene);
}
