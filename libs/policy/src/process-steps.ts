import { attended } from './attendance.js';
import { circumstances, type Circumstance } from './codes/circumstances.js';
import { type Coded } from './codes/read-codes.js';
import { circumstanceOf } from './codes/read-circumstances.js';
import { mostToldBy } from './codes/told-numbers.js';
import { type Age } from './age.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts } from './facts.js';
import { contactsBefore, contactsFrom } from './look-back.js';
import { childWithAge, placeOf, whenOf } from './words.js';

/**
 * Steps of a referral, an enquiry, a plan and of being looked after, with the clocks between them (`docs/clocks.md`); and
 * weights, after which the next is waited for (R34).
 */

/** Steps that start a clock which a later step stops. */
export const clockStarts: readonly Circumstance[] = [
  ...(['referral-made', 'referral-received', 'referral-accepted', 'section-47-begun'] as const),
  ...(['strategy-discussion-held', 'conference-held', 'review-conference-held'] as const),
  ...(['no-allocated-worker', 'child-seen-by-worker', 'became-looked-after'] as const),
  ...(['initial-health-assessment', 'review-health-assessment'] as const),
  ...([
    'fell-one-space',
    'fell-two-spaces',
    'fell-three-spaces',
    'below-second-centile',
    'early-loss-over-tenth',
    'faltering-growth',
  ] as const),
];

/** All steps, those that start no clock too. */
export const clockSteps: ReadonlySet<Circumstance> = new Set([...clockStarts, ...circumstances.socialCare, 'weighed']);

/** Whether a coded fact records a step that starts a clock, or may: what a number comes to the policy says. */
export function startsClock(fact: Coded): boolean {
  const step = stepOf(fact);
  return step !== null && clockStarts.includes(step);
}

/** Whether a coded fact records a step, or may. */
export function isClockStep(fact: Coded): boolean {
  const step = stepOf(fact);
  return step !== null && clockSteps.has(step);
}

const stepOf = (fact: Coded): Circumstance | null =>
  fact.system === 'bellwether' ? (circumstanceOf(fact) ?? mostToldBy(fact)) : null;

/** Whether one of some steps is recorded at a contact, whatever became of it. */
export function records({ circumstances: recorded }: ContactFacts, steps: readonly Circumstance[]): boolean {
  return recorded.length > 0 && steps.some((step) => recorded.includes(step));
}

/** Whether one of some steps was taken at a contact: it is recorded there, and the contact took place. */
export function isStep(contact: ContactFacts, steps: readonly Circumstance[]): boolean {
  return records(contact, steps) && attended(contact);
}

/** The last time before this contact, within some days, that one of some steps was taken; null when none was. */
export function stepBefore(
  { child, contact }: Pick<Scene, 'child' | 'contact'>,
  steps: readonly Circumstance[],
  days: number,
): ContactFacts | null {
  for (const other of contactsBefore(child, contact, days)) if (isStep(other, steps)) return other;
  return null;
}

/** A step that is due after the one of the contact. */
export interface Duty {
  readonly name: string;
  /** Steps that answer it. */
  readonly answers: readonly Circumstance[];
  /** Milliseconds: what takes place until then is in time. */
  readonly due: number;
  /** Whether only a contact after this one answers it: the step is one of those that answer it themselves. */
  readonly later?: true;
}

/** Whether a contact of the child, this one or a later one, answers a duty in time. */
export function isAnswered({ child, contact }: Pick<Scene, 'child' | 'contact'>, duty: Duty): boolean {
  return contactsFrom(child, contact.occurredAt).some(
    (other) =>
      other.occurredAt >= contact.occurredAt &&
      other.occurredAt <= duty.due &&
      (duty.later !== true || other.occurredAt > contact.occurredAt) &&
      isStep(other, duty.answers),
  );
}

/** Duties that nothing answers in time, the first due first. */
export function openDuties<D extends Duty>(
  scene: Pick<Scene, 'child' | 'contact'>,
  duties: readonly D[],
): readonly D[] {
  return duties.filter((duty) => !isAnswered(scene, duty)).toSorted((one, other) => one.due - other.due);
}

/** "A referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22." */
export function stepWords(what: string, age: Age | null, contact: ContactFacts): string {
  return `${what} ${childWithAge(age)} is recorded by ${placeOf(contact)} ${whenOf(contact)}.`;
}
