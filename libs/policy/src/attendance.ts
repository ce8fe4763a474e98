import { type Age } from './age.js';
import { type ChildFacts, type ContactFacts, type ThreeValued } from './facts.js';
import { known } from './kleene.js';
import { contactsBefore } from './look-back.js';

/** Conditions that several rules share. */

/** The child was there: arrived, treated, or left before the end. */
export function attended({ status }: Pick<ContactFacts, 'status'>): boolean {
  return status === 'arrived' || status === 'completed' || status === 'left';
}

/** The child came to unscheduled care and left before being seen, or before treatment was complete: by how it ended, or as it is told. */
export function leftEarly(contact: Pick<ContactFacts, 'kind' | 'status' | 'circumstances'>): boolean {
  if (contact.kind !== 'unscheduled') return false;
  return contact.status === 'left' || (attended(contact) && contact.circumstances.includes('left-before-seen'));
}

/** Whether the child left unscheduled care early within some days (of 24 hours) before a contact. */
export function leftWithin(child: ChildFacts, contact: ContactFacts, days: number): boolean {
  for (const other of contactsBefore(child, contact, days)) if (leftEarly(other)) return true;
  return false;
}

/** Whether the child is under an age in completed years; unknown without a birth date. */
export function underYears(age: Age | null, years: number): ThreeValued {
  return age === null ? 'unknown' : known(age.years < years);
}

/** Whether the child is under an age in days; unknown without a birth date. */
export function underDays(age: Age | null, days: number): ThreeValued {
  return age === null ? 'unknown' : known(age.days < days);
}

/** What is missing for any rule that needs the age or the plan, in words a person reads. */
export function missingBasics(age: Age | null, { plan }: Pick<ContactFacts, 'plan'>): readonly string[] {
  return [...(age === null ? ['birth date'] : []), ...(plan.value === 'unknown' ? ['plan status'] : [])];
}
