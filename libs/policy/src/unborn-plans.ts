import { isMissed } from './appointments.js';
import { attended } from './attendance.js';
import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ChildFacts, type ContactFacts, type PlanFacts, type ThreeValued } from './facts.js';
import { contactsBefore } from './look-back.js';
import { addDays, daysBetween, londonDate, londonInstant } from './time/london-time.js';

/** Plans made before birth: they stand under the number of the woman who expects the child. */

/** Whom a contact is about: the newborn, or the woman; by age alone, for a plan made before birth may stand under either. */
export type Subject = 'newborn' | 'woman';

/** What happened, in the order in which it is told. The first three are urgent. */
export const unbornEvents = [
  ...['birth', 'discharged', 'moved'],
  ...['labour', 'bookedElsewhere', 'domesticAbuse', 'intoxication', 'missed', 'attended'],
] as const;
export type UnbornEvent = (typeof unbornEvents)[number];

const codes: Readonly<Partial<Record<UnbornEvent, readonly Circumstance[]>>> = {
  birth: ['gave-birth', 'born-before-arrival'],
  discharged: ['discharge-ordered'],
  labour: ['labour-began', 'unbooked-labour'],
  bookedElsewhere: ['booked-elsewhere'],
  domesticAbuse: ['domestic-abuse', 'high-risk-domestic-abuse', 'strangulation'],
  intoxication: ['alcohol-drunk', 'opioid', 'cocaine', 'cannabis', 'intoxicated', 'parent-intoxicated'],
};
const ofNewborn: readonly UnbornEvent[] = ['birth', 'discharged'];
const told: readonly Circumstance[] = Object.values(codes).flat();
const ofPregnancy: readonly Circumstance[] = circumstances.pregnancy;

function says({ circumstances: recorded }: ContactFacts, event: UnbornEvent): boolean {
  return codes[event]?.some((code) => recorded.includes(code)) === true;
}

const settings: readonly string[] = ['maternity', 'midwife'];
/** Treatment functions 501, obstetrics, and 560, midwifery (NHS Data Model and Dictionary); to be checked before use. */
const services: readonly string[] = ['501', '560'];

/** A contact of a maternity unit, a midwife or a service of theirs: of most the setting alone is asked (hot path). */
export function isAntenatal(contact: ContactFacts): boolean {
  if (settings.includes(contact.setting)) return true;
  const { specialty, services: named = [] } = contact;
  return services.some((code) => code === specialty || named.includes(code));
}

/** Unscheduled care, or a stay on a maternity ward: a triage there is often sent as a stay. */
function came({ kind, setting }: ContactFacts): boolean {
  return kind === 'unscheduled' || (kind === 'stay' && setting === 'maternity');
}

/** Whether something may have happened to a woman that concerns the child whom she expects. */
function mayTellOfWoman(contact: ContactFacts): boolean {
  if (!attended(contact)) return isMissed(contact) && isAntenatal(contact);
  return came(contact) || contact.circumstances.some((code) => told.includes(code));
}

/**
 * Whether a contact can be one of a plan made before birth: of a woman under whose number it stands, or stood, or of whom nobody
 * says whether there is one, where pregnancy is spoken of; or of a child whose mother a list has ever named.
 */
export function mayConcernUnborn(contact: ContactFacts, child: ChildFacts): boolean {
  if (hasMother(child) && attended(contact)) return true;
  if (!mayTellOfWoman(contact)) return false;
  const { value, kinds, ended } = contact.plan;
  if (kinds.includes('UCPP')) return true;
  const isOpen = value === 'unknown' || (value === 'yes' && kinds.length === 0);
  if (!isOpen && !ended.some(({ kind }) => kind === 'UCPP')) return false;
  return contact.circumstances.some((code) => ofPregnancy.includes(code)) || isAntenatal(contact);
}

function hasMother({ neighbours }: ChildFacts): boolean {
  return neighbours?.some(({ relation }) => relation === 'mother') === true;
}

/** Whom it is about; null: somebody too old for a newborn and too young to be a mother, or whose age is not known. */
export function subjectOf({ age, number }: Scene): Subject | null {
  if (age === null) return null;
  if (age.days <= number('newbornDays')) return 'newborn';
  return age.years >= number('womanFromYears') ? 'woman' : null;
}

