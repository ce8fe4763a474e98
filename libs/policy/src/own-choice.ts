import { type Age } from './age.js';
import { type ContactFacts } from './facts.js';
import { harmAt } from './injuries.js';
import { hasRecordedSuspicion } from './recorded-concern.js';
import { comesAlone } from './words.js';

/**
 * The law presumes that a young person of sixteen decides on their own care (Family Law Reform Act 1969, section 8; Mental
 * Capacity Act 2005): they come alone, stay away or leave by their own choice. A younger one may be competent too, which
 * no source records: they are taken as not. Sentences go by the age as well (`comesAlone`).
 */

/** Old enough to decide alone, and nothing says that the young person did not, or was in danger. */
export function isOwnChoice(contact: ContactFacts, isOldEnough: boolean): boolean {
  const { circumstances } = contact;
  return (
    isOldEnough &&
    !circumstances.includes('removed-by-relative') &&
    !circumstances.includes('suicidal-intent') &&
    !harmAt(contact).some((harm) => harm === 'self-harm' || harm === 'assault') &&
    !hasRecordedSuspicion(contact)
  );
}

/** What is not known of somebody who stayed away, and would matter. */
export function missingOfAbsence(age: Age | null): readonly string[] {
  return comesAlone(age)
    ? ["whether it was the young person's own choice", 'whether the young person was reached']
    : ['whether the family was reached'];
}
