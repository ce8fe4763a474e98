import { type Age } from './age.js';
import { type ContactFacts } from './facts.js';
import { harmAt } from './injuries.js';
import { reachNotKnown } from './missed-words.js';
import { hasRecordedSuspicion } from './recorded-concern.js';
import { comesAlone } from './words.js';

/**
 * Old enough to decide alone, and nothing says that the young person did not, or was in danger. The law presumes it from
 * sixteen on (Family Law Reform Act 1969, section 8; Mental Capacity Act 2005). A younger one may be competent too, which
 * no source records: they are taken as not.
 */
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
export function missingOfAbsence(age: Age | null, contact: Pick<ContactFacts, 'circumstances'>): readonly string[] {
  return comesAlone(age)
    ? ["whether it was the young person's own choice", 'whether the young person was reached']
    : reachNotKnown(contact);
}