/** What happened at the contact, in the order of `unbornEvents`. */
export function eventsAt(scene: Scene): readonly UnbornEvent[] {
  const { contact } = scene;
  const subject = subjectOf(scene);
  if (subject === null) return [];
  if (!attended(contact)) return subject === 'woman' && isMissed(contact) && isAntenatal(contact) ? ['missed'] : [];
  return unbornEvents.filter((event) =>
    subject === 'newborn'
      ? happenedToNewborn(scene, event)
      : says(contact, event) || (event === 'attended' && came(contact)),
  );
}

function happenedToNewborn(scene: Scene, event: UnbornEvent): boolean {
  const { contact } = scene;
  if (ofNewborn.includes(event) && says(contact, event)) return true;
  switch (event) {
    case 'birth':
      return isFirstOnDayOfBirth(scene);
    case 'discharged':
      return contact.kind === 'stay' && contact.status === 'completed';
    case 'moved':
      return contact.circumstances.includes('transferred-in');
    case 'attended':
      return contact.kind === 'unscheduled' || contact.kind === 'stay';
    default:
      return false;
  }
}

function isFirstOnDayOfBirth({ child, contact, age, number }: Scene): boolean {
  if (age?.days !== 0) return false;
  for (const other of contactsBefore(child, contact, number('newbornDays'))) if (attended(other)) return false;
  return true;
}

/** What is known of a plan made before birth. */
export interface UnbornPlan {
  readonly value: ThreeValued;
  /** Authority whose list says so; null when none that is in force does. */
  readonly authority: string | null;
}

const none: UnbornPlan = { value: 'no', authority: null };
const notKnown: UnbornPlan = { value: 'unknown', authority: null };

/** Whether a child is expected, or was just born, for whom a plan was made before birth. */
export function unbornPlanOf(scene: Scene): UnbornPlan {
  if (subjectOf(scene) === 'newborn') return planOfMother(scene);
  const own = planOfWoman(scene);
  // without a birth date it may be the newborn of any mother who is beside it
  return scene.age === null && own.value === 'no' && hasMother(scene.child) ? notKnown : own;
}

/** In force; or ended lately, when labour or a birth is told of: an end may be the day for which the birth was expected. */
function planOfWoman({ contact, number }: Scene): UnbornPlan {
  const { value, kinds, ended, authority } = contact.plan;
  if (kinds.includes('UCPP')) return { value: 'yes', authority };
  const on = londonDate(contact.occurredAt);
  if (isNear(ended, on, number('afterEndDays')) && (says(contact, 'birth') || says(contact, 'labour')))
    return { value: 'yes', authority: null };
  return value === 'no' || kinds.length > 0 ? none : notKnown;
}

/** A plan of a mother at any time of the day of birth, until an authority has named the child itself. */
function planOfMother({ child, contact, number }: Scene): UnbornPlan {
  const { birthDate, neighbours = [] } = child;
  if (birthDate === null || contact.plan.value === 'yes' || contact.plan.ended.length > 0) return none;
  const day = [londonInstant(birthDate, 0), londonInstant(addDays(birthDate, 1), 0) - 1];
  const plans = neighbours
    .filter(({ relation }) => relation === 'mother')
    .flatMap(({ planAt }) => day.map((moment) => planAt(moment, contact)));
  const [authority] = plans.flatMap((plan) => (plan.kinds.includes('UCPP') ? (plan.authority ?? []) : [])).sort();
  if (authority !== undefined) return { value: 'yes', authority };
  if (plans.some(({ ended }) => isNear(ended, birthDate, number('afterEndDays'))))
    return { value: 'yes', authority: null };
  return plans.some(({ value }) => value === 'unknown') ? notKnown : none;
}

function isNear(ended: PlanFacts['ended'], on: string, days: number): boolean {
  return ended.some(({ kind, on: end }) => kind === 'UCPP' && daysBetween(end, on) <= days);
}

/**
 * Whether a pregnancy of the woman is recorded as ended by a loss, at this contact or within `pregnancyDays` before, and no first
 * contact of another pregnancy since. Labour and birth are no sign of another one: they may be those of the child that was lost.
 */
export function isLost(scene: Scene): boolean {
  const { child, contact, number } = scene;
  if (subjectOf(scene) !== 'woman') return false;
  if (contact.circumstances.includes('pregnancy-ended')) return true;
  if (contact.circumstances.includes('first-antenatal-contact')) return false;
  for (const { circumstances: recorded } of contactsBefore(child, contact, number('pregnancyDays'))) {
    if (recorded.includes('pregnancy-ended')) return true;
    if (recorded.includes('first-antenatal-contact')) return false;
  }
  return false;
}
