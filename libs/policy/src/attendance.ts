import { type Age } from './age.js';
import { type ContactFacts, type ThreeValued } from './facts.js';
import { known } from './kleene.js';

/** Conditions that several rules share. */

/** The child was there: arrived, treated, or left before the end. */
export function attended({ status }: Pick<ContactFacts, 'status'>): boolean {
  return status === 'arrived' || status === 'completed' || status === 'left';
}

/** Whether the child is under an age in completed years; unknown without a birth date. */
export function underYears(age: Age | null, years: number): ThreeValued {
  return age === null ? 'unknown' : known(age.years < years);
}

/** What is missing for any rule that needs the age or the plan, in words a person reads. */
export function missingBasics(age: Age | null, { plan }: Pick<ContactFacts, 'plan'>): readonly string[] {
  return [...(age === null ? ['birth date'] : []), ...(plan.value === 'unknown' ? ['plan status'] : [])];
}
